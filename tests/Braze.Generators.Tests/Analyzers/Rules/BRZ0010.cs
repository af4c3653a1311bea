using Microsoft.CodeAnalysis;
using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.CampaignDeclarationAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ0010: Two types have the same campaign ID.</summary>
public sealed class BRZ0010
{
    private const string First = "[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-000000000001\")]";

    [Fact]
    public Task Each_type_after_the_first_is_reported_and_generated() => Verify.VerifyAsync(
        $"{First} public partial record Order(string Number);",
        """
        public static partial class Outer
        {
            [TriggerCampaign({|BRZ0010:Ids.Order|})]
            public partial record Parcel(string Number)
            {
                public Task Send(IBrazeClient braze) => SendAsync(braze, "u1");
            }

            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000002")]
            public partial record Other(string Number);
        }

        public static class Ids
        {
            public const string Order = "0f2c8a4e-7d3a-4b9e-a4f4-000000000001";
        }
        """,
        "[TriggerCampaign({|BRZ0010:\"0f2c8a4e-7d3a-4b9e-a4f4-000000000001\"|})] public partial record Third(string Number);");

    [Fact]
    public Task Empty_ids_and_parts_of_one_type_are_not_duplicates() => Verify.VerifyAsync($$"""
        [TriggerCampaign({|BRZ0002:""|})] public partial record A(string Number);
        [TriggerCampaign({|BRZ0002:""|})] public partial record B(string Number);
        {{First}} public partial record C(string Number);
        public partial record C { public int D => 1; }
        """);

    [Fact]
    public async Task Reports_are_in_the_order_of_the_files_and_point_at_the_first_type()
    {
        Diagnostic[] reports = [.. await AnalyzerRun.DiagnosticsAsync(UserProject.Compile(
            [UserProject.Usings, $"{First} public partial record Z(string Number);", $"{First} public partial record A(string Number);"]))];

        Diagnostic report = Assert.Single(reports);
        Assert.Equal("BRZ0010", report.Id);
        Assert.Equal(DiagnosticSeverity.Warning, report.Severity);
        Assert.StartsWith("'A' has the same campaign ID as 'Z'", report.GetMessage(formatProvider: null), StringComparison.Ordinal);
        Assert.Equal("/src/File1.cs", Assert.Single(report.AdditionalLocations).SourceTree!.FilePath);
        Assert.Contains(WellKnownDiagnosticTags.CompilationEnd, report.Descriptor.CustomTags);
    }
}
