namespace Braze.Messaging;

/// <summary>The outcome of one request of a stream, with its recipients.</summary>
/// <typeparam name="TRecipient">
/// <see cref="Recipient"/>, or <see cref="Recipient{TCampaign}"/> if each recipient has its own properties.
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

    /// <summary>The status of the request.</summary>
    public BatchStatus Status { get; }

    /// <summary>The position of the request's first recipient in the source, starting at 0.</summary>
    public long StartIndex { get; }

    /// <summary>The recipients of the request, in the order of the source: 1 to <see cref="TriggerSendRequest.MaxRecipients"/>.</summary>
    public IReadOnlyList<TRecipient> Recipients { get; }

    /// <summary>
    /// The indexes in <see cref="Recipients"/> of recipients whose identifier occurs there before. They were sent as you
    /// passed them, and Braze does not document what it does with them. A recipient that occurs in two requests is not found.
    /// </summary>
    public IReadOnlyList<int> Repeats { get; }

    /// <summary>Braze's answer, or <see langword="null"/> if the request was not accepted.</summary>
    public TriggerSendResult? Result { get; }

    /// <summary>
    /// The exception that ended the request, or <see langword="null"/> if it was accepted or the stream stopped before it began.
    /// </summary>
    public Exception? Exception { get; }

    /// <summary>
    /// Whether you can send to the same recipients again and nobody gets the message twice: nothing was sent, or Braze refused the request
    /// because of its rate limit.
    /// </summary>
    public bool CanSendAgain => Status == BatchStatus.NotSent || Exception is BrazeRateLimitException;

    /// <summary>Describes how the request ended, without any identifier.</summary>
    /// <returns>The status, the position in the source and the number of recipients.</returns>
    public override string ToString() =>
        $"BatchOutcome {{ {nameof(Status)} = {Status}, {nameof(StartIndex)} = {StartIndex}, {nameof(Recipients)} = {Recipients.Count} }}";
}
