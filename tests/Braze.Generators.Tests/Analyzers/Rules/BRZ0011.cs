using Microsoft.CodeAnalysis;
using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.CampaignDeclarationAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ0011: A date has no offset from UTC.</summary>
public sealed class BRZ0011
{
    [Theory]
    [InlineData("{|BRZ0011:DateTime|}")]
    [InlineData("{|BRZ0011:System.DateTime?|}")]
    [InlineData("{|BRZ0011:Dictionary<string, DateTime>|}")]
    [InlineData("{|BRZ0011:{|BRZ0011:List<Line>|}|}")]
    [InlineData("{|BRZ0011:{|BRZ0012:DateTime[]|}|}")]
    [InlineData("DateTimeOffset")]
    [InlineData("DateOnly")]
    [InlineData("IReadOnlyDictionary<Guid, DateTimeOffset?>")]
    public Task A_date_without_offset_is_reported_at_the_type_and_generated(string type) => Verify.VerifyAsync($$"""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record Order(string Number, {{type}} Value)
        {
            public Task Send(IBrazeClient braze) => SendAsync(braze, "u1");
        }

        public record Line(DateTime? Date, DateTime Other);
        """);

    [Fact]
    public async Task It_is_a_warning_that_names_the_property()
    {
        Diagnostic report = Assert.Single(await AnalyzerRun.DiagnosticsAsync(UserProject.Compile(
            [UserProject.Usings, "[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-000000000001\")] public partial record Order(Line G, Line H); public record Line(DateTime At);"])));

        Assert.Equal(DiagnosticSeverity.Warning, report.Severity);
        Assert.StartsWith("'Line.At' is a DateTime", report.GetMessage(formatProvider: null), StringComparison.Ordinal);
    }

    [Fact]
    public Task It_is_reported_for_each_campaign() => Verify.VerifyAsync("""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record Order({|BRZ0011:DateTime|} At, {|BRZ0011:Dictionary<string, DateTime>|} Times)
        {
            public Task Send(IBrazeClient braze) => SendAsync(braze, "u1");
        }

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000002")]
        public partial record Refund({|BRZ0011:DateTime|} At, {|BRZ0011:Dictionary<string, DateTime>|} Times)
        {
            public Task Send(IBrazeClient braze) => SendAsync(braze, "u1");
        }
        """);

    [Fact]
    public Task A_property_with_a_converter_is_not_reported() => Verify.VerifyAsync("""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record Order([property: TriggerProperty(Converter = typeof(DateConverter))] DateTime At)
        {
            public Task Send(IBrazeClient braze) => SendAsync(braze, "u1");
        }

        public sealed class DateConverter : TriggerPropertyConverter<DateTime>
        {
            public override void Write(TriggerPropertyWriter writer, DateTime value) => writer.WriteInt32Value(value.Year);
        }
        """);
}
