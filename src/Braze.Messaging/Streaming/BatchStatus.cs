namespace Braze.Messaging;

/// <summary>What is known of one request of a stream.</summary>
public enum BatchStatus
{
    /// <summary>Braze queued the request, which does not say that a message was delivered.</summary>
    Accepted,

    /// <summary>Braze queued the request and reported problems (<see cref="BrazeResult.Errors"/>): part of it may reach nobody.</summary>
    AcceptedWithErrors,

    /// <summary>
    /// The request was refused, by Braze or by a rule before it left: nobody in it is messaged. The exception is a
    /// <see cref="BrazeRequestException"/>, a <see cref="BrazeRateLimitException"/> or a <see cref="BrazeValidationException"/>.
    /// </summary>
    Refused,

    /// <summary>The request began and no clear answer came: it may have been sent, and sending it again can send it twice.</summary>
    Unknown,

    /// <summary>
    /// Nothing has left: no connection was made (<see cref="BrazeConnectionException"/>), the send was cancelled before, the options had
    /// become invalid, or the stream had stopped before the request began, and there is no exception.
    /// </summary>
    NotSent,
}
