namespace Braze.Messaging;

/// <summary>Sends API-triggered campaigns through Braze. Replace it to test without Braze.</summary>
public interface IBrazeClient
{
    /// <summary>Sends one request to <c>POST /campaigns/trigger/send</c>.</summary>
    /// <param name="request">What is sent, and to whom.</param>
    /// <param name="cancellationToken">
    /// Cancels the request. Cancelled while it is under way, the message may have been sent all the same.
    /// </param>
    /// <returns>Braze's answer: the request is queued, which does not say that a message was delivered.</returns>
    /// <remarks>
    /// <see cref="SendFailure.From"/> classifies all that this can throw:
    /// <c>catch (Exception exception) when (SendFailure.From(exception) is { } failure)</c>.
    /// </remarks>
    /// <exception cref="BrazeValidationException">
    /// The request breaks a rule of the endpoint, and the message names the rule (<c>BRZ1002: …</c>), or a value cannot be written;
    /// nothing has left.
    /// </exception>
    /// <exception cref="BrazeRequestException">Braze refused the request; nobody is messaged.</exception>
    /// <exception cref="BrazeRateLimitException">Braze refused the request since too many came before it.</exception>
    /// <exception cref="BrazeConnectionException">No connection was made, or a handler ended the send before that; nothing has left.</exception>
    /// <exception cref="BrazeOutcomeUnknownException">The request left and no clear answer came: it may have been sent.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<TriggerSendResult> SendAsync(TriggerSendRequest request, CancellationToken cancellationToken = default);
}
