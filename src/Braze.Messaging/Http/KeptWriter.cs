using System.Text.Json;

namespace Braze.Messaging;

/// <summary>What writes bodies, kept on each thread from one request to the next.</summary>
internal sealed class KeptWriter
{
    [ThreadStatic]
    private static KeptWriter? Kept;

    private KeptWriter(PooledBuffer output)
    {
        Json = new Utf8JsonWriter(output, TriggerSendJson.WriterOptions);
        Properties = new TriggerPropertyWriter(Json);
    }

    public Utf8JsonWriter Json { get; }

    public TriggerPropertyWriter Properties { get; }

    /// <summary>Takes the thread's writer away, so that a property that sends something itself gets another.</summary>
    public static KeptWriter Rent(PooledBuffer output)
    {
        if (Kept is not { } kept)
        {
            return new KeptWriter(output);
        }

        Kept = null;
        kept.Json.Reset(output);
        return kept;
    }

    /// <summary>Keeps the writer for the next body.</summary>
    public void Return()
    {
        // What was not flushed is of a body that is thrown away, and must not be written anywhere.
        Json.Reset(Stream.Null);
        Kept = this;
    }
}
