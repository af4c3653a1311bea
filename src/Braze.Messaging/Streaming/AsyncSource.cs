namespace Braze.Messaging;

/// <summary>Converts a sequence to an asynchronous one.</summary>
internal static class AsyncSource
{
#pragma warning disable CS1998 // There is nothing to await, because each element is available at once.
    public static async IAsyncEnumerable<T> EnumerateAsync<T>(IEnumerable<T> source)
#pragma warning restore CS1998
    {
        foreach (T element in source)
        {
            yield return element;
        }
    }
}
