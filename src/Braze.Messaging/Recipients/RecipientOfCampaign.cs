namespace Braze.Messaging;

/// <summary>
/// A recipient with its own properties of one campaign. Create it with
/// <see cref="TriggerCampaignExtensions.To{TProperties}(TProperties, Recipient)"/>. The send methods of another campaign do not accept it.
/// </summary>
/// <typeparam name="TProperties">The campaign type, or its <c>Overrides</c>.</typeparam>
public sealed class Recipient<TProperties>
    where TProperties : ITriggerProperties
{
    internal Recipient(Recipient recipient, TProperties triggerProperties)
    {
        Addressee = recipient;
        TriggerProperties = triggerProperties;
    }

    /// <summary>The recipient without the properties.</summary>
    public Recipient Addressee { get; }

    /// <summary>The recipient's own <c>trigger_properties</c>.</summary>
    public TProperties TriggerProperties { get; }

    /// <summary>Returns the type's name, so that an identifier is not logged by accident.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => $"Recipient<{typeof(TProperties).Name}>";
}
