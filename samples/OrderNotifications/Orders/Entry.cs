namespace OrderNotifications.Orders;

/// <summary>The content of a line, by its <c>type</c>.</summary>
internal abstract record Entry;
