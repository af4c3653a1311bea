namespace Braze.Messaging.Testing;

/// <summary>The fault that replaces an answer.</summary>
public enum FakeBrazeFault
{
    /// <summary>The request is answered.</summary>
    None,

    /// <summary>The client's time-out is exceeded: in memory immediately, over HTTP when the client gives up.</summary>
    TimedOut,

    /// <summary>There is no answer until the client gives up or is canceled.</summary>
    NoAnswer,

    /// <summary>The connection is dropped before the request is read. The request is not recorded.</summary>
    DroppedBeforeReading,

    /// <summary>The connection is dropped after the request was read. The client does not know that it arrived.</summary>
    DroppedAfterReading,
}
