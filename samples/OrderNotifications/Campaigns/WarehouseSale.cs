using Braze.Messaging;

namespace OrderNotifications.Campaigns;

/// <summary>Announces a sale to the campaign's whole segment. This is the only campaign of the sample that is broadcast.</summary>
/// <param name="Title">The headline.</param>
/// <param name="DiscountPercent">The discount in percent.</param>
/// <param name="EndsAt">The end of the sale.</param>
[TriggerCampaign("12d9a6f3-e8b4-4571-a0c6-3b5f9e7d8841")]
public sealed partial record WarehouseSale(string Title, int DiscountPercent, DateTimeOffset EndsAt);
