namespace Braze.Messaging.Testing;

/// <summary>Sends requests with another client, and records a copy of each request with its result or exception.</summary>
internal sealed class RecordingClient(IBrazeClient client, Action<RecordedSend> record) : IBrazeClient
{
    public async Task<TResult> SendRequestAsync<TResult>(BrazeRequest<TResult> request, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(request);
        BrazeRequest<TResult> sent = Copy(request);
        try
        {
            TResult result = await client.SendRequestAsync(sent, cancellationToken).ConfigureAwait(false);
            Record(sent, result as TriggerSendResult, null);
            return result;
        }
        catch (Exception exception) when (exception is not ArgumentException)
        {
            // An ArgumentException means that a rule is broken and nothing was sent, so nothing is recorded.
            Record(sent, null, exception);
            throw;
        }
    }

    private void Record(BrazeRequest request, TriggerSendResult? result, Exception? exception)
    {
        if (request is TriggerSendRequest send)
        {
            record(new RecordedSend(send, result, exception));
        }
    }

    /// <summary>Copies a request, because the caller can change it for the next send.</summary>
    private static BrazeRequest<TResult> Copy<TResult>(BrazeRequest<TResult> request)
    {
        BrazeRequest<TResult> copy = request with { };
        if (copy is TriggerSendRequest send)
        {
            // The client refuses null.
            send.Recipients = send.Recipients?.Select(static recipient => recipient is null ? recipient! : recipient with { }).ToArray();
        }

        return copy;
    }
}
