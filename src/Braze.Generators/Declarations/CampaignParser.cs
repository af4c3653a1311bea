using Braze.Generators.Diagnostics;
using Braze.Generators.Models;
using Braze.Generators.Naming;
using Braze.Generators.Values;

namespace Braze.Generators.Declarations;

/// <summary>From a declaration to its model, with what is wrong on the way. Generator and analyzer share it.</summary>
internal static class CampaignParser
{
    /// <summary>Reads a campaign's declaration, with the names of the default naming.</summary>
    /// <param name="type">The campaign.</param>
    /// <param name="attribute">Its <c>[TriggerCampaign]</c>.</param>
    /// <param name="project">The compilation that the campaign is read for.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="types">Takes the types that the model was read from, where the caller wants to know.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>
    /// What could be read, which is nothing to generate from when there are problems; <see langword="null"/> when code cannot be
    /// generated into the type at all.
    /// </returns>
    public static CampaignModel? Parse(
        INamedTypeSymbol type, AttributeData attribute, Compilation project, IProblems problems, ICollection<ITypeSymbol>? types, CancellationToken cancellationToken)
    {
        string? campaignId = CampaignAttribute.CampaignId(attribute);
        if (campaignId is null || !DeclarationCheck.CanBeServed(type, attribute, campaignId, project, problems, cancellationToken))
        {
            return null;
        }

        var values = new ValueParser(type, project, ProjectTypes.Of(type.ContainingAssembly, attribute.AttributeClass?.ContainingAssembly), problems, cancellationToken);
        EquatableArray<PropertyModel> properties = values.ParseCampaign();
        if (types is not null)
        {
            types.Add(type);
            foreach (ITypeSymbol part in values.Types)
            {
                types.Add(part);
            }
        }

        string name = SymbolNames.Plain(type);
        return new CampaignModel(
            HintName.For(type.ContainingType is null ? name : SymbolNames.Metadata(type)),
            type.ContainingNamespace.IsGlobalNamespace ? null : SymbolNames.Namespace(type.ContainingNamespace),
            Declarations(type),
            name,
            campaignId,
            RecordText.Modifiers(type, cancellationToken),
            properties,
            values.Objects,
            values.Enums,
            values.Converters);
    }

    private static EquatableArray<TypeDeclarationModel> Declarations(INamedTypeSymbol type)
    {
        var declarations = ImmutableArray.CreateBuilder<TypeDeclarationModel>(1);
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            declarations.Insert(0, new TypeDeclarationModel(Keyword(current), SymbolNames.Declaration(current)));
        }

        return EquatableArray<TypeDeclarationModel>.MoveFrom(declarations);
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
