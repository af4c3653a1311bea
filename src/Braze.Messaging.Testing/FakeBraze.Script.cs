namespace Braze.Messaging.Testing;

/// <content>What is answered in place of the contract's answers.</content>
public sealed partial class FakeBraze
{
    private readonly AnswerScript _script = new();

    /// <summary>
    /// Scripts the answer to the next request, or the next few. What is scripted is used in the order in which it was added; then
    /// the contract answers again.
    /// </summary>
    /// <param name="answer">The answer.</param>
    /// <param name="times">How many requests get it: 1 or more.</param>
    /// <returns>This fake, to script what comes after.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeBraze AnswerNext(FakeBrazeAnswer answer, int times = 1) => Script(answer, condition: null, times);

    /// <summary>Scripts the answer to the requests that meet a condition.</summary>
    /// <param name="condition">Tells which requests get the answer. It is asked for one request at a time.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="times">How many requests get it: 1 or more. Default: each that meets the condition.</param>
    /// <returns>This fake, to script what comes after.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> or <paramref name="answer"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FakeBraze AnswerWhen(Func<FakeBrazeRequest, bool> condition, FakeBrazeAnswer answer, int? times = null)
    {
        Guard.NotNull(condition);
        return Script(answer, condition, times);
    }

    /// <summary>
    /// Scripts the answer to a share of all requests, drawn by chance. The same seed draws the same: of requests that come one
    /// after the other the same ones, of requests that come at a time the same number.
    /// </summary>
    /// <param name="share">The share: 0 (none) to 1 (all).</param>
    /// <param name="answer">The answer.</param>
    /// <param name="seed">What the draws begin with.</param>
    /// <returns>This fake, to script what comes after.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not from 0 to 1.</exception>
    public FakeBraze AnswerShare(double share, FakeBrazeAnswer answer, int seed = 1)
    {
        // This comparison also refuses NaN.
        if (!(share is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share is 0 to 1.");
        }

        var random = new Random(seed);
        return Script(answer, _ => random.NextDouble() < share, times: null);
    }

    /// <summary>Forgets what is scripted and not yet used up: the contract answers again. What was recorded stays.</summary>
    public void ClearScript() => _script.Clear();

    /// <summary>Whether the next request's connection is to be dropped; asked before anything of the request is read.</summary>
    internal bool TakeDropBeforeReading() => _script.TakeDropBeforeReading();

    private FakeBraze Script(FakeBrazeAnswer answer, Func<FakeBrazeRequest, bool>? condition, int? times)
    {
        Guard.NotNull(answer);
        if (times < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(times), times, "An answer that is never given is a mistake in the test.");
        }

        _script.Add(new ScriptedAnswer(answer, condition, times));
        return this;
    }
}
