using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.CampaignDeclarationAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

public sealed partial class BRZ0002
{
    [Theory]
    [InlineData("{|BRZ0002:\"\"|}")]
    [InlineData("{|BRZ0002:\"  \\t\"|}")]
    [InlineData("{|BRZ0002:\"\\u00a0\"|}")]
    [InlineData("{|BRZ0002:null!|}")]
    [InlineData("{|BRZ0002:default!|}")]
    [InlineData("{|BRZ0002:campaignId: \"\"|}")]
    [InlineData("{|BRZ0002:Ids.None|}")]
    public Task An_empty_or_whitespace_id_is_reported_at_the_argument(string argument) => Verify.VerifyAsync($$"""
        [TriggerCampaign({{argument}})]
        public sealed partial record Order(string Number);

        public static class Ids
        {
            public const string None = "";
        }
        """);

    [Theory]
    [InlineData("\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\"")]
    [InlineData("{|BRZ0003:\" x \"|}")]
    [InlineData("{|BRZ0003:nameof(Order)|}")]
    [InlineData("{|BRZ0003:Ids.Order|}")]
    [InlineData("{|BRZ0003:campaignId: \"a\" + Ids.Order|}")]
    public Task An_id_that_is_not_empty_is_accepted(string argument) => Verify.VerifyAsync($$"""
        [TriggerCampaign({{argument}})]
        public sealed partial record Order(string Number)
        {
            public Task Send(IBrazeClient braze) => SendAsync(braze, "u1");
        }

        public static class Ids
        {
            public const string Order = "\"quoted\"\n\\";
        }
        """);

    [Theory]
    [InlineData("[{|CS7036:TriggerCampaign|}]")]
    [InlineData("[{|CS7036:TriggerCampaign()|}]")]
    [InlineData("[TriggerCampaign({|CS1503:7|})]")]
    [InlineData("[TriggerCampaign({|CS0103:missing|})]")]
    [InlineData("[TriggerCampaign({|CS0182:Ids.Computed|})]")]
    [InlineData("[{|CS1729:TriggerCampaign(\"\", 7)|}]")]
    public Task An_argument_that_the_compiler_refuses_is_not_reported(string attribute) => Verify.VerifyAsync($$"""
        {{attribute}}
        public sealed partial record Order(string Number);

        public static class Ids
        {
            public static readonly string Computed = "";
        }
        """);
}
