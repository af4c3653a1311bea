namespace Braze.Messaging;

/// <summary>
/// A recipient together with the properties that one campaign has for it alone. Made by
/// <see cref="TriggerCampaignExtensions.To{TProperties}(TProperties, Recipient)"/>; what sends another campaign does not take it.
/// </summary>
/// <typeparam name="TProperties">The campaign whose properties they are, or its <c>Overrides</c>.</typeparam>
public sealed class Recipient<TProperties>
    where TProperties : ITriggerProperties
{
    internal Recipient(Recipient recipient, TProperties triggerProperties)
    {
        Addressee = recipient;
        TriggerProperties = triggerProperties;
    }

    /// <summary>Who is messaged.</summary>
    public Recipient Addressee { get; }

    /// <summary>The recipient's own <c>trigger_properties</c>.</summary>
    public TProperties TriggerProperties { get; }

    /// <summary>Returns the type's name, so that an identifier is not logged by accident.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => $"Recipient<{typeof(TProperties).Name}>";
}
