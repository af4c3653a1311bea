namespace Braze.Messaging;

/// <summary>A sequence that is in memory or is computed, as one that may be waited for.</summary>
internal static class AsyncSource
{
#pragma warning disable CS1998 // There is nothing to wait for: each element is there as soon as it is asked for.
    public static async IAsyncEnumerable<T> EnumerateAsync<T>(IEnumerable<T> source)
#pragma warning restore CS1998
    {
        foreach (T element in source)
        {
            yield return element;
        }
    }
}
