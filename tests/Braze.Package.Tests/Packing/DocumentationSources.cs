using System.Text.RegularExpressions;

namespace Braze.Package.Tests;

/// <summary>
/// The C# of the guides. A block that is shown as a whole file becomes that file, and any other block becomes a file of the project
/// <c>Documentation</c>. Fragments (<c>```csharp fragment</c>) and two pages that other tests check are left out.
/// </summary>
internal static partial class DocumentationSources
{
    private static readonly string[] ComparedElsewhere = ["generated-code.md", "testing.md"];

    public static void Write(string strangers)
    {
        string docs = Path.Combine(PackedPackages.RepositoryRoot, "docs");
        IEnumerable<string> pages = Directory.EnumerateFiles(docs, "*.md").Where(page => !ComparedElsewhere.Contains(Path.GetFileName(page)));
        foreach (string page in pages.Append(Path.Combine(PackedPackages.RepositoryRoot, "README.md")).Order(StringComparer.Ordinal))
        {
            string name = Path.GetRelativePath(PackedPackages.RepositoryRoot, page).Replace(".md", "", StringComparison.Ordinal);
            name = NoIdentifier().Replace(name, "_");
            int index = 0;
            foreach (Match block in CSharpBlock().Matches(File.ReadAllText(page).ReplaceLineEndings("\n")))
            {
                string code = block.Groups["code"].Value.Replace("\n" + block.Groups["indent"].Value, "\n", StringComparison.Ordinal).TrimStart();
                if (block.Groups["file"] is { Success: true } file)
                {
                    File.WriteAllText(Path.Combine(strangers, file.Value), code);
                }
                else
                {
                    File.WriteAllText(Path.Combine(strangers, "Documentation", $"{name}_{++index}.cs"), Around(code, name, index));
                }
            }
        }
    }

    /// <summary>Keeps directives and declarations, and puts statements into a method with the variables that the pages use.</summary>
    private static string Around(string code, string page, int index)
    {
        ILookup<string, string> parts = Part().Split(Elide(code)).ToLookup(static part =>
            part.StartsWith("using ", StringComparison.Ordinal) && Directive().IsMatch(part) ? "directive"
            : part.StartsWith("namespace ", StringComparison.Ordinal) ? "namespace"
            : Declaration().IsMatch(part) ? "declaration"
            : "statement");

        string surroundings = page == "docs_streaming" ? "StreamSurroundings" : "Surroundings";
        string @namespace = parts["namespace"].Select(static line => line.Trim(';', '\n')["namespace ".Length..]).FirstOrDefault() ?? $"Docs.{page}_{index}";
        return $$"""
            namespace {{@namespace}}
            {
            {{string.Join('\n', parts["directive"])}}
            {{string.Join("\n\n", parts["declaration"])}}
            public sealed class Block : global::{{surroundings}}
            {
            public async Task Run()
            {
            await Task.Yield();
            {{string.Join("\n\n", parts["statement"])}}
            }
            }
            }
            """;
    }

    /// <summary>The dots that stand for the reader's own code, which do not compile.</summary>
    private static string Elide(string code) =>
        code.Replace(", …]", "]", StringComparison.Ordinal).Replace("{ … }", "{ }", StringComparison.Ordinal);

    // A file is named by the line before it: In `Folder/File.cs`:
    [GeneratedRegex("(?:^[^\n]*`(?<file>[\\w.]+/\\w+\\.cs)`[^\n]*:\n\n)?^(?<indent> *)```csharp\n(?<code>.*?)^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();

    // An empty line, and then a line without indentation.
    [GeneratedRegex(@"\n\n(?=[^\s{}])")]
    private static partial Regex Part();

    [GeneratedRegex(@"^using [\w.]+;")]
    private static partial Regex Directive();

    [GeneratedRegex(@"^(///|\[|public |internal )")]
    private static partial Regex Declaration();

    [GeneratedRegex("[^A-Za-z0-9]")]
    private static partial Regex NoIdentifier();
}
