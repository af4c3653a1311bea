namespace Braze.Messaging;

/// <summary>
/// The rate limit in the headers of an answer. Each property is <see langword="null"/> if its header is missing, empty or not a number.
/// </summary>
/// <param name="Limit">The number of requests allowed in the window (<c>X-RateLimit-Limit</c>).</param>
/// <param name="Remaining">The number of requests left in the window (<c>X-RateLimit-Remaining</c>).</param>
/// <param name="Reset">The end of the window (<c>X-RateLimit-Reset</c>, in seconds since 1970 in UTC).</param>
public sealed record RateLimit(long? Limit, long? Remaining, DateTimeOffset? Reset)
{
    /// <summary>The rate limit of an answer without the headers, and without an answer.</summary>
    internal static readonly RateLimit Unknown = new(null, null, null);
}
