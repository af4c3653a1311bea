namespace Braze.Messaging.Tests.Handlers;

/// <summary>A clock on which waits of up to ten seconds end at once: those between two attempts, but no time-outs.</summary>
internal sealed class ImpatientTime : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime > TimeSpan.Zero && dueTime <= TimeSpan.FromSeconds(10) ? TimeSpan.FromMilliseconds(1) : dueTime, period);
}
