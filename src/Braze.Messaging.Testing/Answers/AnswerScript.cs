namespace Braze.Messaging.Testing;

/// <summary>The answers that a test has scripted: for each request the first that was added and fits. Used up, they are gone.</summary>
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

    /// <summary>Takes the answer to a request that was read; <see langword="null"/>: the contract answers.</summary>
    public FakeBrazeAnswer? Take(FakeBrazeRequest request)
    {
        lock (_gate)
        {
            // A copy: the test's own condition may add to the script while it is asked.
            return _answers.ToArray().FirstOrDefault(answer => answer.Fits(request)) is { } answer ? Use(answer) : null;
        }
    }

    /// <summary>
    /// Takes a drop that is due whatever the request is, so that the request need not be read to decide on it.
    /// </summary>
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
