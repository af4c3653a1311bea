namespace Braze.Messaging;

/// <summary>Sends requests to Braze. Replace it to test without Braze.</summary>
public interface IBrazeClient
{
    /// <summary>Sends one request. Everything that sends goes through this method.</summary>
    /// <typeparam name="TResult">The result of the request: <see cref="TriggerSendResult"/> for a <see cref="TriggerSendRequest"/>.</typeparam>
    /// <param name="request">What is sent, and to whom.</param>
    /// <param name="cancellationToken">
    /// Cancels the request. If it is canceled while the request is under way, the message may have been sent all the same.
    /// </param>
    /// <returns>Braze's answer. It means that the request is queued, not that a message was delivered.</returns>
    /// <remarks>
    /// <see cref="SendFailure.From"/> classifies all that this can throw:
    /// <c>catch (Exception exception) when (SendFailure.From(exception) is { } failure)</c>.
    /// </remarks>
    /// <exception cref="BrazeValidationException">
    /// The request breaks a rule of the endpoint, and the message names the rule (<c>BRZ1002: …</c>), or a value cannot be written;
    /// nothing has left.
    /// </exception>
    /// <exception cref="BrazeRequestException">Braze refused the request; nobody is messaged.</exception>
    /// <exception cref="BrazeRateLimitException">Braze refused the request because the rate limit is used up; nobody is messaged.</exception>
    /// <exception cref="BrazeConnectionException">No connection was made, or a handler ended the send before that; nothing has left.</exception>
    /// <exception cref="BrazeOutcomeUnknownException">The request left and no clear answer came: it may have been sent.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<TResult> SendRequestAsync<TResult>(BrazeRequest<TResult> request, CancellationToken cancellationToken = default);
}
