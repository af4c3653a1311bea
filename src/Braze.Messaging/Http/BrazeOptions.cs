namespace Braze.Messaging;

/// <summary>Which Braze instance is called, and as whom. Bound from the section that <c>AddBraze</c> is given.</summary>
public sealed class BrazeOptions
{
    /// <summary>
    /// The REST host of your instance, for example <c>https://rest.iad-01.braze.com</c>. No default: a key works on its own
    /// instance only. <c>https</c>, or <c>http</c> to this machine.
    /// </summary>
    public Uri? RestEndpoint { get; set; }

    /// <summary>
    /// A REST API key with the permission <c>campaigns.trigger.send</c>. Keep it in a secret store; it appears in no log and no
    /// exception of this library.
    /// </summary>
    public string? ApiKey { get; set; }

    /// <summary>Where requests carry the key. Default: <see cref="BrazeAuthentication.Header"/>.</summary>
    public BrazeAuthentication Authentication { get; set; }
}
