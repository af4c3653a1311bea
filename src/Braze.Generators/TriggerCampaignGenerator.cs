using Braze.Generators.Declarations;
using Braze.Generators.Diagnostics;
using Braze.Generators.Emission;
using Braze.Generators.Models;
using Braze.Generators.Naming;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators;

/// <summary>
/// Emits the send methods and the JSON of each class or record with <c>[TriggerCampaign]</c>, one file for each, and one file that
/// lists them. It reports no diagnostics: <see cref="Analyzers.CampaignDeclarationAnalyzer"/> uses the same parser to report why no
/// code is generated for a declaration.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TriggerCampaignGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<PropertyNaming> naming = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => NamingOption.Read(options.GlobalOptions))
            .WithTrackingName(TrackingNames.Naming);

        // A declaration for which no code is generated passes through all steps as null. When it was filtered out, Roslyn's caching
        // of steps without output lost the files of the other campaigns after the next edit.
        IncrementalValuesProvider<CampaignModel?> campaigns = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.TriggerCampaignAttribute,
                static (node, _) => node is ClassDeclarationSyntax or RecordDeclarationSyntax,
                static (context, cancellationToken) => Parse(context, cancellationToken))
            .WithTrackingName(TrackingNames.Parse);

        IncrementalValuesProvider<CampaignModel?> named = campaigns
            .Combine(naming)
            .Select(static (pair, _) => Name(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Campaigns);

        context.RegisterSourceOutput(named, static (context, campaign) =>
        {
            if (campaign is not null)
            {
                context.AddSource(campaign.HintName, CampaignEmitter.Emit(campaign, context.CancellationToken));
            }
        });

        RegisterList(context, named);
    }

    /// <summary>Emits the list of all campaigns, which does not change when the properties of one of them do.</summary>
    private static void RegisterList(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<CampaignModel?> campaigns)
    {
        IncrementalValueProvider<bool> isTaken = context.CompilationProvider.Select(static (project, _) => CampaignListName.IsTaken(project));
        IncrementalValueProvider<EquatableArray<CampaignListEntry>> list = campaigns
            .Select(static (campaign, _) => campaign is null ? null : new CampaignListEntry(campaign.Name, campaign.CampaignId))
            .WithTrackingName(TrackingNames.Listed)
            .Collect()
            .Combine(isTaken)
            .Select(static (pair, _) => pair.Right ? default : Sort(pair.Left))
            .WithTrackingName(TrackingNames.List);

        context.RegisterSourceOutput(list, static (context, campaigns) =>
        {
            if (campaigns.Count > 0)
            {
                context.AddSource(CampaignListEmitter.HintName, CampaignListEmitter.Emit(campaigns));
            }
        });
    }

    private static EquatableArray<CampaignListEntry> Sort(ImmutableArray<CampaignListEntry?> campaigns) =>
        new(campaigns.OfType<CampaignListEntry>().OrderBy(static campaign => campaign.Name, StringComparer.Ordinal).ToImmutableArray());

    private static CampaignModel? Name(CampaignModel? campaign, PropertyNaming naming)
    {
        CampaignModel? named = campaign is null ? null : CampaignNaming.Apply(campaign, naming);
        return named is null || KeyCheck.FindProblems(named).Any(KeyCheck.PreventsGeneration) ? null : named;
    }

    private static CampaignModel? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;

        // The compiler reports an attribute on two parts. Two files with the same name would be an error of the generator.
        if (CampaignAttribute.Find(type) is not { } attribute || !CampaignAttribute.IsOn(attribute, context.TargetNode))
        {
            return null;
        }

        var problems = new ProblemFlag();
        CampaignModel? campaign = CampaignParser.Parse(type, attribute, context.SemanticModel.Compilation, problems, types: null, cancellationToken);
        return problems.Any ? null : campaign;
    }
}
