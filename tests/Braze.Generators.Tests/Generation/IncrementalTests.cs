using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Braze.Generators.Tests.Generation;

/// <summary>The output that the generator emits again after an edit. Every keystroke in an IDE is such an edit.</summary>
public sealed class IncrementalTests
{
    private const string Campaign = """
        namespace Acme;

        /// <summary>Sent when an order leaves the warehouse.</summary>
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        public sealed partial record OrderShipped(string OrderNumber, List<Line> Lines, State State)
        {
            // inside
        }

        public sealed record Line(string Name);

        public enum State { New, Old }
        """;

    private const string OtherCampaign = """
        [TriggerCampaign("d8b73da7-0b7c-fc72-1d80-e59c7f20f0d3")]
        public sealed partial record OrderDelivered(string OrderNumber);
        """;

    private const string Unrelated = "public static class Unrelated { public static int Answer() => 42; }";

    private readonly GeneratorRun _first = GeneratorRun.Of(Campaign, OtherCampaign, Unrelated).AssertCompiles();

    [Fact]
    public void The_first_run_emits_one_file_for_each_campaign()
    {
        Assert.Equal(2, _first.Sources.Length);
        Assert.All(_first.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.New, reason));
    }

    [Fact]
    public void An_edit_in_another_file_emits_nothing() => AssertNothingEmitted(Replace("42", "43"));

    [Fact]
    public void A_new_file_emits_nothing() =>
        AssertNothingEmitted(_first.Edit(input => input.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class New;", UserProject.ParseOptions()))));

    [Fact]
    public void An_edit_of_another_type_in_the_same_file_emits_nothing() =>
        AssertNothingEmitted(Replace("public enum State", "public sealed class Another;\n\npublic enum State"));

    [Fact]
    public void A_comment_inside_the_campaign_emits_nothing() => AssertNothingEmitted(Replace("// inside", "// still inside"));

    [Fact]
    public void An_added_property_emits_only_that_campaign() => AssertOneEmitted(Replace("List<Line> Lines,", "List<Line> Lines, int Count,"), "\"count\"");

    [Fact]
    public void A_property_added_to_a_nested_object_emits_only_that_campaign() =>
        AssertOneEmitted(Replace("Line(string Name)", "Line(string Name, decimal UnitPrice)"), "\"unit_price\"");

    [Fact]
    public void A_member_added_to_an_enum_emits_only_that_campaign() => AssertOneEmitted(Replace("{ New, Old }", "{ New, Old, Lost }"), "\"lost\"");

    [Fact]
    public void A_changed_id_emits_only_that_campaign() => AssertOneEmitted(Replace("0f2c8a4e", "1f2c8a4e"), "1f2c8a4e");

    [Fact]
    public void The_file_of_a_removed_campaign_is_removed()
    {
        GeneratorRun second = Replace("[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\")]", "");

        // Roslyn caches outputs by their position, so a campaign that moves up can be emitted again with the same text.
        GeneratedSourceResult kept = Assert.Single(second.Sources);
        GeneratedSourceResult before = Assert.Single(_first.Sources, source => source.HintName == kept.HintName);
        Assert.Contains("OrderDelivered", kept.HintName, StringComparison.Ordinal);
        Assert.Equal(before.SourceText.ToString(), kept.SourceText.ToString());
        Assert.Contains(IncrementalStepRunReason.Removed, second.OutputReasons());
    }

    [Fact]
    public void An_incomplete_property_removes_no_file()
    {
        GeneratorRun second = Replace("string OrderNumber, List<Line>", "string OrderNumber, Dat Eta, List<Line>");

        Assert.Equal(2, second.Sources.Length);
        Assert.DoesNotContain(second.Output.GetDiagnostics(), diagnostic => diagnostic.Id is "CS1061" or "CS0117");
    }

    [Fact]
    public void The_first_run_lists_the_campaigns_in_order()
    {
        Assert.Equal(IncrementalStepRunReason.New, _first.ListReason());
        Assert.Matches("(?s)\"Acme.OrderShipped\", \"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\".*\"OrderDelivered\", \"d8b73da7-0b7c-fc72-1d80-e59c7f20f0d3\"", _first.List);
    }

    [Theory]
    [InlineData("42", "43")]
    [InlineData("// inside", "// still inside")]
    [InlineData("List<Line> Lines,", "List<Line> Lines, int Count,")]
    [InlineData("Line(string Name)", "Line(string Name, decimal UnitPrice)")]
    [InlineData("{ New, Old }", "{ New, Old, Lost }")]
    public void An_edit_that_changes_neither_name_nor_id_does_not_write_the_list_again(string old, string @new)
    {
        GeneratorRun second = Replace(old, @new);

        Assert.Equal(IncrementalStepRunReason.Cached, second.ListReason());
        Assert.All(
            [.. second.Reasons(TrackingNames.Listed), .. second.Reasons(TrackingNames.List)],
            reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString()));
        Assert.Equal(_first.List, second.List);
    }

    [Theory]
    [InlineData("0f2c8a4e", "1f2c8a4e", "\"1f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\"")]
    [InlineData("namespace Acme;", "namespace Other;", "\"Other.OrderShipped\"")]
    public void A_changed_name_or_id_writes_the_list_again(string old, string @new, string expected)
    {
        GeneratorRun second = Replace(old, @new);

        Assert.Equal(IncrementalStepRunReason.Modified, second.ListReason());
        Assert.Contains(expected, second.List, StringComparison.Ordinal);
    }

    [Fact]
    public void A_removed_campaign_leaves_the_list() =>
        Assert.DoesNotContain("OrderShipped", Replace("[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\")]", "").List, StringComparison.Ordinal);

    [Fact]
    public void The_list_is_removed_with_the_last_campaign()
    {
        GeneratorRun first = GeneratorRun.Of(OtherCampaign, Unrelated);

        GeneratorRun second = first.Edit(input => input.RemoveSyntaxTrees(input.SyntaxTrees.Single(tree => tree.ToString() == OtherCampaign)));
        GeneratorRun third = second.Edit(input => input.AddSyntaxTrees(CSharpSyntaxTree.ParseText(OtherCampaign, UserProject.ParseOptions())));

        Assert.NotNull(first.List);
        Assert.Null(second.List);
        Assert.Equal(first.List, third.List);
    }

    /// <summary>Edits the file that contains the text.</summary>
    private GeneratorRun Replace(string old, string @new) => _first.Edit(input =>
    {
        SyntaxTree tree = input.SyntaxTrees.Single(tree => tree.ToString().Contains(old, StringComparison.Ordinal));
        string text = tree.ToString();
        return input.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(text.Replace(old, @new, StringComparison.Ordinal))));
    });

    private static void AssertNothingEmitted(GeneratorRun second)
    {
        Assert.All(second.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(2, second.OutputReasons().Length);
        Assert.All(
            second.Reasons(TrackingNames.Campaigns),
            reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString()));
    }

    private static void AssertOneEmitted(GeneratorRun second, string expectedText)
    {
        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached],
            second.OutputReasons().OrderByDescending(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Contains(second.Sources, source => source.SourceText.ToString().Contains(expectedText, StringComparison.Ordinal));
        Assert.Equal(1, second.Reasons(TrackingNames.Campaigns).Count(reason => reason == IncrementalStepRunReason.Modified));
    }
}
