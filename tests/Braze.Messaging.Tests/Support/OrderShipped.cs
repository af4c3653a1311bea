namespace Braze.Messaging.Tests;

/// <summary>A campaign written by hand in the form that the generator writes.</summary>
internal sealed class OrderShipped(string orderNumber, decimal total, string? note = null) : ITriggerCampaign
{
    public const string Id = "0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11";

    private static readonly TriggerPropertyName OrderNumber = "order_number";
    private static readonly TriggerPropertyName Total = "total";
    private static readonly TriggerPropertyName Note = "note";

    public string CampaignId => Id;

    public string CampaignName => "Acme.Orders.OrderShipped";

    public void WriteTo(TriggerPropertyWriter writer)
    {
        writer.WriteString(OrderNumber, orderNumber);
        writer.WriteDecimal(Total, total);
        writer.WriteString(Note, note);
    }
}
