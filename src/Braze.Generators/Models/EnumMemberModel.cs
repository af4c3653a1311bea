namespace Braze.Generators.Models;

/// <summary>One value of an enum.</summary>
/// <param name="Name">The C# name, not escaped.</param>
/// <param name="WireName">The text in the JSON.</param>
internal sealed record EnumMemberModel(string Name, string WireName);
