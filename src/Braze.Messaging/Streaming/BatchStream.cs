using System.Runtime.ExceptionServices;

namespace Braze.Messaging;

/// <summary>
/// Divides a source into requests and returns their outcomes. One loop makes all decisions, between two outcomes, while its reader waits.
/// Only the requests and one read of the source run at the same time as the reader. So at most <c>MaxConcurrency</c> batches run or wait to
/// be returned, one more is being filled or waits to begin, and one is with the reader.
/// </summary>
internal sealed class BatchStream<TRecipient> : IAsyncEnumerable<BatchOutcome<TRecipient>>
{
    private readonly IAsyncEnumerable<TRecipient> _recipients;
    private readonly Func<TRecipient, Recipient?> _addressee;
    private readonly Func<IReadOnlyList<TRecipient>, CancellationToken, Task<TriggerSendResult>> _send;
    private readonly int _maxConcurrency;
    private readonly TimeSpan _gracePeriod;
    private readonly ProgressCounter _progress;
    private readonly CancellationToken _cancellationToken;
    private int _enumerations;

    public BatchStream(
        IAsyncEnumerable<TRecipient> recipients,
        Func<TRecipient, Recipient?> addressee,
        Func<IReadOnlyList<TRecipient>, CancellationToken, Task<TriggerSendResult>> send,
        SendBatchesOptions? options,
        CancellationToken cancellationToken)
    {
        options ??= new SendBatchesOptions();
        _recipients = recipients;
        _addressee = addressee;
        _send = send;
        _maxConcurrency = options.MaxConcurrency;
        _gracePeriod = options.CancellationGracePeriod;
        _progress = new ProgressCounter(options.Progress);
        _cancellationToken = cancellationToken;
    }

    public IAsyncEnumerator<BatchOutcome<TRecipient>> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Interlocked.Increment(ref _enumerations) == 1
            ? RunAsync(cancellationToken)
            : throw new InvalidOperationException(
                "The outcomes have already been enumerated, and a second enumeration would send everything again. Keep the outcomes, or call the sending method again.");

    private async IAsyncEnumerator<BatchOutcome<TRecipient>> RunAsync(CancellationToken enumeratorToken)
    {
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(_cancellationToken, enumeratorToken);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(caller.Token);
        using var abort = new CancellationTokenSource();
        using CancellationTokenRegistration aborting = caller.Token.Register(() => AbortRequests(abort));

        IAsyncEnumerator<TRecipient> source = _recipients.GetAsyncEnumerator(stop.Token);
        var reader = new BatchReader<TRecipient>(source, stop.Token);
        var sender = new BatchSender<TRecipient>(_send, abort.Token);

        // An outcome, or null for a read.
        var ended = new EndedQueue<BatchOutcome<TRecipient>?>();
        var seen = new HashSet<(string?, UserAlias?, string?, string?)>();
        Task<Batch<TRecipient>?>? reading = null;
        Batch<TRecipient>? cut = null;
        int running = 0;
        try
        {
            while (true)
            {
                if (cut is not null && stop.IsCancellationRequested)
                {
                    BatchOutcome<TRecipient> notSent = Count(sender.NotSent(cut));
                    cut = null;
                    yield return notSent;
                    continue;
                }

                if (cut is not null && running < _maxConcurrency)
                {
                    running++;
                    _ = SendAsync(sender, cut, ended);
                    cut = null;
                }

                if (cut is null && reading is null && !reader.HasEnded)
                {
                    reading = ReadAsync(reader, ended);
                }

                if (running == 0 && reading is null)
                {
                    break;
                }

                if (await ended.TakeAsync().ConfigureAwait(false) is { } outcome)
                {
                    running--;
                    if (sender.Fatal is not null)
                    {
                        stop.Cancel();
                    }

                    yield return Count(outcome);
                }
                else
                {
                    cut = await reading!.ConfigureAwait(false);
                    reading = null;
                    if (cut is not null)
                    {
                        cut.FindRepeats(_addressee, seen);
                        _progress.AddRead(cut.Recipients.Count);
                    }
                }
            }
        }
        finally
        {
            // Something is running only if the reader of the outcomes stopped before their end.
            if (running > 0 || reading is not null)
            {
                stop.Cancel();
                AbortRequests(abort);
            }

            for (int left = running + (reading is null ? 0 : 1); left > 0; left--)
            {
                await ended.TakeAsync().ConfigureAwait(false);
            }

            await source.DisposeAsync().ConfigureAwait(false);
        }

        ThrowIfIncomplete(reader, sender, caller.IsCancellationRequested, enumeratorToken);
    }

    private static async Task SendAsync(BatchSender<TRecipient> sender, Batch<TRecipient> batch, EndedQueue<BatchOutcome<TRecipient>?> ended) =>
        ended.Add(await sender.SendAsync(batch).ConfigureAwait(false));

    private static async Task<Batch<TRecipient>?> ReadAsync(BatchReader<TRecipient> reader, EndedQueue<BatchOutcome<TRecipient>?> ended)
    {
        Batch<TRecipient>? batch = await reader.ReadAsync().ConfigureAwait(false);
        ended.Add(null);
        return batch;
    }

    private BatchOutcome<TRecipient> Count(BatchOutcome<TRecipient> outcome)
    {
        _progress.AddEnded(outcome.Status, outcome.Recipients.Count);
        return outcome;
    }

    private void AbortRequests(CancellationTokenSource abort)
    {
        if (_gracePeriod == TimeSpan.Zero)
        {
            abort.Cancel();
        }
        else
        {
            abort.CancelAfter(_gracePeriod);
        }
    }

    /// <summary>Throws after the last outcome if not every recipient of the source was sent.</summary>
    private void ThrowIfIncomplete(BatchReader<TRecipient> reader, BatchSender<TRecipient> sender, bool isCancelled, CancellationToken enumeratorToken)
    {
        Exception? failure = sender.Fatal ?? reader.Failure;
        if (isCancelled && (sender.WasCutShort || !reader.IsWhole))
        {
            throw new OperationCanceledException(
                "The stream was canceled before every recipient was sent. Each recipient that was read is in an outcome.",
                failure,
                _cancellationToken.IsCancellationRequested ? _cancellationToken : enumeratorToken);
        }

        if (failure is not null)
        {
            ExceptionDispatchInfo.Capture(failure).Throw();
        }
    }
}
