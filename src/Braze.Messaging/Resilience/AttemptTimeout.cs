using System.Runtime.CompilerServices;
using Polly.Timeout;

namespace Braze.Messaging;

/// <summary>The end of an attempt's time, as a client of a container meets it.</summary>
internal static class AttemptTimeout
{
    /// <summary>
    /// Whether an exception is one. Never inlined, so that a client without a container asks for the resilience packages at the
    /// earliest when something unheard-of is thrown, and then gets no for an answer.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Is(Exception exception) => exception is TimeoutRejectedException;
}
