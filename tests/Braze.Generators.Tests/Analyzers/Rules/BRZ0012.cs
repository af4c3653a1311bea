using Microsoft.CodeAnalysis;
using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.CampaignDeclarationAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ0012: Braze documents no format for a type.</summary>
public sealed class BRZ0012
{
    [Theory]
    [InlineData("{|BRZ0012:int[][]|}")]
    [InlineData("{|BRZ0012:List<int[]>?|}")]
    [InlineData("{|BRZ0012:IReadOnlyList<IEnumerable<List<string>>?>|}")]
    [InlineData("{|BRZ0012:DateTimeOffset[]|}")]
    [InlineData("{|BRZ0012:List<DateTimeOffset?>|}")]
    [InlineData("{|BRZ0012:Grid|}")]
    [InlineData("{|BRZ0012:List<Grid>|}")]
    [InlineData("{|BRZ0012:DateOnly?[]|}")]
    [InlineData("{|BRZ0012:TimeSpan|}")]
    [InlineData("{|BRZ0012:TimeOnly?|}")]
    [InlineData("{|BRZ0012:Dictionary<string, TimeSpan>|}")]
    [InlineData("{|BRZ0012:Perks[]|}")]
    [InlineData("{|BRZ0012:Dictionary<int, int[][]>|}")]
    [InlineData("Perks")]
    [InlineData("Dictionary<string, int[]>[]")]
    [InlineData("DateTimeOffset")]
    [InlineData("int[]")]
    [InlineData("Line[]")]
    public Task An_undocumented_format_is_reported_at_the_type_and_generated(string type) => Verify.VerifyAsync($$"""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record Order(string Number, {{type}} Value)
        {
            public Task Send(IBrazeClient braze) => SendAsync(braze, "u1");
        }

        public record Grid(int[][][] Cells, Grid? Next);

        public record Line(int[] Cells);

        [Flags] public enum Perks { Gift = 1 }
        """);

    [Fact]
    public async Task It_is_a_warning_that_names_the_property()
    {
        Diagnostic report = Assert.Single(await AnalyzerRun.DiagnosticsAsync(UserProject.Compile(
            [UserProject.Usings, "[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-000000000001\")] public partial record Order(Grid G, Grid H); public record Grid(int[][] Cells);"])));

        Assert.Equal(DiagnosticSeverity.Warning, report.Severity);
        Assert.StartsWith("'Grid.Cells' is an array of arrays", report.GetMessage(formatProvider: null), StringComparison.Ordinal);
    }

    [Fact]
    public Task Each_problem_of_a_property_is_reported() => Verify.VerifyAsync("""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial class {|BRZ0012:Order|} : Message
        {
            public {|BRZ0012:int[][]|} A { get; set; } = [];

            [TriggerPropertyIgnore]
            public int[][] B { get; set; } = [];

            public {|BRZ0005:object?|} C { get; set; }
        }

        public abstract class Message
        {
            public int[][] D { get; set; } = [];
        }
        """);
}
