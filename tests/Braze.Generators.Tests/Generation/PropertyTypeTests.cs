using Microsoft.CodeAnalysis;

namespace Braze.Generators.Tests.Generation;

/// <summary>What is known of a type before its symbol is asked must be what the symbol says.</summary>
public sealed class PropertyTypeTests
{
    private const string Id = "[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\")]";

    /// <summary>Says nothing to Braze, and has the property be read from its symbol.</summary>
    private const string AnyAttribute = "[property: System.ComponentModel.Description(\"\")] ";

    public static TheoryData<string> Keywords =>
    [
        .. new[] { "string", "bool", "char", "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "decimal", "float", "double" }
            .SelectMany(static keyword => new[] { keyword, keyword + "?" }),
    ];

    [Theory]
    [MemberData(nameof(Keywords))]
    public void A_type_that_is_written_with_a_keyword_is_served_as_any_other(string type)
    {
        AssertSame(static property => $"{Id} public partial record C({property});", $"{type} A");
        AssertSame(static property => $"{Id} public partial class C {{ {property} }}", $"public {type} A => default!;");
        AssertSame(static property => $"{Id} public partial record C(Box Box); public record struct Box({property});", $"{type} A");
    }

    [Theory]
    [InlineData("public partial record C({0})", "string ToString")]
    [InlineData("public partial record C({0})", "string EqualityContract")]
    [InlineData("public partial record C({0})", "string C")]
    [InlineData("public partial record C({0})", "string A, int A")]
    [InlineData("public partial record C({0})", "string")]
    [InlineData("public partial record C({0})", "object A, int B")]
    [InlineData("public partial record C({0}) {{ internal string A => \"\"; }}", "string A")]
    [InlineData("public partial record C({0}) : Base", "string A")]
    [InlineData("public partial record C({0}) : Missing", "string A")]
    [InlineData("public partial class C {{ {0} }}", "public int A { private get; set; }")]
    [InlineData("public partial class C {{ {0} }}", "public int A { set { } }")]
    [InlineData("public partial class C {{ {0} }}", "public int A {")]
    [InlineData("public partial class C {{ {0} }}", "public static int A => 1;")]
    [InlineData("public partial class C {{ {0} }}", "internal int A => 1;")]
    [InlineData("public partial class C {{ {0} }}", "public partial int A { get; }")]
    public void What_is_not_written_as_a_keyword_says_is_not_served_so(string declaration, string property)
    {
        string Of(string text) => string.Format(null, declaration, text);

        AssertSame(text => $"{Id} {Of(text)}; public record Base {{ internal string A => \"\"; }}", property, compiles: false);
    }

    [Fact]
    public void A_campaign_beside_others_with_the_same_types_is_served_as_it_is_alone()
    {
        string[] campaigns =
        [
            $"{Id} public partial record One(Size Size, List<State> States, IReadOnlyList<string?> Notes, DateTimeOffset? At, Tags Tags, Line Line);",
            $"{Id} public partial record Two(List<State> States, IReadOnlyList<string> Notes, DateTimeOffset At, Tags? Tags, Uri Link);",
            $"{Id} public partial record Three(IReadOnlyList<string?> Notes, [property: TriggerProperty(\"tags\", AllowLiquid = true)] Tags Tags, Uri? Link, Line? Line);",
        ];
        const string Types = "public enum Size { Small } public enum State { New, Old } public class Tags : List<string>; public record Line(Uri Link, Tags Tags);";

        Assert.Equal(
            campaigns.SelectMany(static campaign => Texts(GeneratorRun.Of(campaign, Types).AssertCompiles())),
            Texts(GeneratorRun.Of([.. campaigns, Types]).AssertCompiles()));
    }

    private static void AssertSame(Func<string, string> source, string property, bool compiles = true)
    {
        string attribute = property.StartsWith("public", StringComparison.Ordinal) || property.StartsWith("internal", StringComparison.Ordinal)
            ? AnyAttribute.Replace("property: ", "", StringComparison.Ordinal)
            : AnyAttribute;
        GeneratorRun known = GeneratorRun.Of(source(property));
        GeneratorRun asked = GeneratorRun.Of(source(attribute + property));

        Assert.Empty(known.Diagnostics);
        Assert.Equal(Texts(asked), Texts(known));
        if (compiles)
        {
            known.AssertCompiles();
        }
    }

    private static IEnumerable<string> Texts(GeneratorRun run) => run.Sources.Select(static source => source.SourceText.ToString());
}
