using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Braze.Package.Tests;

/// <summary>The pages as files: what they show is readable, and what they link to is there. Their C# is compiled elsewhere.</summary>
public sealed partial class DocumentationTests
{
    /// <summary>What a block may say that it is. A block of C# under another name would be compiled by no test.</summary>
    private static readonly string[] Languages = ["csharp", "csharp fragment", "ini", "json", "liquid", "shell", "text", "xml", ""];

    public static TheoryData<string> Pages =>
    [
        .. Directory.EnumerateFiles(PackedPackages.RepositoryRoot, "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(PackedPackages.RepositoryRoot, "benchmarks"), "*.md"))
            .Concat(Directory.EnumerateFiles(Path.Combine(PackedPackages.RepositoryRoot, "docs"), "*.md", SearchOption.AllDirectories))
            .Select(static page => Path.GetRelativePath(PackedPackages.RepositoryRoot, page).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string page)
    {
        string folder = Path.GetDirectoryName(Path.Combine(PackedPackages.RepositoryRoot, page))!;
        string text = Block().Replace(Repository.Read(page), "");

        Assert.All(Link().Matches(text).Select(static link => link.Groups["target"].Value), link =>
        {
            if (link.StartsWith("https://", StringComparison.Ordinal))
            {
                return;
            }

            string[] parts = link.Split('#');
            string target = parts[0].Length == 0 ? Path.Combine(PackedPackages.RepositoryRoot, page) : Path.Combine(folder, parts[0]);
            Assert.True(Path.Exists(target), link);
            if (parts.Length == 2)
            {
                Assert.Contains(parts[1], Heading().Matches(File.ReadAllText(target)).Select(static heading => Anchor(heading.Groups["text"].Value.TrimEnd())));
            }
        });
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_is_what_it_says(string page) => Assert.All(Block().Matches(Repository.Read(page)).ToArray(), block =>
    {
        string language = block.Groups["language"].Value;
        string code = block.Groups["code"].Value;
        Assert.Contains(language, Languages);
        switch (language)
        {
            case "json":
                JsonDocument.Parse(code).Dispose();
                break;
            case "xml":
                XDocument.Parse($"<page>{code}</page>");
                break;
        }
    });

    /// <summary>As the pages' host makes it of a heading.</summary>
    private static string Anchor(string heading) => Punctuation().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex("^ *```(?<language>[^`\n]*)\n(?<code>.*?)^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Punctuation();
}
