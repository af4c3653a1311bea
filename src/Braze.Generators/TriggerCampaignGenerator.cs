using Braze.Generators.Emission;
using Braze.Generators.Models;
using Braze.Generators.Parsing;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators;

/// <summary>
/// Emits the send methods and the JSON of each class or record with <c>[TriggerCampaign]</c>, one file for each. It reports
/// nothing: <see cref="Analyzers.CampaignDeclarationAnalyzer"/> says, over the same parse code, why a declaration is not served.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TriggerCampaignGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<CampaignModel> campaigns = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.TriggerCampaignAttribute,
                static (node, _) => node is ClassDeclarationSyntax or RecordDeclarationSyntax,
                static (context, cancellationToken) => Parse(context, cancellationToken))
            .WithTrackingName(TrackingNames.Parse)
            .Where(static campaign => campaign is not null)
            .Select(static (campaign, _) => campaign!)
            .WithTrackingName(TrackingNames.Campaigns);

        context.RegisterSourceOutput(campaigns, static (context, campaign) =>
            context.AddSource(campaign.HintName, CampaignEmitter.Emit(campaign, context.CancellationToken)));
    }

    private static CampaignModel? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;

        // An attribute on two parts is the compiler's error; two files of one name would be ours.
        return CampaignAttribute.Find(type) is { } attribute && CampaignAttribute.StandsOn(attribute, context.TargetNode)
            ? CampaignParser.Parse(type, attribute, new ProblemFlag(), cancellationToken)
            : null;
    }
}
