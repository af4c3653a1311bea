using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Braze.Package.Tests;

/// <summary>The pages of the documentation: their code blocks are valid, and their links have a target. Another test compiles their C#.</summary>
public sealed partial class DocumentationTests
{
    /// <summary>The languages of code blocks. No test would compile a C# block with another language.</summary>
    private static readonly string[] Languages = ["csharp", "csharp fragment", "ini", "json", "liquid", "shell", "text", "xml", ""];

    public static TheoryData<string> Pages => [.. Files];

    private static IEnumerable<string> Files => Directory.EnumerateFiles(PackedPackages.RepositoryRoot, "*.md")
        .Concat(Directory.EnumerateFiles(Path.Combine(PackedPackages.RepositoryRoot, "benchmarks"), "*.md"))
        .Concat(Directory.EnumerateFiles(Path.Combine(PackedPackages.RepositoryRoot, "docs"), "*.md", SearchOption.AllDirectories))
        .Select(static page => Path.GetRelativePath(PackedPackages.RepositoryRoot, page).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_has_a_target(string page)
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

    [Fact]
    public void Every_page_is_in_the_list_of_pages()
    {
        string list = Repository.Read("docs", "README.md");

        Assert.All(
            Files.Where(static page => page.StartsWith("docs/", StringComparison.Ordinal) && page.Count('/') == 1 && page != "docs/README.md"),
            page => Assert.Contains($"]({page["docs/".Length..]})", list, StringComparison.Ordinal));
    }

    /// <summary>Readers copy the code of a page. A narrower catch clause would miss exceptions from data and handlers.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_catch_clause_handles_all_exceptions_of_a_send(string page) => Assert.All(
        Block().Matches(Repository.Read(page)).SelectMany(static block => block.Groups["code"].Value.Split('\n')).Where(static line => line.TrimStart().StartsWith("catch", StringComparison.Ordinal)),
        line => Assert.Matches(
            @"^ *catch \((Exception exception\) when \(SendFailure\.From\(exception\) is \{ .*\} failure\)|OperationCanceledException\) when \(ct\.IsCancellationRequested\))$", line));

    /// <summary>Each member of a request is on a page.</summary>
    [Theory]
    [InlineData("recipients.md", "Recipient", "Prioritization")]
    [InlineData("attributes.md", "UserAttributes", "CustomAttributeValue")]
    [InlineData("audiences.md", "Audience", "Filter", "StringFilter", "NumberFilter", "BoolFilter", "TimeFilter", "ArrayFilter", "SubscriptionFilter", "LastUsedAppFilter", "CustomAttributeFilter")]
    [InlineData("attachments.md", "Attachment")]
    [InlineData("wire.md", "UserAlias", "SubscriptionGroup", "PushToken", "GeoLocation", "Attachment", "RateLimit")]
    public void Every_member_is_on_a_page(string page, params string[] types)
    {
        string text = Repository.Read("docs", page);
        string[] members = [.. Member().Matches(Repository.Read("src", "Braze.Messaging", "PublicAPI.Unshipped.txt"))
            .Where(match => types.Contains(match.Groups["type"].Value) && match.Groups["member"].Value != match.Groups["type"].Value)
            .Select(static match => match.Groups["member"].Value)
            .Where(static member => member is not ("Equals" or "Deconstruct" or "operator"))
            .Distinct()];

        Assert.NotEmpty(members);
        Assert.All(members, member => Assert.Matches($@"\b{member}\b", text));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_is_valid(string page) => Assert.All(Block().Matches(Repository.Read(page)).ToArray(), block =>
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

    /// <summary>Creates the anchor of a heading as GitHub does.</summary>
    private static string Anchor(string heading) => Punctuation().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex("^ *```(?<language>[^`\n]*)\n(?<code>.*?)^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    // A property, a method or an enum member of a type of the runtime.
    [GeneratedRegex(@"^(?:static )?Braze\.Messaging\.(?<type>\w+)\.(?<member>[A-Za-z]\w*)(?:\.get|\(| =)", RegexOptions.Multiline)]
    private static partial Regex Member();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Punctuation();
}
