namespace Braze.Generators.Models;

/// <summary>One property and the key that it is written under.</summary>
/// <param name="Name">The C# name, not escaped.</param>
/// <param name="WireName">The key in the JSON.</param>
/// <param name="IsNamed">Whether an attribute gives the key; otherwise it follows the project's naming.</param>
/// <param name="WriteNull">Whether null is written; otherwise it is left out.</param>
/// <param name="AllowLiquid">Whether its strings can contain Liquid.</param>
/// <param name="IsObsolete">Whether it is obsolete. Reading it can then be an error.</param>
/// <param name="Value">The JSON format of its value.</param>
/// <param name="OverrideType">
/// Its C# type with <c>global::</c>, made nullable; empty in a campaign without overrides, and for a property of a nested object,
/// which cannot be overridden separately.
/// </param>
/// <param name="Through">The base type, with <c>global::</c>, through which it is read because another member hides it; empty when none does.</param>
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
