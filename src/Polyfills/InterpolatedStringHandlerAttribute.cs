namespace System.Runtime.CompilerServices;

/// <summary>Marks a type that the compiler fills with the parts of an interpolated text.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;
