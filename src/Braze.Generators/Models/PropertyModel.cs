namespace Braze.Generators.Models;

/// <summary>One property and the key that it is written under.</summary>
/// <param name="Name">The C# name, not escaped.</param>
/// <param name="WireName">The key in the JSON.</param>
/// <param name="IsNamed">Whether an attribute gives the key; otherwise it follows the project's naming.</param>
/// <param name="WriteNull">Whether null is written; otherwise it is left out.</param>
/// <param name="AllowLiquid">Whether its texts may contain Liquid.</param>
/// <param name="IsObsolete">Whether reading it is marked as obsolete, which may be an error.</param>
/// <param name="Value">The form of its value.</param>
/// <param name="OverrideType">
/// Its C# type with <c>global::</c>, made nullable; empty in a campaign without overrides, and for a property of a nested object, which is
/// not replaced by itself.
/// </param>
/// <param name="Through">
/// The base type, with <c>global::</c>, through which it is read, since another member hides it; empty when none does.
/// </param>
internal sealed record PropertyModel(
    string Name,
    string WireName,
    bool IsNamed,
    bool WriteNull,
    bool AllowLiquid,
    bool IsObsolete,
    ValueModel Value,
    string OverrideType,
    string Through);
