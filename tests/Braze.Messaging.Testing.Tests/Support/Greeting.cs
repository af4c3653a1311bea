namespace Braze.Messaging.Testing.Tests;

/// <summary>A campaign as the generator would write it.</summary>
internal sealed class Greeting : ITriggerCampaign
{
    private static readonly TriggerPropertyName Text = "text";

    public string CampaignId { get; init; } = RawCall.CampaignId;

    public string CampaignName => "Acme.Greeting";

    public void WriteTo(TriggerPropertyWriter writer) => writer.WriteString(Text, "Grüß dich");
}
