namespace Braze.Generators.Models;

/// <summary>The JSON form of a value.</summary>
/// <param name="Kind">Which form.</param>
/// <param name="CanBeNull">Whether the C# type has a null; a reference type always does, whatever its annotation says.</param>
/// <param name="IsRequired">Whether the C# type is a reference type that is annotated as never null: a null is refused, and not left out.</param>
/// <param name="TypeIndex">Which object, enum or converter of the <see cref="CampaignModel"/>; −1 for the other kinds.</param>
/// <param name="Element">The form of an array's elements, or of a dictionary's values.</param>
/// <param name="Key">The form of a dictionary's keys.</param>
/// <param name="Method">
/// The part of the names of the writer's methods that stands for a scalar. Each kind of scalar has a name of its own, because among overloads
/// of one name the compiler would look for conversions between all of them, at each emitted call. Empty for the other kinds.
/// </param>
/// <param name="Interface">
/// The interface, with <c>global::</c>, through which a struct is enumerated: the compiler infers no element type from the nullable form of
/// a struct. Empty for other types.
/// </param>
internal sealed record ValueModel(
    ValueKind Kind,
    bool CanBeNull,
    bool IsRequired = false,
    int TypeIndex = -1,
    ValueModel? Element = null,
    ValueModel? Key = null,
    string Method = "",
    string Interface = "");
