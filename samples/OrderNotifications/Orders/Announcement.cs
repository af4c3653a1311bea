namespace OrderNotifications.Orders;

/// <summary>A sale that is announced to everyone in some regions.</summary>
internal sealed record Announcement(string Title, int DiscountPercent, DateTimeOffset EndsAt, string[] Regions) : Entry;
