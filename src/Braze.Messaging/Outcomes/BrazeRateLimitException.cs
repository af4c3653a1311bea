namespace Braze.Messaging;

/// <summary>Braze refused the request since too many came before it (429): nobody is messaged, and it may be sent again later.</summary>
public sealed class BrazeRateLimitException : BrazeException
{
    internal BrazeRateLimitException(string message, BrazeAnswer answer, DateTimeOffset? resetsAt, Exception? innerException = null)
        : base(message, answer, innerException) => ResetsAt = resetsAt;

    /// <summary>
    /// When requests are taken again, by Braze's clock: the later of <c>X-RateLimit-Reset</c> and <c>Retry-After</c>;
    /// <see langword="null"/> when the answer had neither.
    /// </summary>
    public DateTimeOffset? ResetsAt { get; }
}
