namespace Braze.Messaging;

/// <summary>
/// A recipient together with the properties that one campaign has for it alone. Made by
/// <see cref="TriggerCampaignExtensions.To{TCampaign}(TCampaign, Recipient)"/>; another campaign's send methods do not take it.
/// </summary>
/// <typeparam name="TCampaign">The campaign whose properties they are.</typeparam>
public sealed class Recipient<TCampaign>
    where TCampaign : ITriggerCampaign
{
    internal Recipient(Recipient recipient, TCampaign triggerProperties)
    {
        Addressee = recipient;
        TriggerProperties = triggerProperties;
    }

    /// <summary>Who is messaged.</summary>
    public Recipient Addressee { get; }

    /// <summary>The recipient's own <c>trigger_properties</c>.</summary>
    public TCampaign TriggerProperties { get; }

    /// <summary>The recipient as a request carries it.</summary>
    internal Recipient WithProperties() => Addressee with { TriggerProperties = TriggerProperties };

    /// <summary>Names no user, so that an identifier cannot reach a log by accident.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => $"Recipient<{typeof(TCampaign).Name}>";
}
