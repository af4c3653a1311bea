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
    /// <exception cref="BrazeValidationException">
    /// The request breaks a rule of the endpoint; the message names the rule (<c>BRZ1002: …</c>) and nothing has left.
    /// </exception>
    /// <exception cref="BrazeRequestException">Braze refused the request; nobody is messaged.</exception>
    /// <exception cref="BrazeRateLimitException">Braze refused the request since too many came before it.</exception>
    /// <exception cref="BrazeConnectionException">No connection was made; nothing has left.</exception>
    /// <exception cref="BrazeOutcomeUnknownException">The request left and no clear answer came: it may have been sent.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<TriggerSendResult> SendAsync(TriggerSendRequest request, CancellationToken cancellationToken = default);
}
