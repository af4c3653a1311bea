using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Braze.Messaging;

/// <summary>The names under which sends are traced and measured. No tag holds a user or a value.</summary>
internal static class BrazeTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Braze.Messaging";

    private static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Requests = Meter.CreateCounter<long>(
        "braze.send.requests", "{request}", "Requests to /campaigns/trigger/send, by how they ended.");

    private static readonly Counter<long> Recipients = Meter.CreateCounter<long>(
        "braze.send.recipients", "{recipient}", "Recipients named in those requests, by how the request ended.");

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "braze.send.duration", "s", "From the call to its end, waits for rate limits included.");

    private static readonly Histogram<long> RateLimitRemaining = Meter.CreateHistogram<long>(
        "braze.rate_limit.remaining", "{request}", "Requests left in the window, as each answer says.");

    public static Activity? Start() => Source.StartActivity("braze.send", ActivityKind.Client);

    /// <summary>Describes what is sent, once it is known which id the campaign has.</summary>
    public static void Describe(Activity? activity, TriggerSendRequest request)
    {
        if (activity is { IsAllDataRequested: true })
        {
            activity
                .SetTag("braze.campaign_id", request.CampaignId)
                .SetTag("braze.recipient_count", request.Recipients?.Count ?? 0)
                .SetTag("braze.broadcast", request.Broadcast);
        }
    }

    public static void Ended(Activity? activity, TriggerSendRequest request, string outcome, int? statusCode, RateLimit? rateLimit, TimeSpan duration)
    {
        if (Requests.Enabled || Recipients.Enabled || Duration.Enabled)
        {
            var tags = new TagList { { "braze.campaign_id", request.CampaignId }, { "braze.outcome", outcome } };
            Requests.Add(1, tags);
            Recipients.Add(request.Recipients?.Count ?? 0, tags);
            Duration.Record(duration.TotalSeconds, tags);
        }

        if (RateLimitRemaining.Enabled && rateLimit?.Remaining is { } remaining)
        {
            RateLimitRemaining.Record(remaining, new KeyValuePair<string, object?>("braze.broadcast", request.Broadcast));
        }

        if (activity is null)
        {
            return;
        }

        activity.SetTag("braze.outcome", outcome);
        if (statusCode is { } status)
        {
            activity.SetTag("http.response.status_code", status);
        }

        if (outcome is not (SendOutcome.Accepted or SendOutcome.DryRun))
        {
            activity.SetStatus(ActivityStatusCode.Error, outcome);
        }
    }
}
