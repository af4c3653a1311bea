using Microsoft.CodeAnalysis.CSharp;
using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.CampaignDeclarationAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ0009: The C# version is too old.</summary>
public sealed class BRZ0009
{
    private const string Campaign = """
        using Braze.Messaging;

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000001")]
        public partial class {0}
        {
            public string? Number { get; set; }
        }
        """;

    [Fact]
    public Task A_campaign_in_csharp_8_is_reported_at_its_name() =>
        Verify.VerifyAsync(LanguageVersion.CSharp8, Campaign.Replace("{0}", "{|BRZ0009:Order|}", StringComparison.Ordinal));

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    public Task A_campaign_in_csharp_9_or_later_is_generated(LanguageVersion version) => Verify.VerifyAsync(
        version,
        Campaign.Replace("{0}", "Order", StringComparison.Ordinal),
        """
        using System.Threading.Tasks;
        using Braze.Messaging;

        public static class Orders
        {
            public static Task Send(IBrazeClient braze, Order order) => order.SendAsync(braze, "u1");
        }
        """);
}
