namespace Braze.Messaging;

/// <summary>The status of one request of a stream.</summary>
public enum BatchStatus
{
    /// <summary>Braze queued the request. This does not mean that a message was delivered.</summary>
    Accepted,

    /// <summary>
    /// Braze queued the request and reported problems (<see cref="BrazeResult.Errors"/>). Some recipients may not be messaged.
    /// </summary>
    AcceptedWithErrors,

    /// <summary>
    /// Braze refused the request, or a rule refused it before it was sent. None of its recipients is messaged. The exception is a
    /// <see cref="BrazeRequestException"/>, a <see cref="BrazeRateLimitException"/> or a <see cref="BrazeValidationException"/>.
    /// </summary>
    Refused,

    /// <summary>The request began, but no clear answer arrived. It may have been sent, so a second send can message a user twice.</summary>
    Unknown,

    /// <summary>
    /// Nothing was sent: no connection was made (<see cref="BrazeConnectionException"/>), the send was canceled before, the options became
    /// invalid, or the stream stopped before the request began. In the last case there is no exception.
    /// </summary>
    NotSent,
}
