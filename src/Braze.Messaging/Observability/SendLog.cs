using Microsoft.Extensions.Logging;

namespace Braze.Messaging;

/// <summary>Logs how sends ended: the campaign, how many recipients, the dispatch id; never a user, a value or the key.</summary>
internal sealed partial class SendLog(ILogger<BrazeClient> logger) : ISendLog
{
    private readonly ILogger<BrazeClient> _logger = logger;

    public void Ended(TriggerSendRequest request, TriggerSendResult result)
    {
        int recipients = request.Recipients?.Count ?? 0;
        if (result.IsDryRun)
        {
            LogDryRun(request.CampaignId, recipients, request.Broadcast);
        }
        else if (result.Errors.Count > 0)
        {
            LogAcceptedWithErrors(request.CampaignId, recipients, request.Broadcast, result.DispatchId, result.Errors.Count);
        }
        else
        {
            LogAccepted(request.CampaignId, recipients, request.Broadcast, result.DispatchId);
        }
    }

    public void Failed(TriggerSendRequest request, Exception exception)
    {
        // The exception itself is the caller's to log; its errors may repeat what the request held.
        int recipients = request.Recipients?.Count ?? 0;
        SendFailure? failure = SendFailure.From(exception);
        string outcome = failure?.Outcome ?? SendOutcome.Unknown;
        if (failure is null or { Status: BatchStatus.Unknown })
        {
            LogUnknown(request.CampaignId, recipients, request.Broadcast, (int?)(exception as BrazeException)?.StatusCode);
        }
        else
        {
            LogFailed(request.CampaignId, recipients, request.Broadcast, outcome, (int?)(exception as BrazeException)?.StatusCode);
        }
    }

    public void Waiting(TriggerSendRequest request, int? statusCode, TimeSpan delay) =>
        LogWaiting(request.CampaignId, delay, statusCode);

    [LoggerMessage(1, LogLevel.Debug, "Braze accepted campaign {CampaignId} for {Recipients} recipients (broadcast: {Broadcast}), dispatch id {DispatchId}.")]
    private partial void LogAccepted(string campaignId, int recipients, bool broadcast, string? dispatchId);

    [LoggerMessage(2, LogLevel.Warning, "Braze accepted campaign {CampaignId} for {Recipients} recipients (broadcast: {Broadcast}), dispatch id {DispatchId}, with {Errors} errors.")]
    private partial void LogAcceptedWithErrors(string campaignId, int recipients, bool broadcast, string? dispatchId, int errors);

    [LoggerMessage(3, LogLevel.Warning, "Campaign {CampaignId} for {Recipients} recipients (broadcast: {Broadcast}) was not sent: {Outcome}, status {StatusCode}.")]
    private partial void LogFailed(string campaignId, int recipients, bool broadcast, string outcome, int? statusCode);

    [LoggerMessage(4, LogLevel.Error, "Campaign {CampaignId} for {Recipients} recipients (broadcast: {Broadcast}) may have been sent or not, status {StatusCode}.")]
    private partial void LogUnknown(string campaignId, int recipients, bool broadcast, int? statusCode);

    [LoggerMessage(5, LogLevel.Information, "Dry run: campaign {CampaignId} for {Recipients} recipients (broadcast: {Broadcast}) was checked and not sent.")]
    private partial void LogDryRun(string campaignId, int recipients, bool broadcast);

    [LoggerMessage(6, LogLevel.Information, "Campaign {CampaignId} is sent again in {Delay}, after status {StatusCode}.")]
    private partial void LogWaiting(string campaignId, TimeSpan delay, int? statusCode);
}
