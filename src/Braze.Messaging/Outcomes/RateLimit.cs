namespace Braze.Messaging;

/// <summary>
/// What the answer said about the rate limit. Each part is absent when its header is absent, empty or no number.
/// </summary>
/// <param name="Limit">Requests allowed in the window (<c>X-RateLimit-Limit</c>).</param>
/// <param name="Remaining">Requests left in the window (<c>X-RateLimit-Remaining</c>).</param>
/// <param name="Reset">When the window ends (<c>X-RateLimit-Reset</c>, seconds since 1970 in UTC).</param>
public sealed record RateLimit(long? Limit, long? Remaining, DateTimeOffset? Reset)
{
    /// <summary>What an answer without the headers says, and none at all.</summary>
    internal static readonly RateLimit Unknown = new(null, null, null);
}
