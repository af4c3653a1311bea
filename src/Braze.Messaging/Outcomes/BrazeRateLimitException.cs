namespace Braze.Messaging;

/// <summary>
/// The exception that is thrown when Braze refuses the request because of its rate limit (429). Nobody is messaged, and you can send the
/// request again later.
/// </summary>
public sealed class BrazeRateLimitException : BrazeException
{
    internal BrazeRateLimitException(string message, BrazeAnswer answer, DateTimeOffset? resetsAt, Exception? innerException = null)
        : base(message, answer, innerException) => ResetsAt = resetsAt;

    /// <summary>
    /// The time when Braze accepts requests again, by its clock: the later of <c>X-RateLimit-Reset</c> and <c>Retry-After</c>, or
    /// <see langword="null"/> if the answer has neither.
    /// </summary>
    public DateTimeOffset? ResetsAt { get; }
}
