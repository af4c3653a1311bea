namespace Braze.Messaging;

/// <summary>Reads batches from a source, one at a time.</summary>
internal sealed class BatchReader<TRecipient>(IAsyncEnumerator<TRecipient> source, CancellationToken stop)
{
    private long _read;

    /// <summary>Whether no batch follows, because the source has ended, has failed, or was stopped.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Whether the source was read to its end.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>The exception that the source threw.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>
    /// Reads the next batch, which is full unless it is the last. This method does not throw: recipients that were read before the source
    /// failed or was stopped are in the batch. Returns <see langword="null"/> if there are none.
    /// </summary>
    public async Task<Batch<TRecipient>?> ReadAsync()
    {
        var batch = new Batch<TRecipient>(_read);
        try
        {
            while (!batch.IsFull && !HasEnded)
            {
                // A source that never waits does not observe the token.
                if (stop.IsCancellationRequested)
                {
                    HasEnded = true;
                }
                else if (await source.MoveNextAsync().ConfigureAwait(false))
                {
                    batch.Recipients.Add(source.Current);
                    _read++;
                }
                else
                {
                    HasEnded = true;
                    IsWhole = true;
                }
            }
        }
#pragma warning disable CA1031 // Every exception is thrown again after each recipient that was read has an outcome.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            HasEnded = true;
            Failure = exception;
        }

        return batch.Recipients.Count > 0 ? batch : null;
    }
}
