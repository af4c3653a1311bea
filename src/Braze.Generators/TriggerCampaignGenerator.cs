using Braze.Generators.Caching;
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
        IncrementalValueProvider<PropertyNaming> naming = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => NamingOption.Of(options.GlobalOptions))
            .WithTrackingName(TrackingNames.Naming);

        var parsed = new ParsedCampaigns();

        // A declaration that cannot be served goes through all steps as null. To filter it out would be to depend on how Roslyn
        // keeps a step without an output: the edit after the one that broke a declaration lost the files of the others.
        IncrementalValuesProvider<CampaignModel?> campaigns = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.TriggerCampaignAttribute,
                static (node, _) => node is ClassDeclarationSyntax or RecordDeclarationSyntax,
                (context, cancellationToken) => Parse(context, parsed, cancellationToken))
            .WithTrackingName(TrackingNames.Parse);

        context.RegisterSourceOutput(campaigns.Combine(naming).WithTrackingName(TrackingNames.Campaigns), static (context, pair) =>
        {
            if (Name(pair.Left, pair.Right) is { } campaign)
            {
                context.AddSource(campaign.HintName, CampaignEmitter.Emit(campaign, context.CancellationToken));
            }
        });
    }

    private static CampaignModel? Name(CampaignModel? campaign, PropertyNaming naming)
    {
        CampaignModel? named = campaign is null ? null : CampaignNaming.Apply(campaign, naming);
        return named is null || KeyCheck.Of(named).Any(KeyCheck.Stops) ? null : named;
    }

    private static CampaignModel? Parse(GeneratorAttributeSyntaxContext context, ParsedCampaigns parsed, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;

        // An attribute on two parts is the compiler's error; two files of one name would be ours.
        if (CampaignAttribute.Find(type) is not { } attribute || !CampaignAttribute.StandsOn(attribute, context.TargetNode))
        {
            return null;
        }

        Compilation project = context.SemanticModel.Compilation;
        bool isFirst = parsed.IsFirst(project);
        if (!isFirst && ParsedCampaigns.Find(context.TargetNode, project, cancellationToken) is { } known)
        {
            return known;
        }

        var problems = new ProblemFlag();
        List<ITypeSymbol>? types = isFirst ? null : [];
        CampaignModel? campaign = CampaignParser.Parse(type, attribute, project, problems, types, cancellationToken);
        if (campaign is null || problems.Any)
        {
            return null;
        }

        if (types is not null)
        {
            ParsedCampaigns.Keep(context.TargetNode, campaign, types, project, cancellationToken);
        }

        return campaign;
    }
}
