using System.Diagnostics;
using System.Text.Json;

namespace Braze.Messaging;

/// <summary>A running send: its request, its options, and the state that its attempts share.</summary>
internal sealed class PendingSend : IDisposable
{
    /// <summary>Starts a send.</summary>
    /// <param name="request">A request that breaks no rule.</param>
    /// <param name="address">The address of the endpoint, or <see langword="null"/> for a dry run.</param>
    /// <param name="options">The options. They are read only here, so a reload does not change a running send.</param>
    /// <param name="activity">The activity of the send.</param>
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

    /// <summary>Whether nothing is sent. The body of a dry run never contains the key.</summary>
    public bool IsDryRun { get; }

    public BrazeRequest Request { get; }

    public Uri Address { get; }

    public Uri RestEndpoint { get; }

    /// <summary>The key of the current attempt.</summary>
    public string ApiKey { get; private set; }

    public BrazeAuthentication Authentication { get; }

    public LiquidInValues LiquidInValues { get; }

    public TimeSpan Timeout { get; }

    public TimeSpan MaxRateLimitWait { get; }

    public int MaxRetries { get; }

    public bool RetryUnknownOutcomes { get; }

    public Activity? Activity { get; }

    /// <summary>The JSON of the request.</summary>
    public PooledBuffer Body { get; private set; }

    /// <summary>
    /// Whether an earlier attempt may have been sent. Then a failure of a later attempt does not tell the outcome of the send.
    /// </summary>
    public bool MayHaveBeenSent { get; set; }

    /// <summary>Uses a new key for the next attempt, after the old key was replaced.</summary>
    public void UseKey(string apiKey)
    {
        if (Authentication == BrazeAuthentication.RequestBody)
        {
            // Replaces the bytes, because writing the request again would also read values that the caller may have changed.
            PooledBuffer before = Body;
            Body = ReplaceKey(before, ApiKey, apiKey);
            before.Dispose();
        }

        ApiKey = apiKey;
    }

    public void Dispose() => Body.Dispose();

    private PooledBuffer WriteBody() =>
        Request.WriteBody(Authentication == BrazeAuthentication.RequestBody && !IsDryRun ? ApiKey : null, LiquidInValues);

    /// <summary>Replaces the key in a body that contains it.</summary>
    private static PooledBuffer ReplaceKey(PooledBuffer body, string apiKey, string newKey) =>
        body.Replace("{\"api_key\":\"".Length, JsonEncodedText.Encode(apiKey, PayloadWriter.Encoder).EncodedUtf8Bytes.Length, JsonEncodedText.Encode(newKey, PayloadWriter.Encoder).EncodedUtf8Bytes);
}
