namespace Braze.Messaging.Testing;

/// <summary>Passes requests on, and keeps them as they were given together with how they ended.</summary>
internal sealed class RecordingClient(IBrazeClient client, Action<RecordedSend> record) : IBrazeClient
{
    public async Task<TriggerSendResult> SendAsync(TriggerSendRequest request, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(request);
        TriggerSendRequest sent = Copy(request);
        try
        {
            TriggerSendResult result = await client.SendAsync(sent, cancellationToken).ConfigureAwait(false);
            record(new RecordedSend(sent, result, null));
            return result;
        }
        catch (Exception exception) when (exception is not ArgumentException)
        {
            // An ArgumentException is a broken rule: nothing has left, so there is nothing to keep.
            record(new RecordedSend(sent, null, exception));
            throw;
        }
    }

    /// <summary>The caller may fill the same request, list or recipient anew for the next send.</summary>
    private static TriggerSendRequest Copy(TriggerSendRequest request) => request with
    {
        // A null among them is for the client to refuse.
        Recipients = request.Recipients?.Select(static recipient => recipient is null ? recipient! : recipient with { }).ToArray(),
    };
}
