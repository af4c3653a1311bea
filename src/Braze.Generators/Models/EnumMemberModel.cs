namespace Braze.Generators.Models;

/// <summary>One value of an enum.</summary>
/// <param name="Name">The C# name, not escaped.</param>
/// <param name="Value">The number, as C# writes it: a name may be obsolete, and naming it an error.</param>
/// <param name="WireName">The text in the JSON.</param>
/// <param name="IsNamed">Whether an attribute gives the text; otherwise it follows the project's naming.</param>
internal sealed record EnumMemberModel(string Name, string Value, string WireName, bool IsNamed);
