namespace System.Runtime.CompilerServices;

/// <summary>Says which arguments of the call the handler of an interpolated text is given.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(params string[] arguments) : Attribute
{
    public string[] Arguments { get; } = arguments;
}
