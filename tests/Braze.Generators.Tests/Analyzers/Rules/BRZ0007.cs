using Microsoft.CodeAnalysis;
using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.CampaignDeclarationAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ0007: Liquid cannot read a key.</summary>
public sealed class BRZ0007
{
    private const string Served = "public Task Send(IBrazeClient braze) => SendAsync(braze, \"u1\");";

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\\t")]
    [InlineData("a}b")]
    [InlineData("}")]
    public Task A_key_that_Liquid_cannot_read_is_reported_at_the_key(string key) => Verify.VerifyAsync($$"""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial class Order
        {
            [TriggerProperty({|BRZ0007:"{{key}}"|})]
            public int A { get; set; }

            [System.Text.Json.Serialization.JsonPropertyName({|BRZ0007:"{{key}} "|})]
            public int B { get; set; }
        }
        """);

    [Theory]
    [InlineData("\" a\"", "begins or ends with whitespace")]
    [InlineData("\"a\\u00a0\"", "begins or ends with whitespace")]
    [InlineData("\"a$\"", "'$'")]
    [InlineData("\"a.b\"", "'.'")]
    [InlineData("\"a[0\"", "'['")]
    [InlineData("\"a]\"", "']'")]
    [InlineData("\"a{\"", "'{'")]
    [InlineData("\"a\\nb\"", "control")]
    [InlineData("\"it's\"", "contains '''")]
    [InlineData("\"\\\"a\\\"\"", "'\"'")]
    public async Task A_key_that_Liquid_may_not_read_is_a_warning_and_generated(string key, string problem)
    {
        await Verify.VerifyAsync($$"""
            [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
            public partial record Order([property: TriggerProperty({|BRZ0007:{{key}}|})] int A)
            {
                {{Served}}
            }
            """);

        Diagnostic report = Assert.Single(await AnalyzerRun.DiagnosticsAsync(UserProject.Compile(
            [UserProject.Usings, $"[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-000000000001\")] public partial record Order([property: TriggerProperty({key})] int A);"])));
        Assert.Equal(DiagnosticSeverity.Warning, report.Severity);
        Assert.Contains(problem, report.GetMessage(formatProvider: null), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_key_of_a_nested_or_inherited_property_is_reported_at_the_campaign() => Verify.VerifyAsync("""
        public abstract class Message
        {
            [TriggerProperty("")]
            public int A { get; set; }
        }

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial class {|BRZ0007:Order|} : Message
        {
            public {|BRZ0007:Line[]|} Lines { get; set; } = [];

            public Line? Gift { get; set; }
        }

        public record Line([property: TriggerProperty("}")] int B);
        """);

    [Theory]
    [InlineData("x y")]
    [InlineData("x+y")]
    [InlineData("x-y")]
    [InlineData("größe")]
    [InlineData("订单")]
    [InlineData("_")]
    [InlineData("1")]
    public Task A_key_in_the_documented_format_is_accepted(string key) => Verify.VerifyAsync($$"""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial record Order([property: TriggerProperty("{{key}}")] int A)
        {
            {{Served}}
        }
        """);
}
