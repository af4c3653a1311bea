namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says that a value is not null once the method has returned.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue)]
internal sealed class NotNullAttribute : Attribute;
