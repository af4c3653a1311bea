namespace Braze.Messaging;

/// <summary>Braze refused the request since too many came before it (429): nobody is messaged, and it may be sent again later.</summary>
public sealed class BrazeRateLimitException : BrazeException
{
    internal BrazeRateLimitException(string message, BrazeAnswer answer)
        : base(message, answer, null)
    {
    }

    /// <summary>
    /// When requests are taken again (<c>X-RateLimit-Reset</c>); <see langword="null"/> when the answer did not say.
    /// </summary>
    public DateTimeOffset? ResetsAt => RateLimit.Reset;
}
