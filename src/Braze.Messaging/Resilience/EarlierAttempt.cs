namespace Braze.Messaging;

/// <summary>
/// Remembers, on the request, that an attempt before may have been sent: then whatever becomes of the last attempt, what is known
/// of the request is that nobody knows.
/// </summary>
internal static class EarlierAttempt
{
    private const string Name = "Braze.Messaging.MayHaveBeenSent";

#if NETSTANDARD2_0
    public static void Remember(HttpRequestMessage request) => request.Properties[Name] = true;

    public static bool MayHaveBeenSent(HttpRequestMessage request) => request.Properties.ContainsKey(Name);
#else
    private static readonly HttpRequestOptionsKey<bool> Key = new(Name);

    public static void Remember(HttpRequestMessage request) => request.Options.Set(Key, true);

    public static bool MayHaveBeenSent(HttpRequestMessage request) => request.Options.TryGetValue(Key, out _);
#endif
}
