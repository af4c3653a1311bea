using System.Text.RegularExpressions;
using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Package.Tests;

/// <summary>
/// A project that breaks every rule: the sample <c>Mistakes</c>, and the wrong example on the page of each rule about calls or
/// values.
/// </summary>
internal static partial class MistakesSources
{
    public static void Write(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(PackedPackages.RepositoryRoot, "samples", "Mistakes"), "*.cs"))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        File.WriteAllText(Path.Combine(folder, "Usings.cs"), "global using Braze.Messaging;\n");
        File.WriteAllText(Path.Combine(folder, "Surroundings.cs"), SnippetCode.Shared);
        int index = 0;
        // BRZ1019 is about code that does not compile.
        foreach (string id in Repository.RuleIds.Where(id => !id.StartsWith("BRZ0", StringComparison.Ordinal) && id != "BRZ1019"))
        {
            string wrong = CSharpBlock().Match(Repository.Read("docs", "rules", $"{id}.md").Split("## Wrong\n")[1]).Groups["code"].Value;
            // The dots stand for a string that is too long for a page.
            File.WriteAllText(
                Path.Combine(folder, $"{id}.cs"),
                SnippetCode.Around(wrong.Replace("…", new string('x', 60_000), StringComparison.Ordinal), index++));
        }

        // The mistakes are intended, and some are only infos.
        File.WriteAllLines(
            Path.Combine(folder, ".globalconfig"),
            ["is_global = true", .. Repository.RuleIds.Select(id => $"dotnet_diagnostic.{id}.severity = warning")]);
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();
}
