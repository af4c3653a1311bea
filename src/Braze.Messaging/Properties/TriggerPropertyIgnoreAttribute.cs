namespace Braze.Messaging;

/// <summary>
/// Leaves a public property of a campaign, or of an object in a campaign, out of <c>trigger_properties</c>. A property that overrides it is
/// also left out, unless it has a <see cref="TriggerPropertyAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TriggerPropertyIgnoreAttribute : Attribute;
