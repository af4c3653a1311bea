namespace Braze.Generators.Models;

/// <summary>One value of an enum.</summary>
/// <param name="Value">The number, as C# writes it: a name may be obsolete, and naming it an error.</param>
/// <param name="WireName">The text in the JSON.</param>
internal sealed record EnumMemberModel(string Value, string WireName);
