using Verify = Braze.Generators.CodeFixes.Tests.CodeFixVerifier<
    Braze.Generators.Analyzers.CampaignDeclarationAnalyzer,
    Braze.Generators.CodeFixes.Fixes.CampaignIdCodeFixProvider>;

namespace Braze.Generators.CodeFixes.Tests;

public sealed class CampaignIdCodeFixProviderTests
{
    private const string Key = "BRZ0003:usual";

    [Fact]
    public Task Removes_whitespace_and_upper_case_from_any_literal() => Verify.VerifyAsync(
        """"
        [TriggerCampaign({|BRZ0003:" 0F2C8A4E-7D3A-4B9E-A4F4-000000000001\t"|})] // the dashboard's
        public partial record Order(string Number);

        [TriggerCampaign({|BRZ0003:@"0F2C8A4E-7D3A-4B9E-A4F4-000000000002"|})]
        public partial record Parcel(string Number);

        [TriggerCampaign({|BRZ0003:campaignId: """0f2c8a4e-7d3a-4b9e-a4f4-000000000003 """|})]
        public partial record Box(string Number);
        """",
        """
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")] // the dashboard's
        public partial record Order(string Number);

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000002")]
        public partial record Parcel(string Number);

        [TriggerCampaign(campaignId: "0f2c8a4e-7d3a-4b9e-a4f4-000000000003")]
        public partial record Box(string Number);
        """,
        Key);

    [Theory]
    [InlineData("\"welcome-mail\"")]
    [InlineData("Ids.Order")]
    [InlineData("\" \" + Ids.Other")]
    public Task Is_not_offered_for_another_shape_or_a_constant(string id) => Verify.VerifyNoFixAsync($$"""
        [TriggerCampaign({|BRZ0003:{{id}}|})]
        public partial record Order(string Number);

        public static class Ids
        {
            public const string Order = "0F2C8A4E-7D3A-4B9E-A4F4-000000000001";
            public const string Other = "0f2c8a4e-7d3a-4b9e-a4f4-000000000002";
        }
        """);
}
