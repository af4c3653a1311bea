namespace Braze.Messaging;

/// <summary>
/// A request to Braze: it knows its path, its rules, its body, and how its answer is read. <see cref="TriggerSendRequest"/> is one. The type
/// is closed: only this package derives from it, so that a new endpoint breaks no <see cref="IBrazeClient"/> of yours.
/// </summary>
public abstract record BrazeRequest
{
    private protected BrazeRequest()
    {
    }

    /// <summary>The path of the endpoint, without a slash at its beginning.</summary>
    internal abstract string Path { get; }

    /// <summary>The ID of what is sent, for logs, traces and metrics.</summary>
    internal abstract string TargetId { get; }

    /// <summary>The C# name of what is sent; <see langword="null"/> where none is known.</summary>
    internal abstract string? TargetName { get; }

    /// <summary>How many recipients the request names.</summary>
    internal abstract int RecipientCount { get; }

    /// <summary>Whether the request messages a whole segment.</summary>
    internal abstract bool IsBroadcast { get; }

    /// <summary>The request with the ID that the options give to what is sent. The request itself stays as it is.</summary>
    /// <param name="options">The options.</param>
    /// <exception cref="BrazeValidationException">The options ask for an ID of their own, and have none.</exception>
    internal abstract BrazeRequest Configure(BrazeOptions options);

    /// <summary>Checks the rules of the endpoint.</summary>
    /// <exception cref="BrazeValidationException">The request breaks a rule.</exception>
    internal abstract void Check();

    /// <summary>Writes the body.</summary>
    /// <param name="apiKey">The key, where it goes into the body; <see langword="null"/> where a header carries it.</param>
    /// <param name="liquid">What is done with Liquid in values.</param>
    /// <exception cref="BrazeValidationException">A value cannot be written, or the body is larger than Braze accepts.</exception>
    internal abstract PooledBuffer WriteBody(string? apiKey, LiquidInValues liquid);

    /// <summary>Reads the answer to a request that was accepted.</summary>
    internal abstract BrazeResult ReadResult(in BrazeAnswer answer);

    /// <summary>The result of a dry run.</summary>
    /// <param name="body">The body that was not sent.</param>
    internal abstract BrazeResult CreateDryRunResult(string body);
}
