namespace Braze.Tests.Soak;

/// <summary>A clock with the correct time and short timers, so that the waits of a retry do not make the run long.</summary>
internal sealed class ShortWaits(int times) : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new ShortTimer(base.CreateTimer(callback, state, Short(dueTime), period), this);

    private TimeSpan Short(TimeSpan wait) => wait > TimeSpan.Zero ? wait / times : wait;

    private sealed class ShortTimer(ITimer timer, ShortWaits waits) : ITimer
    {
        // A timer can be created first and started later.
        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(waits.Short(dueTime), period);

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
