using Braze.Generators.Analyzers.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Tests.Analyzers;

/// <summary>The analyzers find code by the names in it, including aliases.</summary>
public sealed class CodeOfInterestTests
{
    [Theory]
    [InlineData("global using Campaign = Braze.Messaging.TriggerCampaignAttribute;", "[Campaign(\"\")]")]
    [InlineData("global using CampaignAttribute = Braze.Messaging.TriggerCampaignAttribute;", "[Campaign(\"\")]")]
    [InlineData("", "[global::Braze.Messaging.TriggerCampaign(\"\")]")]
    [InlineData("", "[@TriggerCampaignAttribute(\"\")]")]
    public async Task A_declaration_is_found_by_any_name_of_its_attribute(string usings, string attribute) =>
        Assert.Equal(["BRZ0002"], await IdsAsync(usings, $"{attribute} public sealed partial record Order(string Number);"));

    [Fact]
    public async Task A_comment_or_string_with_the_name_is_not_a_declaration() =>
        Assert.Empty(await IdsAsync("", "public static class Notes { public const string Text = \"[TriggerCampaign]\"; /* [TriggerCampaign(\"\")] */ }"));

    [Fact]
    public async Task A_recipient_is_found_by_an_alias_of_another_file() =>
        Assert.Equal(["BRZ1001"], await IdsAsync(
            "global using Addressee = Braze.Messaging.Recipient;",
            "public static class Orders { public static object Make(string id) => new Addressee { ExternalUserId = id, Email = id }; }"));

    [Theory]
    [InlineData("using Note = Orders.Shipped; public static class Notes { public static object Make() => new Note(\"{{ x }}\"); }")]
    [InlineData("namespace Notes { using Note = global::Orders.Shipped; public static class All { public static object Make() => new Note(\"{{ x }}\"); } }")]
    public async Task A_campaign_is_found_by_an_alias(string code) => Assert.Equal(["BRZ2001"], await IdsAsync(
        "namespace Orders { [TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\")] public sealed partial record Shipped(string Number); }", code));

    /// <summary>A long file is read in parts, which end before, in, or after the name.</summary>
    [Theory]
    [InlineData(73)]
    [InlineData(77)]
    [InlineData(82)]
    public async Task A_name_is_found_at_any_position_in_a_long_file(int before) =>
        Assert.Equal(["BRZ1001"], await IdsAsync(
            "",
            new string(' ', (16 * 1024) - before) + "public static class Orders { public static object Make(string id) => new Recipient { ExternalUserId = id, Email = id }; }"));

    [Fact]
    public void Only_members_with_a_name_in_their_code_are_bound()
    {
        SyntaxTree file = CSharpSyntaxTree.ParseText("""
            public class Orders
            {
                /// <see cref="Recipient"/>
                public int One() => 1; // SendAsync
                public string Two() => "Recipient";
                public object Three() { object made = new Recipient(); return new Recipient(); }
                public object Four { get { return 4; } }
                public Filter Five { get => null; set { } }
                public int Sixth = Recipient.Number, Seventh = 7;
            }
            """);

        Assert.Equal(
            ["Three", "get", "set", "= Recipient.Number", "= 7"],
            new CodeOfInterest(CampaignDeclarations.Find(CSharpCompilation.Create("Orders", [file]), CancellationToken.None))
                .Find(file, null, CancellationToken.None).Select(static code => code switch
            {
                MethodDeclarationSyntax { Identifier.Text: var name } => name,
                AccessorDeclarationSyntax { Keyword.Text: var keyword } => keyword,
                _ => code.ToString(),
            }));
    }

    private static async Task<IEnumerable<string>> IdsAsync(string usings, string code)
    {
        CSharpCompilation compilation = UserProject.Compile([UserProject.Usings + "\n" + usings, code]);
        return (await AnalyzerRun.DiagnosticsAsync(compilation)).Select(static report => report.Id);
    }
}
