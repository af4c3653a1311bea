namespace OrderNotifications.Campaigns;

/// <summary>One line of an order.</summary>
/// <param name="Name">What it is called in the shop.</param>
/// <param name="Quantity">How many of it.</param>
/// <param name="UnitPrice">What one of it costs.</param>
public sealed record LineItem(string Name, int Quantity, decimal UnitPrice);
