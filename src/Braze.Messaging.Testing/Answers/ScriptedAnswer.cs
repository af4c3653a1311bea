namespace Braze.Messaging.Testing;

/// <summary>One answer of a script, and the requests that it applies to.</summary>
/// <param name="answer">The answer.</param>
/// <param name="condition">Whether a request gets the answer, or <see langword="null"/> for all requests.</param>
/// <param name="times">The number of requests that get the answer, or <see langword="null"/> for any number.</param>
internal sealed class ScriptedAnswer(FakeBrazeAnswer answer, Func<FakeBrazeRequest, bool>? condition, int? times)
{
    public FakeBrazeAnswer Answer { get; } = answer;

    public Func<FakeBrazeRequest, bool>? Condition { get; } = condition;

    /// <summary>The remaining number of requests that get the answer.</summary>
    public int? Times { get; set; } = times;

    public bool Fits(FakeBrazeRequest request) => Condition is null || Condition(request);
}
