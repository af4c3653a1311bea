namespace OrderNotifications.Orders;

/// <summary>What a line of the file asks for; its <c>type</c> says which.</summary>
internal abstract record Entry;
