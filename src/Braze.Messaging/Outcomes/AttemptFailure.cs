namespace Braze.Messaging;

/// <summary>What is known of a request that left and did not end in a success.</summary>
internal static class AttemptFailure
{
    /// <summary>A handler made another request of this one.</summary>
    public static BrazeOutcomeUnknownException Redirected(BrazeAnswer answer) => new(
        "Braze's host answered with a redirect, and the HTTP handler followed it. The message may have been sent. Set AllowAutoRedirect of the handler to false and check RestEndpoint.",
        answer,
        null);

    /// <summary>No answer came in time.</summary>
    public static BrazeOutcomeUnknownException NoAnswer(TimeSpan timeout, Exception exception) => new(
        $"Braze did not answer within {timeout}. The message may have been sent; sending again can send it twice.", null, exception);

    /// <summary>An answer came, and it is no success.</summary>
    public static BrazeException Of(BrazeAnswer answer, string campaignId, bool mayHaveBeenSentBefore)
    {
        int status = (int)answer.StatusCode;
        string said = $"Braze answered {status} to the send of campaign {campaignId}{(answer.Message is null ? "" : $": {answer.Message}")}";
        return status switch
        {
            >= 200 and < 300 => new BrazeOutcomeUnknownException(
                $"{said}, and the body is not Braze's: {(answer.CutOffBy is not null ? "it was cut off" : answer.IsRefusal ? "it names an error" : "it is not a JSON object")}. The message may have been sent.",
                answer,
                answer.CutOffBy),
            _ when mayHaveBeenSentBefore => new BrazeOutcomeUnknownException(
                $"{said}, after an attempt that may have been sent; sending again can send it twice.", answer, null),
            429 => new BrazeRateLimitException($"{said}. Nobody was messaged.", answer),
            >= 500 => new BrazeOutcomeUnknownException($"{said}. The message may have been sent; sending again can send it twice.", answer, null),
            _ => new BrazeRequestException($"{said}. Nobody was messaged.", answer),
        };
    }
}
