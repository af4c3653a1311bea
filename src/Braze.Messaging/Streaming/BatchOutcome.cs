namespace Braze.Messaging;

/// <summary>How one request of a stream ended, and whom it was for.</summary>
/// <typeparam name="TRecipient">
/// <see cref="Recipient"/>, or <see cref="Recipient{TCampaign}"/> where each has properties of its own.
/// </typeparam>
public sealed class BatchOutcome<TRecipient>
{
    internal BatchOutcome(Batch<TRecipient> batch, BatchStatus status, TriggerSendResult? result = null, Exception? exception = null)
    {
        Status = status;
        StartIndex = batch.StartIndex;
        Recipients = batch.Recipients;
        Repeats = batch.Repeats;
        Result = result;
        Exception = exception;
    }

    /// <summary>What is known of the request.</summary>
    public BatchStatus Status { get; }

    /// <summary>The position of the request's first recipient in the source, counted from 0.</summary>
    public long StartIndex { get; }

    /// <summary>Whom the request was for, in the order of the source: 1 to <see cref="TriggerSendRequest.MaxRecipients"/>.</summary>
    public IReadOnlyList<TRecipient> Recipients { get; }

    /// <summary>
    /// The indexes in <see cref="Recipients"/> of those who stand there a second time, by the same identifier. They were sent as
    /// they came; what Braze does with them is not documented. Who stands in two requests is not found.
    /// </summary>
    public IReadOnlyList<int> Repeats { get; }

    /// <summary>Braze's answer to an accepted request; otherwise <see langword="null"/>.</summary>
    public TriggerSendResult? Result { get; }

    /// <summary>
    /// Why the request was not accepted; <see langword="null"/> when it was, and when the stream had stopped before the request
    /// began.
    /// </summary>
    public Exception? Exception { get; }

    /// <summary>
    /// Whether the same recipients can be sent again without messaging anybody twice and with a chance of another end: nothing
    /// has left, or Braze's rate limit refused it.
    /// </summary>
    public bool CanSendAgain => Status == BatchStatus.NotSent || Exception is BrazeRateLimitException;

    /// <summary>Says how the request ended without naming anyone.</summary>
    /// <returns>The status, the position in the source and the number of recipients.</returns>
    public override string ToString() =>
        $"BatchOutcome {{ {nameof(Status)} = {Status}, {nameof(StartIndex)} = {StartIndex}, {nameof(Recipients)} = {Recipients.Count} }}";
}
