namespace Braze.Generators.Models;

/// <summary>The JSON format of a value.</summary>
/// <param name="Kind">The format.</param>
/// <param name="CanBeNull">Whether the C# type allows null; a reference type always does, even when it is annotated as not null.</param>
/// <param name="IsRequired">Whether the C# type is a reference type that is annotated as not null. Null is then refused instead of left out.</param>
/// <param name="TypeIndex">The index of the object, enum or converter in the <see cref="CampaignModel"/>; −1 for the other kinds.</param>
/// <param name="Element">The format of an array's elements, or of a dictionary's values.</param>
/// <param name="Key">The format of a dictionary's keys.</param>
/// <param name="Method">
/// The part of the writer's method names that identifies a scalar. Each kind of scalar has its own name: with overloads, the
/// compiler would look for conversions to each of them at every emitted call. Empty for the other kinds.
/// </param>
/// <param name="Interface">
/// The interface, with <c>global::</c>, through which a struct is enumerated, because the compiler infers no element type from a
/// nullable struct. Empty for other types.
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
