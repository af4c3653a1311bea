using Microsoft.CodeAnalysis;

namespace Braze.Generators.Benchmarks;

/// <summary>Is called for each campaign, and that is all: what Roslyn asks for finding the attribute.</summary>
internal sealed class Floor : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.SyntaxProvider.ForAttributeWithMetadataName("Braze.Messaging.TriggerCampaignAttribute", static (_, _) => true, static (_, _) => 0),
        static (_, _) => { });
}
