namespace Braze.Generators.Models;

/// <summary>An enum and the texts that its values are written as.</summary>
/// <param name="TypeName">The enum's name with <c>global::</c>.</param>
/// <param name="UnderlyingType">The keyword of the type of its numbers.</param>
/// <param name="IsFlags">Whether several members may be set at a time.</param>
/// <param name="Members">One member for each distinct value; of flags, single bits first and what they make up left out.</param>
internal sealed record EnumModel(string TypeName, string UnderlyingType, bool IsFlags, EquatableArray<EnumMemberModel> Members);
