namespace Braze.Messaging;

/// <summary>Creates random delays, so that many clients do not retry at the same moment.</summary>
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
#pragma warning disable CA5394 // The value is not used for security.
        return Random.Shared.NextDouble();
#pragma warning restore CA5394
#endif
    }
}
