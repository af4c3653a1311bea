namespace OrderNotifications.Orders;

/// <summary>A line of the file: its content, or why it cannot be read.</summary>
/// <param name="Number">The number of the line, starting at 1.</param>
/// <param name="Entry">The content of the line, or <see langword="null"/> if it cannot be read.</param>
/// <param name="Problem">Why the line cannot be read, or <see langword="null"/> if it can.</param>
internal sealed record OrderFileLine(int Number, Entry? Entry, string? Problem = null);
