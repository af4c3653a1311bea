namespace OrderNotifications.Orders;

/// <summary>A sale that everybody in some regions is told about.</summary>
internal sealed record Announcement(string Title, int DiscountPercent, DateTimeOffset EndsAt, string[] Regions) : Entry;
