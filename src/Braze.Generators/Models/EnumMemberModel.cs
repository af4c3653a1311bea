namespace Braze.Generators.Models;

/// <summary>One value of an enum.</summary>
/// <param name="Name">The C# name, not escaped.</param>
/// <param name="Value">The number as a C# literal. The name is not used, because a member can be obsolete and using it can then be an error.</param>
/// <param name="WireName">The string in the JSON.</param>
/// <param name="IsNamed">Whether an attribute gives the string; otherwise it follows the project's naming.</param>
internal sealed record EnumMemberModel(string Name, string Value, string WireName, bool IsNamed);
