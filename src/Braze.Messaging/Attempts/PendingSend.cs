using System.Diagnostics;
using System.Text.Json;

namespace Braze.Messaging;

/// <summary>
/// One send while it is under way: what it is, the options as they were when it began, and what its attempts have left behind.
/// </summary>
internal sealed class PendingSend : IDisposable
{
    /// <summary>A send that begins.</summary>
    /// <param name="request">A request that keeps the rules.</param>
    /// <param name="address">Where it goes; <see langword="null"/> for a dry run.</param>
    /// <param name="options">Read here once: what is reloaded while the send is under way does not reach it.</param>
    /// <param name="activity">The trace of the send.</param>
    public PendingSend(BrazeRequest request, Uri? address, BrazeOptions options, Activity? activity)
    {
        Request = request;
        Address = address!;
        RestEndpoint = options.RestEndpoint!;
        IsDryRun = options.DryRun;
        ApiKey = options.ApiKey ?? "";
        Authentication = options.Authentication;
        LiquidInValues = options.LiquidInValues;
        Timeout = options.Timeout;
        MaxRateLimitWait = options.MaxRateLimitWait;
        MaxRetries = options.MaxRetries;
        RetryUnknownOutcomes = options.RetryUnknownOutcomes;
        Activity = activity;
        Body = WriteBody();
    }

    /// <summary>Whether nothing leaves: then the body is there to be looked at, and never holds the key.</summary>
    public bool IsDryRun { get; }

    public BrazeRequest Request { get; }

    public Uri Address { get; }

    public Uri RestEndpoint { get; }

    /// <summary>The key of the attempt that is under way.</summary>
    public string ApiKey { get; private set; }

    public BrazeAuthentication Authentication { get; }

    public LiquidInValues LiquidInValues { get; }

    public TimeSpan Timeout { get; }

    public TimeSpan MaxRateLimitWait { get; }

    public int MaxRetries { get; }

    public bool RetryUnknownOutcomes { get; }

    public Activity? Activity { get; }

    /// <summary>The JSON that leaves.</summary>
    public PooledBuffer Body { get; private set; }

    /// <summary>
    /// Whether an attempt that has ended may have been sent. Then, whatever the next one ends in, nobody knows what became of the send.
    /// </summary>
    public bool MayHaveBeenSent { get; set; }

    /// <summary>Lets the next attempt go out with a key that has replaced the one before.</summary>
    public void UseKey(string apiKey)
    {
        if (Authentication == BrazeAuthentication.RequestBody)
        {
            // In the bytes: to write the request again would read values again that the caller may have changed since.
            PooledBuffer before = Body;
            Body = ReplaceKey(before, ApiKey, apiKey);
            before.Dispose();
        }

        ApiKey = apiKey;
    }

    public void Dispose() => Body.Dispose();

    private PooledBuffer WriteBody() =>
        Request.WriteBody(Authentication == BrazeAuthentication.RequestBody && !IsDryRun ? ApiKey : null, LiquidInValues);

    /// <summary>Puts another key into a body that has one.</summary>
    private static PooledBuffer ReplaceKey(PooledBuffer body, string apiKey, string newKey) =>
        body.Replace("{\"api_key\":\"".Length, JsonEncodedText.Encode(apiKey, PayloadWriter.Encoder).EncodedUtf8Bytes.Length, JsonEncodedText.Encode(newKey, PayloadWriter.Encoder).EncodedUtf8Bytes);
}
