namespace OrderNotifications.Orders;

/// <summary>A line of the file: what it asks for, or why it cannot be read.</summary>
/// <param name="Number">Its number, counted from 1.</param>
/// <param name="Entry">What it asks for; <see langword="null"/> when it cannot be read.</param>
/// <param name="Problem">Why it cannot be read; <see langword="null"/> when it can.</param>
internal sealed record OrderFileLine(int Number, Entry? Entry, string? Problem = null);
