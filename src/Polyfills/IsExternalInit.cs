namespace System.Runtime.CompilerServices;

/// <summary>The type that the compiler requires for <c>init</c> properties.</summary>
internal static class IsExternalInit;
