namespace Braze.Messaging;

/// <summary>What writes bodies, kept on each thread from one request to the next.</summary>
internal sealed class KeptWriter
{
    [ThreadStatic]
    private static KeptWriter? _kept;

    private int _lastLength;

    private KeptWriter() => Properties = new TriggerPropertyWriter(Json, LiquidInValues.Throw);

    public PayloadWriter Json { get; } = new();

    public TriggerPropertyWriter Properties { get; }

    /// <summary>How many bytes the body has, when it is whole.</summary>
    public int Length => Json.Length - 1;

    /// <summary>Takes the thread's writer away, so that a property that sends something itself gets another.</summary>
    public static KeptWriter Rent()
    {
        KeptWriter kept = _kept ?? new KeptWriter();
        _kept = null;

        // The next body is as a rule about as long as the last, and memory that grows is copied.
        kept.Json.Start(kept._lastLength);
        return kept;
    }

    /// <summary>The body, when it is whole.</summary>
    public PooledBuffer Take()
    {
        byte[] bytes = Json.Detach(out _lastLength);
        return new PooledBuffer(bytes, _lastLength);
    }

    /// <summary>Keeps the writer for the next body.</summary>
    public void Return()
    {
        // What was not taken is of a body that is thrown away.
        Json.Discard();
        _kept = this;
    }
}
