namespace System.Runtime.CompilerServices;

/// <summary>Sets a parameter to the source text of another argument.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
{
    public string ParameterName { get; } = parameterName;
}
