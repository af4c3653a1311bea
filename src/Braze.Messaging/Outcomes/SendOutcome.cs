namespace Braze.Messaging;

/// <summary>The names of outcomes in metrics and traces.</summary>
internal static class SendOutcome
{
    public const string Accepted = "accepted";
    public const string AcceptedWithErrors = "accepted_with_errors";
    public const string Refused = "refused";
    public const string RateLimited = "rate_limited";
    public const string NotConnected = "not_connected";
    public const string Unknown = "unknown";
    public const string Invalid = "invalid";
    public const string Cancelled = "cancelled";
    public const string DryRun = "dry_run";
}
