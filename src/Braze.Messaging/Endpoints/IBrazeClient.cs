namespace Braze.Messaging;

/// <summary>Sends requests to Braze. In tests, you can replace it.</summary>
public interface IBrazeClient
{
    /// <summary>Sends one request. All other send methods call this method.</summary>
    /// <typeparam name="TResult">
    /// The result of the request: <see cref="TriggerSendResult"/> for a <see cref="TriggerSendRequest"/>.
    /// </typeparam>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">
    /// Cancels the request. If the request has already started, the message may still have been sent.
    /// </param>
    /// <returns>Braze's answer. It means that the message is queued, not that it was delivered.</returns>
    /// <remarks>
    /// <see cref="SendFailure.From"/> classifies every exception that can end a send:
    /// <c>catch (Exception exception) when (SendFailure.From(exception) is { } failure)</c>.
    /// </remarks>
    /// <exception cref="BrazeValidationException">
    /// The request breaks a rule of the endpoint, and the message begins with the rule (<c>BRZ1002: …</c>), or a value cannot be written.
    /// Nothing was sent.
    /// </exception>
    /// <exception cref="BrazeRequestException">Braze refused the request. Nobody is messaged.</exception>
    /// <exception cref="BrazeRateLimitException">Braze refused the request because of its rate limit. Nobody is messaged.</exception>
    /// <exception cref="BrazeConnectionException">
    /// No connection was made, or a handler ended the send before that. Nothing was sent.
    /// </exception>
    /// <exception cref="BrazeOutcomeUnknownException">
    /// The request was sent and no clear answer arrived. The message may have been sent.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<TResult> SendRequestAsync<TResult>(BrazeRequest<TResult> request, CancellationToken cancellationToken = default);
}
