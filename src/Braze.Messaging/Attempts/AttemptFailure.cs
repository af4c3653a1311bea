namespace Braze.Messaging;

/// <summary>What is known of an attempt that did not end in a success.</summary>
internal static class AttemptFailure
{
    private const string CanSendTwice = "The message may have been sent, so a second send can message a user twice.";

    /// <summary>Classifies an answer that is not a success.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="response">The response that it was read from.</param>
    /// <param name="send">The send.</param>
    /// <param name="now">The current time, for headers that have a time.</param>
    /// <param name="handlerFailure">The exception that a handler threw after the answer.</param>
    public static AttemptEnd FromAnswer(
        in BrazeAnswer answer, HttpResponseMessage response, PendingSend send, DateTimeOffset now, Exception? handlerFailure = null)
    {
        int status = (int)answer.StatusCode;
        string said = $"Braze answered {status} to the send of campaign {send.Request.TargetId}{(answer.Message is null ? "" : $": {answer.Message}")}";
        Exception? cause = handlerFailure ?? answer.CutOffBy;
        if (handlerFailure is not null)
        {
            said += ", and a handler of the HTTP client failed after it";
        }

        switch (status)
        {
            case >= 200 and < 300:
                string reason = handlerFailure is not null ? ""
                    : $", and the body does not come from Braze: {(answer.CutOffBy is not null ? "it was cut off" : answer.IsRefusal ? "it has an error" : "it is not a JSON object")}";
                return Unknown($"{said}{reason}. {CanSendTwice}", answer, cause, Repeat.Never);
            case >= 500 and < 600:
                return Unknown($"{said}. {CanSendTwice}", answer, cause, Repeat.IfOptionAllows);
            case < 300 or >= 600:
                return Unknown($"{said}, which is not a status that Braze uses. {CanSendTwice}", answer, cause, Repeat.Never);
        }

        bool isRateLimit = status == 429;
        RateLimitReset reset = isRateLimit ? RateLimitReset.From(response, answer.RateLimit, now) : default;
        BrazeException exception =
            send.MayHaveBeenSent ? new BrazeOutcomeUnknownException($"{said}, after an attempt that may have been sent. {CanSendTwice}", answer, cause)
            : isRateLimit ? new BrazeRateLimitException($"{said}. Nobody was messaged.", answer, reset.At, cause)
            : new BrazeRequestException($"{said}. Nobody was messaged.", answer, cause);
        exception.ResetsIn = reset.Wait;
        return new(null, exception, isRateLimit ? Repeat.AfterRateLimit : Repeat.Never);
    }

    /// <summary>The primary handler followed a redirect.</summary>
    public static AttemptEnd FromRedirect(in BrazeAnswer answer) => Unknown(
        $"Braze's host answered with a redirect, and the HTTP handler followed it. {CanSendTwice} Set AllowAutoRedirect of the handler to false and check RestEndpoint.",
        answer,
        null,
        Repeat.Never);

    /// <summary>Classifies an attempt without an answer.</summary>
    /// <param name="failure">The exception that ended the attempt.</param>
    /// <param name="reach">How far the attempt got.</param>
    /// <param name="send">The send.</param>
    /// <param name="timeout">The time limit, if it was exceeded.</param>
    public static AttemptEnd FromException(Exception failure, AttemptReach reach, PendingSend send, TimeSpan? timeout)
    {
        string host = send.Address.Host;
        if (reach != AttemptReach.MayHaveBeenSent && !send.MayHaveBeenSent)
        {
            string message = reach == AttemptReach.NotEntered
                ? $"The HTTP client or one of its handlers ended the send before it reached {host}, so nothing was sent. The inner exception ({failure.GetType().Name}) says why."
                : timeout is { } limit ? $"No connection to {host} was made within {limit}, so nothing was sent."
                : $"No connection to {host} was made, so nothing was sent.";
            return new(null, new BrazeConnectionException(message, failure), RepeatAfter(reach, timeout));
        }

        string what = reach != AttemptReach.MayHaveBeenSent ? "No connection was made, after an attempt that may have been sent."
            : timeout is { } time ? $"Braze did not answer within {time}."
            : failure is HttpRequestException ? "The connection was lost before Braze answered."
            : $"The send ended before Braze answered: {failure.GetType().Name}.";
        return new(null, new BrazeOutcomeUnknownException($"{what} {CanSendTwice}", null, failure), RepeatAfter(reach, timeout));
    }

    private static Repeat RepeatAfter(AttemptReach reach, TimeSpan? timeout) => reach switch
    {
        // A handler of the application decided this.
        AttemptReach.NotEntered => Repeat.Never,

        // It is safe to repeat, but the caller has waited long enough.
        AttemptReach.NotConnected when timeout is null => Repeat.Safely,
        _ => Repeat.IfOptionAllows,
    };

    private static AttemptEnd Unknown(string message, in BrazeAnswer answer, Exception? cause, Repeat repeat) =>
        new(null, new BrazeOutcomeUnknownException(message, answer, cause), repeat);
}
