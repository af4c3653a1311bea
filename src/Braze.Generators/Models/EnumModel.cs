namespace Braze.Generators.Models;

/// <summary>An enum and the strings that its values are written as.</summary>
/// <param name="TypeName">The enum's name with <c>global::</c>.</param>
/// <param name="UnderlyingType">The keyword of the type of its numbers.</param>
/// <param name="IsFlags">Whether several members can be set at a time.</param>
/// <param name="Members">One member for each distinct value. For flags: single bits first, without combinations of them.</param>
internal sealed record EnumModel(string TypeName, string UnderlyingType, bool IsFlags, EquatableArray<EnumMemberModel> Members);
