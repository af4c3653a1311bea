namespace System.Diagnostics.CodeAnalysis;

/// <summary>Specifies that a value is not null after the method has returned.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue)]
internal sealed class NotNullAttribute : Attribute;
