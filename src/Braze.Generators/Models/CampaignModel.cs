namespace Braze.Generators.Models;

/// <summary>All that is emitted for one campaign depends on, and nothing else: it holds no symbol, syntax or location.</summary>
/// <param name="HintName">The generated file's name.</param>
/// <param name="Namespace">The namespace; <see langword="null"/> for the global one.</param>
/// <param name="Declarations">The types around the campaign, outermost first, and the campaign last.</param>
/// <param name="Name">The campaign's full name, with dots before nested types too, as configuration names it.</param>
/// <param name="CampaignId">The id in the attribute.</param>
/// <param name="TextModifiers">
/// The modifiers of the method by which a record shows its values; <see langword="null"/> where it is no record, or says itself what it shows.
/// </param>
/// <param name="HasOverrides">Whether the nested type is emitted that replaces some of the properties for one recipient.</param>
/// <param name="Properties">The trigger properties, in the order in which they are written.</param>
/// <param name="Objects">The types of nested objects, by the index that <see cref="ValueModel.TypeIndex"/> has.</param>
/// <param name="Enums">The enums, by the index that <see cref="ValueModel.TypeIndex"/> has.</param>
/// <param name="Converters">The types of converters with <c>global::</c>, by the index that <see cref="ValueModel.TypeIndex"/> has.</param>
internal sealed record CampaignModel(
    string HintName,
    string? Namespace,
    EquatableArray<TypeDeclarationModel> Declarations,
    string Name,
    string CampaignId,
    string? TextModifiers,
    bool HasOverrides,
    EquatableArray<PropertyModel> Properties,
    EquatableArray<ObjectModel> Objects,
    EquatableArray<EnumModel> Enums,
    EquatableArray<string> Converters);
