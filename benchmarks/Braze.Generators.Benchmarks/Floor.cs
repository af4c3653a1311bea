using Microsoft.CodeAnalysis;

namespace Braze.Generators.Benchmarks;

/// <summary>A generator that only finds the attribute of each campaign, to measure the minimum cost of Roslyn.</summary>
internal sealed class Floor : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.SyntaxProvider.ForAttributeWithMetadataName("Braze.Messaging.TriggerCampaignAttribute", static (_, _) => true, static (_, _) => 0),
        static (_, _) => { });
}
