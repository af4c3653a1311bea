namespace Braze.Messaging.Testing;

/// <summary>A campaign that a test's code has sent, as typed as it was: the same instance, not what its JSON says.</summary>
/// <typeparam name="TCampaign">The campaign.</typeparam>
public abstract class RecordedCampaign<TCampaign>
    where TCampaign : ITriggerCampaign
{
    private protected RecordedCampaign(CampaignPart<TCampaign> part)
    {
        Campaign = part.Campaign;
        Recipients = part.Recipients;
        Request = part.Request;
    }

    /// <summary>The campaign: the instance whose properties were sent (<c>trigger_properties</c>).</summary>
    public TCampaign Campaign { get; }

    /// <summary>
    /// Who it was for: all recipients that share the properties, or the one who has them alone; empty for a broadcast.
    /// </summary>
    public IReadOnlyList<Recipient> Recipients { get; }

    /// <summary>Whether it went to the campaign's whole segment (<c>broadcast</c>).</summary>
    public bool Broadcast => Request.Broadcast;

    /// <summary>Who of the segment or the recipients was meant (<c>audience</c>); <see langword="null"/>: all.</summary>
    public Audience? Audience => Request.Audience;

    /// <summary>The send that statistics are kept under (<c>send_id</c>).</summary>
    public string? SendId => Request.SendId;

    /// <summary>
    /// The whole request, as it was when it was sent. Campaigns that went to several recipients with properties of their own share
    /// one.
    /// </summary>
    public TriggerSendRequest Request { get; }

    /// <summary>Shows no user and no value, so that none is logged by accident.</summary>
    /// <returns>The campaign's type and the number of recipients.</returns>
    public override string ToString() =>
        $"{typeof(TCampaign).Name} to {(Broadcast ? "the whole segment" : $"{Recipients.Count} recipient(s)")}";
}
