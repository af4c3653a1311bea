using System.Diagnostics;

namespace Braze.Messaging;

/// <summary>
/// Records sends in trace, metrics and log. Each of them can run code of the application, such as a listener, and an exception of that code
/// must not replace the result. Otherwise a message that was accepted would look like a failure.
/// </summary>
#pragma warning disable CA1031 // An exception of a listener must not change the result of the send.
internal static class Recorder
{
    /// <summary>Records an answer of 2xx, or a dry run.</summary>
    public static void Ended(ISendLog? log, Activity? activity, BrazeRequest request, BrazeOptions options, BrazeResult result, TimeSpan duration)
    {
        try
        {
            int? status = result.IsDryRun ? null : (int)result.StatusCode;
            BrazeTelemetry.Ended(activity, request, options, GetOutcome(result), status, result.RateLimit, duration);
        }
        catch (Exception)
        {
            // The log may still work.
        }

        try
        {
            log?.Ended(request, result);
        }
        catch (Exception)
        {
            // There is nowhere left to record it.
        }
    }

    /// <summary>Records a send that failed.</summary>
    public static void Failed(ISendLog? log, Activity? activity, BrazeRequest request, BrazeOptions? options, Exception exception, TimeSpan duration)
    {
        try
        {
            var answered = exception as BrazeException;
            BrazeTelemetry.Describe(activity, request, options);
            BrazeTelemetry.Ended(activity, request, options, SendFailure.From(exception)?.Outcome ?? SendOutcome.Unknown, (int?)answered?.StatusCode, answered?.RateLimit, duration, exception);
        }
        catch (Exception)
        {
            // The log may still work.
        }

        try
        {
            log?.Failed(request, exception);
        }
        catch (Exception)
        {
            // There is nowhere left to record it.
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
            // The wait continues.
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
            // The activity has ended anyway.
        }
    }

    private static string GetOutcome(BrazeResult result) =>
        result.IsDryRun ? SendOutcome.DryRun
        : result.Errors.Count > 0 ? SendOutcome.AcceptedWithErrors
        : SendOutcome.Accepted;
}
#pragma warning restore CA1031
