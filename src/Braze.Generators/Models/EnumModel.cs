namespace Braze.Generators.Models;

/// <summary>An enum and the strings that its values are written as.</summary>
/// <param name="TypeName">The enum's name with <c>global::</c>.</param>
/// <param name="UnderlyingType">The keyword of the underlying type.</param>
/// <param name="IsFlags">Whether a value can combine several members.</param>
/// <param name="Members">One member for each distinct value. For flags, single bits come first, and combinations of them are left out.</param>
internal sealed record EnumModel(string TypeName, string UnderlyingType, bool IsFlags, EquatableArray<EnumMemberModel> Members);
