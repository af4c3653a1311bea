namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for where a property is <c>init</c>.</summary>
internal static class IsExternalInit;
