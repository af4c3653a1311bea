namespace Braze.Messaging.Testing;

/// <summary>One answer of a script, and what it is for.</summary>
/// <param name="answer">The answer.</param>
/// <param name="condition">Which requests get it; <see langword="null"/>: all.</param>
/// <param name="times">How many requests get it; <see langword="null"/>: any number.</param>
internal sealed class ScriptedAnswer(FakeBrazeAnswer answer, Func<FakeBrazeRequest, bool>? condition, int? times)
{
    public FakeBrazeAnswer Answer { get; } = answer;

    public Func<FakeBrazeRequest, bool>? Condition { get; } = condition;

    /// <summary>How many more requests get it.</summary>
    public int? Times { get; set; } = times;

    public bool Fits(FakeBrazeRequest request) => Condition is null || Condition(request);
}
