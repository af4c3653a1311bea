namespace Braze.Messaging;

/// <summary>Leaves a public property of a campaign out of <c>trigger_properties</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TriggerPropertyIgnoreAttribute : Attribute;
