namespace Braze.Messaging;

/// <content>Writes a campaign as JSON without sending it.</content>
public static partial class TriggerCampaignExtensions
{
    /// <summary>
    /// Writes the <c>trigger_properties</c> of a campaign as JSON, for tests and for comparison with a template.
    /// <see cref="TriggerSendRequest.ToJson"/> writes a whole request.
    /// </summary>
    /// <param name="properties">The campaign, or its <c>Overrides</c>.</param>
    /// <param name="liquidInValues">How Liquid in values is handled, as in <see cref="BrazeOptions.LiquidInValues"/>.</param>
    /// <returns>The JSON object. It contains your values, so treat it as personal data.</returns>
    /// <exception cref="BrazeValidationException">A value breaks a rule or cannot be written as JSON.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="properties"/> is <see langword="null"/>.</exception>
    public static string ToJson(this ITriggerProperties properties, LiquidInValues liquidInValues = LiquidInValues.Throw)
    {
        Guard.NotNull(properties);
        using PooledBuffer json = TriggerSendJson.WriteProperties(properties, (properties as ITriggerCampaign)?.CampaignName, liquidInValues);
        return json.Text();
    }
}
