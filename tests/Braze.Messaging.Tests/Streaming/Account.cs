namespace Braze.Messaging.Tests;

/// <summary>The outcomes of a stream, and the exception that it ended with.</summary>
internal sealed record Account(IReadOnlyList<BatchOutcome<Recipient>> Outcomes, Exception? Exception)
{
    /// <summary>Reads the outcomes until the stream ends or throws.</summary>
    public static async Task<Account> OfAsync(IAsyncEnumerable<BatchOutcome<Recipient>> stream, Action<BatchOutcome<Recipient>>? each = null)
    {
        await using IAsyncEnumerator<BatchOutcome<Recipient>> outcomes = stream.GetAsyncEnumerator();
        return await OfRestAsync(outcomes, each);
    }

    /// <summary>Reads the remaining outcomes.</summary>
    public static async Task<Account> OfRestAsync(
        IAsyncEnumerator<BatchOutcome<Recipient>> outcomes, Action<BatchOutcome<Recipient>>? each = null, IEnumerable<BatchOutcome<Recipient>>? before = null)
    {
        List<BatchOutcome<Recipient>> read = [.. before ?? []];
        try
        {
            while (await outcomes.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60)))
            {
                read.Add(outcomes.Current);
                each?.Invoke(outcomes.Current);
            }

            return new Account(read, null);
        }
        catch (Exception exception) when (exception is not TimeoutException)
        {
            return new Account(read, exception);
        }
    }

    public IEnumerable<string> Users(params BatchStatus[] status) =>
        Outcomes.Where(outcome => status.Contains(outcome.Status)).SelectMany(outcome => outcome.Recipients).Select(recipient => recipient.ExternalUserId!);

    public int Count(BatchStatus status) => Users(status).Count();

    /// <summary>Asserts that each of the first recipients of the source is in exactly one outcome, at the right position.</summary>
    public void AssertHolds(int read)
    {
        long next = 0;
        foreach (BatchOutcome<Recipient> outcome in Outcomes.OrderBy(outcome => outcome.StartIndex))
        {
            Assert.Equal(next, outcome.StartIndex);
            Assert.InRange(outcome.Recipients.Count, 1, TriggerSendRequest.MaxRecipients);
            Assert.Equal(Enumerable.Range((int)next, outcome.Recipients.Count).Select(i => $"user-{i}"), outcome.Recipients.Select(recipient => recipient.ExternalUserId));
            next += outcome.Recipients.Count;
        }

        Assert.Equal(read, next);
    }
}
