namespace Braze.Messaging.Testing;

/// <summary>The scripted answers of a test. Each request gets the first answer that fits. An answer that is used up is removed.</summary>
internal sealed class AnswerScript
{
    private readonly object _gate = new();
    private readonly List<ScriptedAnswer> _answers = [];

    public void Add(ScriptedAnswer answer)
    {
        lock (_gate)
        {
            _answers.Add(answer);
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _answers.Clear();
        }
    }

    /// <summary>Takes the answer to a request that was read, or <see langword="null"/> if the contract answers it.</summary>
    public FakeBrazeAnswer? Take(FakeBrazeRequest request)
    {
        lock (_gate)
        {
            // Uses a copy, because a condition of the test can add answers.
            return _answers.ToArray().FirstOrDefault(answer => answer.Fits(request)) is { } answer ? Use(answer) : null;
        }
    }

    /// <summary>Takes a drop that applies to any request, so that the request does not need to be read first.</summary>
    public bool TakeDropBeforeReading()
    {
        lock (_gate)
        {
            bool drops = _answers is [{ Condition: null, Answer.Fault: FakeBrazeFault.DroppedBeforeReading }, ..];
            if (drops)
            {
                Use(_answers[0]);
            }

            return drops;
        }
    }

    private FakeBrazeAnswer Use(ScriptedAnswer answer)
    {
        if (answer.Times is not null && --answer.Times == 0)
        {
            _answers.Remove(answer);
        }

        return answer.Answer;
    }
}
