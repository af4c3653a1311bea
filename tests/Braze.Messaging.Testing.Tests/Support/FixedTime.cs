namespace Braze.Messaging.Testing.Tests;

/// <summary>A clock whose time changes only when a test sets it.</summary>
internal sealed class FixedTime : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 3, 4, 10, 20, 30, TimeSpan.FromHours(2));

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}
