namespace Braze.Messaging;

/// <summary>A random share of a time, so that many clients do not act in one instant.</summary>
internal static class Jitter
{
#if NETSTANDARD2_0
    private static readonly Random Random = new();
#endif

    public static TimeSpan UpTo(TimeSpan limit) => TimeSpan.FromTicks((long)(limit.Ticks * NextDouble()));

    private static double NextDouble()
    {
#if NETSTANDARD2_0
        lock (Random)
        {
            return Random.NextDouble();
        }
#else
#pragma warning disable CA5394 // Nothing secret depends on it.
        return Random.Shared.NextDouble();
#pragma warning restore CA5394
#endif
    }
}
