namespace Braze.Messaging;

/// <summary>
/// Leaves a public property of a campaign, or of an object in one, out of <c>trigger_properties</c>; what overrides the property too, unless
/// that has a <see cref="TriggerPropertyAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TriggerPropertyIgnoreAttribute : Attribute;
