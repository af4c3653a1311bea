namespace System.Runtime.CompilerServices;

/// <summary>Specifies which arguments of the call are passed to the interpolated string handler.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(params string[] arguments) : Attribute
{
    public string[] Arguments { get; } = arguments;
}
