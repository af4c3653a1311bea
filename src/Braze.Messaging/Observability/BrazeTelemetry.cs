using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Reflection;

namespace Braze.Messaging;

/// <summary>Traces and measures sends. No tag contains an identifier or a value.</summary>
internal static class BrazeTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Braze.Messaging";

    private const string OperationName = "braze.send";

    private static readonly string? Version =
        typeof(BrazeTelemetry).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];

    private static readonly ActivitySource Source = new(Name, Version);

    private static readonly Meter Meter = new(Name, Version);

    private static readonly Counter<long> Requests = Meter.CreateCounter<long>(
        "braze.send.requests", "{request}", "Requests to Braze, by outcome.");

    private static readonly Counter<long> Recipients = Meter.CreateCounter<long>(
        "braze.send.recipients", "{recipient}", "Recipients named in requests to Braze, by outcome.");

    private static readonly Histogram<double> Duration = CreateDuration(
        "braze.send.duration", "s", "The time from the call to its end, including waits.");

    private static readonly LastRateLimits RateLimits = new(Meter);

    /// <summary>
    /// Starts the activity of a send. .NET sends the baggage of the current activity and of its parents with each HTTP request. The baggage
    /// belongs to the application and can contain a user's ID. So this activity continues the trace by its IDs and has no parent with
    /// baggage.
    /// </summary>
    private static Activity? StartActivity()
    {
        if (Activity.Current is not { } current)
        {
            return Source.StartActivity(OperationName);
        }

        Activity? activity = current.IdFormat == ActivityIdFormat.W3C
            ? Source.StartActivity(OperationName, ActivityKind.Internal, current.Context)
            : Source.StartActivity(OperationName, ActivityKind.Internal, current.Id);
        return activity ?? (current.Baggage.Any() ? StartUnrecorded(current) : null);
    }

    /// <summary>Starts the activity of a send. If a listener throws, there is none.</summary>
    public static Activity? Start()
    {
        try
        {
            return StartActivity();
        }
#pragma warning disable CA1031 // An exception of a listener must not change the result of the send.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    /// <summary>Sets the tags that describe the request, when the campaign's ID is known.</summary>
    public static void Describe(Activity? activity, BrazeRequest request, BrazeOptions? options)
    {
        if (activity is { IsAllDataRequested: true })
        {
            activity
                .SetTag("braze.campaign_id", request.TargetId)
                .SetTag("braze.campaign_name", request.TargetName)
                .SetTag("braze.recipient_count", request.RecipientCount)
                .SetTag("braze.broadcast", request.IsBroadcast)
                .SetTag("braze.workspace", options?.Workspace);
            if (options?.RestEndpoint is { } endpoint)
            {
                activity.SetTag("server.address", endpoint.IdnHost).SetTag("server.port", endpoint.Port);
            }
        }
    }

    /// <summary>Records an event on the activity: the client waits and then sends again.</summary>
    /// <param name="activity">The activity of the send.</param>
    /// <param name="statusCode">The status of the answer before the wait, or <see langword="null"/> if there was none.</param>
    /// <param name="delay">The duration of the wait.</param>
    public static void Waiting(Activity? activity, int? statusCode, TimeSpan delay)
    {
        if (activity is { IsAllDataRequested: true })
        {
            var tags = new ActivityTagsCollection { ["braze.wait_seconds"] = delay.TotalSeconds };
            if (statusCode is { } status)
            {
                tags.Add("http.response.status_code", status);
            }

            activity.AddEvent(new ActivityEvent("braze.wait", tags: tags));
        }
    }

    /// <summary>Records how a send ended.</summary>
    /// <param name="activity">The activity of the send.</param>
    /// <param name="request">The request.</param>
    /// <param name="options">The options of the send, or <see langword="null"/> if they are wrong.</param>
    /// <param name="outcome">One of <see cref="SendOutcome"/>.</param>
    /// <param name="statusCode">The status of the answer, or <see langword="null"/> if there was none.</param>
    /// <param name="rateLimit">The rate limit in the answer.</param>
    /// <param name="duration">The duration of the send.</param>
    /// <param name="exception">The exception that the send ends in, if it fails.</param>
    public static void Ended(
        Activity? activity,
        BrazeRequest request,
        BrazeOptions? options,
        string outcome,
        int? statusCode,
        RateLimit? rateLimit,
        TimeSpan duration,
        Exception? exception = null)
    {
        if (Requests.Enabled || Recipients.Enabled || Duration.Enabled)
        {
            TagList tags = CreateTags(request, options, outcome, GetErrorType(outcome, statusCode, exception));
            Requests.Add(1, tags);
            Recipients.Add(request.RecipientCount, tags);
            Duration.Record(duration.TotalSeconds, tags);
        }

        if (rateLimit is not null && options?.RestEndpoint is { } endpoint)
        {
            RateLimits.Record(endpoint, options.Workspace, request.IsBroadcast, rateLimit);
        }

        if (activity is not { IsAllDataRequested: true })
        {
            return;
        }

        activity.SetTag("braze.outcome", outcome);
        if (statusCode is { } status)
        {
            activity.SetTag("http.response.status_code", status);
        }

        if (GetErrorType(outcome, statusCode, exception) is { } errorType)
        {
            activity.SetTag("error.type", errorType).SetStatus(ActivityStatusCode.Error, outcome);
        }
    }

    private static TagList CreateTags(BrazeRequest request, BrazeOptions? options, string outcome, string? errorType)
    {
        var tags = new TagList { { "braze.campaign_id", request.TargetId }, { "braze.outcome", outcome } };
        AddIfAny(ref tags, "braze.campaign_name", request.TargetName);
        AddIfAny(ref tags, "braze.workspace", options?.Workspace);
        AddIfAny(ref tags, "error.type", errorType);
        if (options?.RestEndpoint is { } endpoint)
        {
            tags.Add("server.address", endpoint.IdnHost);
            tags.Add("server.port", endpoint.Port);
        }

        return tags;
    }

    private static void AddIfAny(ref TagList tags, string name, string? value)
    {
        if (value is not null)
        {
            tags.Add(name, value);
        }
    }

    /// <summary>
    /// The error type by OpenTelemetry's conventions: the status if it describes the error, otherwise the exception's type.
    /// </summary>
    private static string? GetErrorType(string outcome, int? statusCode, Exception? exception) =>
        outcome is SendOutcome.Accepted or SendOutcome.DryRun ? null
        : statusCode is < 200 or >= 300 ? statusCode.Value.ToString(CultureInfo.InvariantCulture)
        : exception?.GetType().FullName ?? outcome;

    /// <summary>A parent that is not recorded and hides a parent with baggage.</summary>
    private static Activity StartUnrecorded(Activity current)
    {
        var activity = new Activity(OperationName);
        if (current.IdFormat == ActivityIdFormat.W3C)
        {
            activity.SetParentId(current.TraceId, current.SpanId, current.ActivityTraceFlags);
            activity.TraceStateString = current.TraceStateString;
        }
        else
        {
            activity.SetParentId(current.Id!);
        }

        activity.Start();
        activity.IsAllDataRequested = false;
        return activity;
    }

    /// <summary>The buckets are in seconds. The default ones are for milliseconds, so every send would be in the first.</summary>
    private static Histogram<double> CreateDuration(string name, string unit, string description) =>
#if NET9_0_OR_GREATER
        Meter.CreateHistogram(
            name,
            unit,
            description,
            tags: null,
            new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25, 50, 100] });
#else
        Meter.CreateHistogram<double>(name, unit, description);
#endif
}
