namespace Braze.Messaging.Testing;

/// <summary>A campaign that the code under test sent. It is the same instance, not one that was read from the JSON.</summary>
/// <typeparam name="TCampaign">The campaign type.</typeparam>
public abstract class RecordedCampaign<TCampaign>
    where TCampaign : ITriggerCampaign
{
    private protected RecordedCampaign(CampaignPart<TCampaign> part)
    {
        Campaign = part.Campaign;
        Recipients = part.Recipients;
        Request = part.Request;
    }

    /// <summary>The instance whose properties were sent (<c>trigger_properties</c>).</summary>
    public TCampaign Campaign { get; }

    /// <summary>
    /// The recipients that share the properties, or the one recipient that has its own. Empty for a broadcast.
    /// </summary>
    public IReadOnlyList<Recipient> Recipients { get; }

    /// <summary>Whether the campaign's whole segment is messaged (<c>broadcast</c>).</summary>
    public bool Broadcast => Request.Broadcast;

    /// <summary>The filter that limits who is messaged (<c>audience</c>), or <see langword="null"/> if there is none.</summary>
    public Audience? Audience => Request.Audience;

    /// <summary>The ID under which Braze tracks the send's statistics (<c>send_id</c>).</summary>
    public string? SendId => Request.SendId;

    /// <summary>
    /// A copy of the whole request at the time of the send. The campaigns of recipients with their own properties share one request.
    /// </summary>
    public TriggerSendRequest Request { get; }

    /// <summary>Returns no user and no value, so that they are not logged by accident.</summary>
    /// <returns>The campaign's type and the number of recipients.</returns>
    public override string ToString() =>
        $"{typeof(TCampaign).Name} to {(Broadcast ? "the whole segment" : $"{Recipients.Count} recipient(s)")}";
}
