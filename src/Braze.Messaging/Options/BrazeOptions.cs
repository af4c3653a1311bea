namespace Braze.Messaging;

/// <summary>Which Braze instance is called, and as whom. Bound from the section that <c>AddBraze</c> is given.</summary>
public sealed class BrazeOptions
{
    /// <summary>
    /// The REST host of your instance, for example <c>https://rest.iad-01.braze.com</c>, without a path; <see cref="BrazeRegion"/> names
    /// those that are known. No default: a key works on its own instance only. <c>https</c>, or <c>http</c> to this machine.
    /// </summary>
    public Uri? RestEndpoint { get; set; }

    /// <summary>
    /// A REST API key with the permission <c>campaigns.trigger.send</c>. Keep it in a secret store; it appears in no log and no
    /// exception of this library.
    /// </summary>
    public string? ApiKey { get; set; }

    /// <summary>Where requests carry the key. Default: <see cref="BrazeAuthentication.Header"/>.</summary>
    public BrazeAuthentication Authentication { get; set; }

    /// <summary>
    /// How long one attempt may take, from the connection to the end of the answer; then the outcome is unknown. More than zero
    /// and at most one hour. Default: 100 seconds. Where the <see cref="HttpClient"/> has a shorter <see cref="HttpClient.Timeout"/>, that counts.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// How long one send waits, in all, for a rate limit to end; one that ends later is a <see cref="BrazeRateLimitException"/> at
    /// once. Zero waits for none; less than one day. Default: one minute, the window of broadcasts; that of other sends is a clock hour.
    /// </summary>
    public TimeSpan MaxRateLimitWait { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How often one send is repeated at most: after a rate limit, where no connection was made, and for what
    /// <see cref="RetryUnknownOutcomes"/> allows. Zero sends each request once, for a caller that repeats itself. 0 to 10. Default: 3.
    /// </summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>
    /// Whether a request is sent again after a time-out, a lost connection or a 5xx. It may have been sent before, so a customer
    /// can get the message twice. Default: <see langword="false"/>.
    /// </summary>
    public bool RetryUnknownOutcomes { get; set; }

    /// <summary>What is done with Liquid in the values of trigger properties. Default: <see cref="LiquidInValues.Throw"/>.</summary>
    public LiquidInValues LiquidInValues { get; set; }

    /// <summary>
    /// The ids of campaigns in this environment, in place of those in <see cref="TriggerCampaignAttribute"/>. The key is the
    /// campaign's C# name with its namespace (<c>Acme.Orders.OrderShipped</c>), or the name alone (<c>OrderShipped</c>), which holds
    /// for every campaign of that name that has no entry of its own. Upper and lower case are the same. Default: none.
    /// </summary>
    public IDictionary<string, string> CampaignIds => CampaignIdTable;

    /// <summary>
    /// Whether a campaign without an entry in <see cref="CampaignIds"/> is refused, before anything leaves, with a
    /// <see cref="BrazeValidationException"/>. Otherwise it is sent with the id of its attribute, which may be another environment's.
    /// A host finds it when it starts, where <c>AddBraze</c> was given <c>BrazeCampaigns.All</c>.
    /// Default: <see langword="false"/>.
    /// </summary>
    public bool RequireCampaignIds { get; set; }

    /// <summary>
    /// Whether requests are checked and written but not sent; each ends with <see cref="BrazeResult.IsDryRun"/> and shows what would
    /// have left in <see cref="BrazeResult.RequestBody"/>. It needs neither a key nor an endpoint. Default: <see langword="false"/>.
    /// </summary>
    public bool DryRun { get; set; }

    /// <summary>The name that <c>AddBraze</c> gave the workspace; <see langword="null"/> for none.</summary>
    internal string? Workspace { get; set; }

    /// <summary>The same entries, enumerated without an allocation.</summary>
    internal Dictionary<string, string> CampaignIdTable { get; } = new(StringComparer.OrdinalIgnoreCase);
}
