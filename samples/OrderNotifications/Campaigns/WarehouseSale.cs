using Braze.Messaging;

namespace OrderNotifications.Campaigns;

/// <summary>Announces a sale to the campaign's whole segment: the one campaign here that is broadcast.</summary>
/// <param name="Title">The headline.</param>
/// <param name="DiscountPercent">By how much prices go down.</param>
/// <param name="EndsAt">When they go up again.</param>
[TriggerCampaign("12d9a6f3-e8b4-4571-a0c6-3b5f9e7d8841")]
public sealed partial record WarehouseSale(string Title, int DiscountPercent, DateTimeOffset EndsAt);
