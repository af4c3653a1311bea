namespace OrderNotifications.Campaigns;

/// <summary>One line of an order.</summary>
/// <param name="Name">The name of the product.</param>
/// <param name="Quantity">The number of items.</param>
/// <param name="UnitPrice">The price of one item.</param>
public sealed record LineItem(string Name, int Quantity, decimal UnitPrice);
