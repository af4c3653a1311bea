using Braze.Generators.Declarations;
using Microsoft.CodeAnalysis;
using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.CampaignDeclarationAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ0003: A campaign ID has an unusual format.</summary>
public sealed class BRZ0003
{
    [Theory]
    [InlineData("{|BRZ0003:\"welcome-mail\"|}")]
    [InlineData("{|BRZ0003:\"0f2c8a4e7d3a4b9ea4f41f6f0b9f2a11\"|}")]
    [InlineData("{|BRZ0003:\"{0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11}\"|}")]
    [InlineData("{|BRZ0003:\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a1g\"|}")]
    [InlineData("{|BRZ0003:\"0f2c8a4e-7d3a-4b9e-a4f41-f6f0b9f2a11\"|}")]
    [InlineData("{|BRZ0003:\" 0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\"|}")]
    [InlineData("{|BRZ0003:\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\\n\"|}")]
    [InlineData("{|BRZ0003:\"0F2C8A4E-7D3A-4B9E-A4F4-1F6F0B9F2A11\"|}")]
    [InlineData("{|BRZ0003:campaignId: Ids.Order|}")]
    [InlineData("\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\"")]
    [InlineData("\"d8b73da7-0b7c-fc72-1d80-e59c7f20f0d3\"")] // a real ID that is not a UUID
    [InlineData("\"00000000-0000-0000-0000-000000000000\"")]
    public Task An_unusual_id_is_reported_at_the_argument_and_generated(string argument) => Verify.VerifyAsync($$"""
        [TriggerCampaign({{argument}})]
        public sealed partial record Order(string Number)
        {
            public Task Send(IBrazeClient braze) => SendAsync(braze, "u1");
        }

        public static class Ids
        {
            public const string Order = "order";
        }
        """);

    [Theory]
    [InlineData("x", "is not 32 hexadecimal digits")]
    [InlineData(" 0F2C8A4E-7D3A-4B9E-A4F4-1F6F0B9F2A11", "has whitespace around it")]
    [InlineData("0F2C8A4E-7D3A-4B9E-A4F4-1F6F0B9F2A11", "is in upper case")]
    public async Task The_warning_states_what_is_unusual(string id, string problem)
    {
        Diagnostic report = Assert.Single(await AnalyzerRun.DiagnosticsAsync(
            UserProject.Compile([UserProject.Usings, $"[TriggerCampaign(\"{id}\")] public partial record Order(string Number);"])));

        Assert.Equal(DiagnosticSeverity.Warning, report.Severity);
        Assert.Contains($"'Order' {problem}", report.GetMessage(formatProvider: null), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_ids_in_the_usual_format_are_usual()
    {
        // Seeded, so every run uses the same IDs.
        var random = new Random(20261123);
        for (int i = 0; i < 2_000; i++)
        {
            byte[] bytes = new byte[16];
            random.NextBytes(bytes);
            string id = new Guid(bytes).ToString();
            Assert.Null(CampaignIdShape.FindProblem(id));

            int at = random.Next(id.Length);
            Assert.NotNull(CampaignIdShape.FindProblem(id.Remove(at, 1)));
            Assert.NotNull(CampaignIdShape.FindProblem(id.Insert(at, "0")));
            Assert.NotNull(CampaignIdShape.FindProblem(id.Remove(at, 1).Insert(at, id[at] == '-' ? "0" : "-")));
        }
    }
}
