using Braze.Generators.Diagnostics;
using Braze.Generators.Models;
using Braze.Generators.Naming;
using Braze.Generators.Values;

namespace Braze.Generators.Declarations;

/// <summary>Reads a declaration into its model, and finds its problems. The generator and the analyzer share it.</summary>
internal static class CampaignParser
{
    /// <summary>Reads a campaign's declaration, with the names of the default naming.</summary>
    /// <param name="type">The campaign.</param>
    /// <param name="attribute">Its <c>[TriggerCampaign]</c>.</param>
    /// <param name="project">The compilation that the campaign is read for.</param>
    /// <param name="problems">Receives the problems.</param>
    /// <param name="types">Receives the types that the model was read from, when the caller needs them.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>
    /// The model. No code is generated from it when there are problems. <see langword="null"/> when code cannot be generated into the type at all.
    /// </returns>
    public static CampaignModel? Parse(
        INamedTypeSymbol type, AttributeData attribute, Compilation project, IProblems problems, List<ITypeSymbol>? types, CancellationToken cancellationToken)
    {
        string? campaignId = CampaignAttribute.CampaignId(attribute);
        if (campaignId is null || !DeclarationCheck.Passes(type, attribute, campaignId, project, problems, cancellationToken))
        {
            return null;
        }

        bool hasOverrides = CampaignAttribute.HasOverrides(attribute);
        var values = new ValueParser(type, hasOverrides, attribute.AttributeClass?.ContainingAssembly, project, problems, cancellationToken);
        EquatableArray<PropertyModel> properties = values.ParseCampaign();
        types?.AddRange(values.Types.Prepend(type));

        return new CampaignModel(
            HintName.Create(SymbolNames.Metadata(type)),
            type.ContainingNamespace.IsGlobalNamespace ? null : SymbolNames.Namespace(type.ContainingNamespace),
            Declarations(type),
            SymbolNames.Plain(type),
            campaignId,
            RecordText.Modifiers(type),
            hasOverrides,
            properties,
            values.Objects,
            values.Enums,
            values.Converters);
    }

    private static EquatableArray<TypeDeclarationModel> Declarations(INamedTypeSymbol type)
    {
        var declarations = ImmutableArray.CreateBuilder<TypeDeclarationModel>();
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            declarations.Insert(0, new TypeDeclarationModel(Keyword(current), SymbolNames.Declaration(current)));
        }

        return new EquatableArray<TypeDeclarationModel>(declarations.ToImmutable());
    }

    private static string Keyword(INamedTypeSymbol type) => (type.TypeKind, type.IsRecord) switch
    {
        (TypeKind.Struct, true) => "record struct",
        (TypeKind.Struct, false) => "struct",
        (TypeKind.Interface, _) => "interface",
        (_, true) => "record",
        _ => "class",
    };
}
