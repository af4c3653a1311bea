using System.Diagnostics;

namespace Braze.Messaging;

/// <summary>
/// Records sends in trace, metrics and log. Each can run code of the application's, a listener or a provider that was disposed of too early,
/// and what that throws must not replace what the caller is told: then a message that was accepted would look like a failure.
/// </summary>
#pragma warning disable CA1031 // Whatever they throw is not the send's.
internal static class Recorder
{
    /// <summary>Records an answer of 2xx, or a dry run.</summary>
    public static void Ended(ISendLog? log, Activity? activity, BrazeRequest request, BrazeOptions options, BrazeResult result, TimeSpan duration)
    {
        try
        {
            int? status = result.IsDryRun ? null : (int)result.StatusCode;
            BrazeTelemetry.Ended(activity, request, options, SendOutcome.Of(result), status, result.RateLimit, duration);
        }
        catch (Exception)
        {
            // The log may still do.
        }

        try
        {
            log?.Ended(request, result);
        }
        catch (Exception)
        {
            // Nobody is left to be told.
        }
    }

    /// <summary>Records a send that ended otherwise.</summary>
    public static void Failed(ISendLog? log, Activity? activity, BrazeRequest request, BrazeOptions? options, Exception exception, TimeSpan duration)
    {
        try
        {
            var answered = exception as BrazeException;
            BrazeTelemetry.Describe(activity, request, options);
            BrazeTelemetry.Ended(activity, request, options, SendOutcome.Of(exception), (int?)answered?.StatusCode, answered?.RateLimit, duration, exception);
        }
        catch (Exception)
        {
            // The log may still do.
        }

        try
        {
            log?.Failed(request, exception);
        }
        catch (Exception)
        {
            // Nobody is left to be told.
        }
    }

    /// <summary>Records that the client waits and then sends again.</summary>
    public static void Waiting(ISendLog? log, PendingSend send, int? statusCode, TimeSpan delay)
    {
        try
        {
            BrazeTelemetry.Waiting(send.Activity, statusCode, delay);
            log?.Waiting(send.Request, statusCode, delay);
        }
        catch (Exception)
        {
            // The wait goes on.
        }
    }

    /// <summary>Ends the trace of a send.</summary>
    public static void Stop(Activity? activity)
    {
        try
        {
            activity?.Dispose();
        }
        catch (Exception)
        {
            // It has ended all the same.
        }
    }
}
#pragma warning restore CA1031
