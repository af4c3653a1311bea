using System.Net;

namespace Braze.Messaging;

/// <summary>Sends a batch and says how that ended; it throws nothing.</summary>
internal sealed class BatchSender<TRecipient>(
    Func<IReadOnlyList<TRecipient>, CancellationToken, Task<TriggerSendResult>> send, CancellationToken abort)
{
    private Exception? _fatal;
    private int _cutShort;

    /// <summary>The first failure that every further request would share.</summary>
    public Exception? Fatal => Volatile.Read(ref _fatal);

    /// <summary>Whether a request was cut off, or not begun, since the stream had been stopped.</summary>
    public bool WasCutShort => Volatile.Read(ref _cutShort) != 0;

    public async Task<BatchOutcome<TRecipient>> SendAsync(Batch<TRecipient> batch)
    {
        if (abort.IsCancellationRequested)
        {
            return NotSent(batch);
        }

        try
        {
            TriggerSendResult result = await send(batch.Recipients, abort).ConfigureAwait(false);
            return new(batch, result.Errors.Count == 0 ? BatchStatus.Accepted : BatchStatus.AcceptedWithErrors, result);
        }
#pragma warning disable CA1031 // One batch's failure does not lose the others: it is the outcome's.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new(batch, Judge(exception), exception: exception);
        }
    }

    /// <summary>The outcome of a batch that is not begun any more.</summary>
    public BatchOutcome<TRecipient> NotSent(Batch<TRecipient> batch)
    {
        Interlocked.Exchange(ref _cutShort, 1);
        return new(batch, BatchStatus.NotSent);
    }

    private BatchStatus Judge(Exception exception)
    {
        SendFailure? failure = SendFailure.From(exception);
        if (exception is OperationCanceledException && abort.IsCancellationRequested)
        {
            Interlocked.Exchange(ref _cutShort, 1);
            return failure?.Status ?? BatchStatus.Unknown;
        }

        switch (exception)
        {
            // It is the key that is refused, and the other requests have the same.
            case BrazeRequestException { StatusCode: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden }:
                Stop(exception);
                break;

            // A rule or a value: what is wrong is this batch alone.
            case BrazeValidationException:
                break;

            // Options that have become wrong, or what no client announces, as a decorator may throw after it has sent: what is broken is
            // not this batch.
            case not BrazeException:
                Stop(exception);
                break;
        }

        return failure?.Status ?? BatchStatus.Unknown;
    }

    private void Stop(Exception exception) => Interlocked.CompareExchange(ref _fatal, exception, null);
}
