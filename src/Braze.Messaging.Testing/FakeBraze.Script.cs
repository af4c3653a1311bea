namespace Braze.Messaging.Testing;

/// <content>Scripts answers that replace those of the contract.</content>
public sealed partial class FakeBraze
{
    private readonly AnswerScript _script = new();

    /// <summary>
    /// Scripts the answer to the next request or the next few requests. Scripted answers are used in the order in which they were added.
    /// After that, the contract answers again.
    /// </summary>
    /// <param name="answer">The answer.</param>
    /// <param name="times">The number of requests that get the answer, at least 1.</param>
    /// <returns>This instance, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeBraze AnswerNext(FakeBrazeAnswer answer, int times = 1) => Script(answer, condition: null, times);

    /// <summary>Scripts the answer to the requests that meet a condition.</summary>
    /// <param name="condition">Returns whether a request gets the answer. It is called for one request at a time.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="times">The number of requests that get the answer, at least 1. Default: every request that meets the condition.</param>
    /// <returns>This instance, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="condition"/> or <paramref name="answer"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeBraze AnswerWhen(Func<FakeBrazeRequest, bool> condition, FakeBrazeAnswer answer, int? times = null)
    {
        Guard.NotNull(condition);
        return Script(answer, condition, times);
    }

    /// <summary>
    /// Scripts the answer to a random share of all requests. With the same seed, sequential requests always get the same answers, and the
    /// number of concurrent requests that get the answer is always the same.
    /// </summary>
    /// <param name="share">The share, from 0 (no request) to 1 (every request).</param>
    /// <param name="answer">The answer.</param>
    /// <param name="seed">The seed of the random numbers.</param>
    /// <returns>This instance, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not from 0 to 1.</exception>
    public FakeBraze AnswerShare(double share, FakeBrazeAnswer answer, int seed = 1)
    {
        // This comparison also refuses NaN.
        if (!(share is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "The share must be from 0 to 1.");
        }

        var random = new Random(seed);
        return Script(answer, _ => random.NextDouble() < share, times: null);
    }

    /// <summary>
    /// Removes the scripted answers that are not used yet, so that the contract answers again. Recorded requests are kept.
    /// </summary>
    public void ClearScript() => _script.Clear();

    /// <summary>Takes a drop of the connection of the next request, before any part of the request is read.</summary>
    internal bool TakeDropBeforeReading() => _script.TakeDropBeforeReading();

    private FakeBraze Script(FakeBrazeAnswer answer, Func<FakeBrazeRequest, bool>? condition, int? times)
    {
        Guard.NotNull(answer);
        if (times < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(times), times, "The answer must be used at least once.");
        }

        _script.Add(new ScriptedAnswer(answer, condition, times));
        return this;
    }
}
