namespace Braze.Messaging;

/// <summary>
/// A request to Braze, for example a <see cref="TriggerSendRequest"/>. Only this package can derive from it, so a new endpoint does not
/// break your own <see cref="IBrazeClient"/>.
/// </summary>
public abstract record BrazeRequest
{
    private protected BrazeRequest()
    {
    }

    /// <summary>The path of the endpoint, without a leading slash.</summary>
    internal abstract string Path { get; }

    /// <summary>The ID of the campaign, for logs, traces and metrics.</summary>
    internal abstract string TargetId { get; }

    /// <summary>The C# name of the campaign, or <see langword="null"/> if it is not known.</summary>
    internal abstract string? TargetName { get; }

    /// <summary>The number of recipients in the request.</summary>
    internal abstract int RecipientCount { get; }

    /// <summary>Whether the request messages a whole segment.</summary>
    internal abstract bool IsBroadcast { get; }

    /// <summary>Returns the request with the campaign ID of the options. The original request does not change.</summary>
    /// <param name="options">The options.</param>
    /// <exception cref="BrazeValidationException">The options require an ID for the campaign and have none.</exception>
    internal abstract BrazeRequest Configure(BrazeOptions options);

    /// <summary>Checks the rules of the endpoint.</summary>
    /// <exception cref="BrazeValidationException">The request breaks a rule.</exception>
    internal abstract void Check();

    /// <summary>Writes the body.</summary>
    /// <param name="apiKey">The key for the body, or <see langword="null"/> if a header contains it.</param>
    /// <param name="liquid">How Liquid in values is handled.</param>
    /// <exception cref="BrazeValidationException">A value cannot be written, or the body is larger than Braze accepts.</exception>
    internal abstract PooledBuffer WriteBody(string? apiKey, LiquidInValues liquid);

    /// <summary>Reads the answer to a request that was accepted.</summary>
    internal abstract BrazeResult ReadResult(in BrazeAnswer answer);

    /// <summary>Creates the result of a dry run.</summary>
    /// <param name="body">The body that was not sent.</param>
    internal abstract BrazeResult CreateDryRunResult(string body);
}
