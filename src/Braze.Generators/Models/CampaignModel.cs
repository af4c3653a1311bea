namespace Braze.Generators.Models;

/// <summary>Everything that the file of one campaign depends on. It contains no symbol, syntax node or location.</summary>
/// <param name="HintName">The generated file's name.</param>
/// <param name="Namespace">The namespace; <see langword="null"/> for the global one.</param>
/// <param name="Declarations">The types that contain the campaign, outermost first, and the campaign last.</param>
/// <param name="Name">The campaign's full name, as it is used in configuration, with dots before nested types too.</param>
/// <param name="CampaignId">The ID in the attribute.</param>
/// <param name="TextModifiers">
/// The modifiers of the <c>PrintMembers</c> method of a record; <see langword="null"/> when the campaign is not a record, or
/// declares <c>PrintMembers</c> or <c>ToString</c> itself.
/// </param>
/// <param name="HasOverrides">Whether the nested type of overrides is emitted. It replaces some of the properties for one recipient.</param>
/// <param name="Properties">The trigger properties, in the order in which they are written.</param>
/// <param name="Objects">The types of nested objects, indexed by <see cref="ValueModel.TypeIndex"/>.</param>
/// <param name="Enums">The enums, indexed by <see cref="ValueModel.TypeIndex"/>.</param>
/// <param name="Converters">The types of converters with <c>global::</c>, indexed by <see cref="ValueModel.TypeIndex"/>.</param>
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
