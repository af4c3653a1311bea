using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Braze.Messaging;

/// <summary>Checks arguments on all target frameworks. netstandard2.0 does not have the framework's own checks.</summary>
internal static class Guard
{
    public static void NotNull([NotNull] object? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
    {
#if NETSTANDARD2_0
        if (argument is null)
        {
            throw new ArgumentNullException(name);
        }
#else
        ArgumentNullException.ThrowIfNull(argument, name);
#endif
    }

    public static void NotEmpty([NotNull] string? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
    {
        NotNull(argument, name);
        if (argument.Length == 0)
        {
            throw new ArgumentException("The value must not be empty.", name);
        }
    }

    public static void NotDisposed(bool disposed, object instance)
    {
#if NETSTANDARD2_0
        if (disposed)
        {
            throw new ObjectDisposedException(instance.GetType().Name);
        }
#else
        ObjectDisposedException.ThrowIf(disposed, instance);
#endif
    }
}
