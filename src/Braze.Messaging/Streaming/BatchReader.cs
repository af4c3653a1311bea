namespace Braze.Messaging;

/// <summary>Cuts a source into batches, one at a time.</summary>
internal sealed class BatchReader<TRecipient>(IAsyncEnumerator<TRecipient> source, CancellationToken stop)
{
    private long _read;

    /// <summary>Whether no batch follows: the source has come to its end, has failed, or was stopped.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Whether the end was the source's own.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>What the source threw.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>
    /// The next batch, which is full unless it is the last. It throws nothing: whoever was read before the source failed or was
    /// stopped is in the batch. <see langword="null"/> when there was nobody.
    /// </summary>
    public async Task<Batch<TRecipient>?> ReadAsync()
    {
        var batch = new Batch<TRecipient>(_read);
        try
        {
            while (!batch.IsFull && !HasEnded)
            {
                // A source that never waits does not look at the token.
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
#pragma warning disable CA1031 // Whatever it is, it is thrown again when everybody who was read has an outcome.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            HasEnded = true;
            Failure = exception;
        }

        return batch.Recipients.Count > 0 ? batch : null;
    }
}
