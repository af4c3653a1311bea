namespace Braze.Messaging;

/// <summary>
/// The options of a client: the Braze instance, the key, and how requests are sent. <c>AddBraze</c> reads them from a configuration
/// section.
/// </summary>
public sealed class BrazeOptions
{
    /// <summary>
    /// The REST host of your instance, without a path, for example <c>https://rest.iad-01.braze.com</c>. <see cref="BrazeRegion"/> has the
    /// known hosts. The scheme is <c>https</c>, or <c>http</c> for this machine. There is no default, because a key works only on its own
    /// instance.
    /// </summary>
    public Uri? RestEndpoint { get; set; }

    /// <summary>
    /// A REST API key with the permission <c>campaigns.trigger.send</c>. Keep it in a secret store. No log and no exception of this library
    /// contains it.
    /// </summary>
    public string? ApiKey { get; set; }

    /// <summary>The part of a request that contains the key. Default: <see cref="BrazeAuthentication.Header"/>.</summary>
    public BrazeAuthentication Authentication { get; set; }

    /// <summary>
    /// The time limit of one attempt, from the connection to the end of the answer. If it is exceeded, the outcome is unknown. More than
    /// zero and at most one hour. A shorter <see cref="HttpClient.Timeout"/> of the <see cref="HttpClient"/> applies instead. Default: 100
    /// seconds.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// The total time that one send waits for rate limits. If a limit ends later, the send throws a <see cref="BrazeRateLimitException"/>
    /// at once. Zero or more, and less than one day. With zero, the send does not wait. Default: one minute, which is the window for
    /// broadcasts. The window for other sends is a clock hour.
    /// </summary>
    public TimeSpan MaxRateLimitWait { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// The maximum number of repeats of one send: after a rate limit, after a connection that was not made, and after an unknown
    /// outcome if <see cref="RetryUnknownOutcomes"/> is set. With zero, each request is sent once. 0 to 10. Default: 3.
    /// </summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>
    /// Whether the client sends a request again after a time-out, a lost connection or a 5xx. The first attempt may have been sent, so a
    /// user can get the message twice. Default: <see langword="false"/>.
    /// </summary>
    public bool RetryUnknownOutcomes { get; set; }

    /// <summary>
    /// What the client does with Liquid in the values of trigger properties. Default: <see cref="LiquidInValues.Throw"/>.
    /// </summary>
    public LiquidInValues LiquidInValues { get; set; }

    /// <summary>
    /// The campaign IDs of this environment, which replace those in <see cref="TriggerCampaignAttribute"/>. The key is the campaign's C#
    /// name with its namespace (<c>Acme.Orders.OrderShipped</c>), or the name alone (<c>OrderShipped</c>), which applies to every campaign
    /// of that name that has no entry with its namespace. Keys are not case-sensitive. Default: none.
    /// </summary>
    public IDictionary<string, string> CampaignIds => CampaignIdTable;

    /// <summary>
    /// Whether a send of a campaign without an entry in <see cref="CampaignIds"/> throws a <see cref="BrazeValidationException"/> before
    /// anything is sent. Otherwise the campaign is sent with the ID of its attribute, which may belong to another environment. If
    /// <c>BrazeCampaigns.All</c> is passed to <c>AddBraze</c>, this is checked when the host starts. Default: <see langword="false"/>.
    /// </summary>
    public bool RequireCampaignIds { get; set; }

    /// <summary>
    /// Whether requests are checked and written but not sent. The result has <see cref="BrazeResult.IsDryRun"/>, and its
    /// <see cref="BrazeResult.RequestBody"/> is the body that would have been sent. A dry run needs neither a key nor an endpoint. Default:
    /// <see langword="false"/>.
    /// </summary>
    public bool DryRun { get; set; }

    /// <summary>The name of the workspace in <c>AddBraze</c>, or <see langword="null"/> for the default one.</summary>
    internal string? Workspace { get; set; }

    /// <summary>The entries of <see cref="CampaignIds"/>, which can be enumerated without an allocation.</summary>
    internal Dictionary<string, string> CampaignIdTable { get; } = new(StringComparer.OrdinalIgnoreCase);
}
