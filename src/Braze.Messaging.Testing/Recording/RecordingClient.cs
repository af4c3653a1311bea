namespace Braze.Messaging.Testing;

/// <summary>Passes requests on, and keeps them as they were given together with how they ended.</summary>
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
            // An ArgumentException is a broken rule: nothing has left, so there is nothing to keep.
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

    /// <summary>The caller may fill the same request, list or recipient anew for the next send.</summary>
    private static BrazeRequest<TResult> Copy<TResult>(BrazeRequest<TResult> request)
    {
        BrazeRequest<TResult> copy = request with { };
        if (copy is TriggerSendRequest send)
        {
            // A null among them is for the client to refuse.
            send.Recipients = send.Recipients?.Select(static recipient => recipient is null ? recipient! : recipient with { }).ToArray();
        }

        return copy;
    }
}
