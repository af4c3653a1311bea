using System.Net;

namespace Braze.Messaging;

/// <summary>Sends a batch and returns how that ended. It does not throw.</summary>
internal sealed class BatchSender<TRecipient>(
    Func<IReadOnlyList<TRecipient>, CancellationToken, Task<TriggerSendResult>> send, CancellationToken abort)
{
    private Exception? _fatal;
    private int _cutShort;

    /// <summary>The first failure that every further request would share.</summary>
    public Exception? Fatal => Volatile.Read(ref _fatal);

    /// <summary>Whether a request was canceled, or did not begin, because the stream was stopped.</summary>
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
#pragma warning disable CA1031 // A failure concerns one batch, and its outcome has it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new(batch, Classify(exception), exception: exception);
        }
    }

    /// <summary>The outcome of a batch that did not begin.</summary>
    public BatchOutcome<TRecipient> NotSent(Batch<TRecipient> batch)
    {
        Interlocked.Exchange(ref _cutShort, 1);
        return new(batch, BatchStatus.NotSent);
    }

    private BatchStatus Classify(Exception exception)
    {
        SendFailure? failure = SendFailure.From(exception);
        if (exception is OperationCanceledException && abort.IsCancellationRequested)
        {
            Interlocked.Exchange(ref _cutShort, 1);
            return failure?.Status ?? BatchStatus.Unknown;
        }

        switch (exception)
        {
            // Braze refuses the key, and every other request has the same key.
            case BrazeRequestException { StatusCode: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden }:
                Stop(exception);
                break;

            // A rule or a value affects only this batch.
            case BrazeValidationException:
                break;

            // The options became invalid, or a client threw an unexpected exception. This does not affect only this batch.
            case not BrazeException:
                Stop(exception);
                break;
        }

        return failure?.Status ?? BatchStatus.Unknown;
    }

    private void Stop(Exception exception) => Interlocked.CompareExchange(ref _fatal, exception, null);
}
