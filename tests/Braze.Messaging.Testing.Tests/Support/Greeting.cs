namespace Braze.Messaging.Testing.Tests;

/// <summary>A campaign in the form that the generator writes.</summary>
internal sealed class Greeting : ITriggerCampaign
{
    private static readonly TriggerPropertyName Text = "text";

    public string CampaignId { get; init; } = RawCall.CampaignId;

    public string CampaignName => "Acme.Greeting";

    public void WriteTo(TriggerPropertyWriter writer) => writer.WriteString(Text, "Grüß dich");
}
