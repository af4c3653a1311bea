namespace Braze.Messaging.Testing;

/// <summary>A request that was sent, and its result or exception.</summary>
internal sealed record RecordedSend(TriggerSendRequest Request, TriggerSendResult? Result, Exception? Exception)
{
    /// <summary>Returns the campaigns of one type in the request.</summary>
    public IEnumerable<CampaignPart<TCampaign>> FindParts<TCampaign>()
        where TCampaign : ITriggerCampaign
    {
        IReadOnlyCollection<Recipient> recipients = Request.Recipients ?? [];
        Recipient[] sharing = [.. recipients.Where(static recipient => recipient.TriggerProperties is not TCampaign)];
        if (Request.TriggerProperties is TCampaign shared && (sharing.Length > 0 || recipients.Count == 0))
        {
            yield return new CampaignPart<TCampaign>(shared, sharing, Request);
        }

        foreach (Recipient recipient in recipients)
        {
            if (recipient.TriggerProperties is TCampaign own)
            {
                yield return new CampaignPart<TCampaign>(own, [recipient], Request);
            }
        }
    }
}
