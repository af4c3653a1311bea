namespace System.Runtime.CompilerServices;

/// <summary>Gives a parameter the text of another argument, as the caller wrote it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
{
    public string ParameterName { get; } = parameterName;
}
