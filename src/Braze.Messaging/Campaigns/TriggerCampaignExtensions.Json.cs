namespace Braze.Messaging;

/// <content>What a campaign looks like on the wire, without sending it.</content>
public static partial class TriggerCampaignExtensions
{
    /// <summary>
    /// Writes a campaign as JSON, as its <c>trigger_properties</c> would leave: for tests, and to compare with a template.
    /// <see cref="TriggerSendRequest.ToJson"/> writes a whole request.
    /// </summary>
    /// <param name="properties">The campaign, or its <c>Overrides</c>.</param>
    /// <param name="liquidInValues">What is done with Liquid in values, as in <see cref="BrazeOptions.LiquidInValues"/>.</param>
    /// <returns>The JSON object. It holds your values: treat it as personal data.</returns>
    /// <exception cref="BrazeValidationException">A value breaks a rule or has no JSON form, as it would when it is sent.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="properties"/> is <see langword="null"/>.</exception>
    public static string ToJson(this ITriggerProperties properties, LiquidInValues liquidInValues = LiquidInValues.Throw)
    {
        Guard.NotNull(properties);
        using PooledBuffer json = TriggerSendJson.WriteProperties(properties, (properties as ITriggerCampaign)?.CampaignName, liquidInValues);
        return json.Text();
    }
}
