using Microsoft.Extensions.Logging;

namespace Braze.Messaging;

/// <summary>
/// Logs how sends ended, with the campaign, the number of recipients and the dispatch ID, and never with an identifier, a value or the key.
/// </summary>
/// <remarks>
/// The lines that are logged at startup are here too. The generator of <c>[LoggerMessage]</c> writes types in an order that differs from
/// build to build, and the same commit must create the same package.
/// </remarks>
internal sealed partial class SendLog(ILogger logger) : ISendLog
{
    private readonly ILogger _logger = logger;

    public void Ended(BrazeRequest request, BrazeResult result)
    {
        int recipients = request.RecipientCount;
        string name = GetName(request);
        if (result.IsDryRun)
        {
            LogDryRun(name, request.TargetId, recipients, request.IsBroadcast);
        }
        else if (result.Errors.Count > 0)
        {
            LogAcceptedWithErrors(name, request.TargetId, recipients, request.IsBroadcast, (result as TriggerSendResult)?.DispatchId, result.Errors.Count);
        }
        else
        {
            LogAccepted(name, request.TargetId, recipients, request.IsBroadcast, (result as TriggerSendResult)?.DispatchId);
        }
    }

    public void Failed(BrazeRequest request, Exception exception)
    {
        // The exception is not logged, because its errors may repeat parts of the request. The caller can log it.
        int recipients = request.RecipientCount;
        string name = GetName(request);
        string errorType = exception.GetType().Name;
        int? statusCode = (int?)(exception as BrazeException)?.StatusCode;
        SendFailure? failure = SendFailure.From(exception);
        if (failure is null or { Status: BatchStatus.Unknown })
        {
            LogUnknown(name, request.TargetId, recipients, request.IsBroadcast, errorType, statusCode);
        }
        else
        {
            LogNotSent(name, request.TargetId, recipients, request.IsBroadcast, failure.Outcome, errorType, failure.RuleId, statusCode);
        }
    }

    public void Waiting(BrazeRequest request, int? statusCode, TimeSpan delay) =>
        LogWaiting(GetName(request), request.TargetId, delay, statusCode);

    /// <summary>A request that the application created can have none.</summary>
    private static string GetName(BrazeRequest request) => request.TargetName ?? "(no name)";

    [LoggerMessage(1, LogLevel.Information, "Braze accepted campaign {CampaignName} ({CampaignId}). Recipients: {Recipients}, broadcast: {Broadcast}, dispatch ID: {DispatchId}.")]
    private partial void LogAccepted(string campaignName, string campaignId, int recipients, bool broadcast, string? dispatchId);

    [LoggerMessage(2, LogLevel.Warning, "Braze accepted campaign {CampaignName} ({CampaignId}) with errors. Recipients: {Recipients}, broadcast: {Broadcast}, dispatch ID: {DispatchId}, errors: {Errors}.")]
    private partial void LogAcceptedWithErrors(string campaignName, string campaignId, int recipients, bool broadcast, string? dispatchId, int errors);

    [LoggerMessage(3, LogLevel.Warning, "Campaign {CampaignName} ({CampaignId}) was not sent: {Outcome}. Recipients: {Recipients}, broadcast: {Broadcast}, exception: {ExceptionType}, rule: {RuleId}, status: {StatusCode}.")]
    private partial void LogNotSent(string campaignName, string campaignId, int recipients, bool broadcast, string outcome, string exceptionType, string? ruleId, int? statusCode);

    [LoggerMessage(4, LogLevel.Error, "Campaign {CampaignName} ({CampaignId}) may have been sent, because its outcome is unknown. Recipients: {Recipients}, broadcast: {Broadcast}, exception: {ExceptionType}, status: {StatusCode}.")]
    private partial void LogUnknown(string campaignName, string campaignId, int recipients, bool broadcast, string exceptionType, int? statusCode);

    [LoggerMessage(5, LogLevel.Information, "Dry run: campaign {CampaignName} ({CampaignId}) was checked and not sent. Recipients: {Recipients}, broadcast: {Broadcast}.")]
    private partial void LogDryRun(string campaignName, string campaignId, int recipients, bool broadcast);

    [LoggerMessage(6, LogLevel.Information, "Campaign {CampaignName} ({CampaignId}) waits {Delay} and is sent again. Status: {StatusCode}.")]
    private partial void LogWaiting(string campaignName, string campaignId, TimeSpan delay, int? statusCode);

    /// <summary>Logs the handlers that repeat requests, when the host starts.</summary>
    [LoggerMessage(
        7,
        LogLevel.Warning,
        "The HTTP client of IBrazeClient has handlers that repeat requests: {Handlers}. Their repeats to Braze are refused, because each could message users twice. Their pauses and time-outs still apply. The client itself waits for rate limits and repeats what is safe to repeat. To remove the handlers, call AddBraze(…).RemoveAllResilienceHandlers(), or do not add them to this client.")]
    public static partial void RepeatingHandlers(ILogger logger, string handlers);

    /// <summary>Logs an entry of the IDs that matches no campaign, when the host starts.</summary>
    [LoggerMessage(8, LogLevel.Warning, "{Entry} matches no campaign that was passed to AddBraze, so no campaign is sent with its ID.")]
    public static partial void UnmatchedId(ILogger logger, string entry);
}
