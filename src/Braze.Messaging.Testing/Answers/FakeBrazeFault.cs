namespace Braze.Messaging.Testing;

/// <summary>What happens in place of an answer.</summary>
public enum FakeBrazeFault
{
    /// <summary>Nothing: the request is answered.</summary>
    None,

    /// <summary>The client's time-out has passed: in memory at once, over HTTP when the client gives up.</summary>
    TimedOut,

    /// <summary>No answer comes until the client gives up or is cancelled.</summary>
    NoAnswer,

    /// <summary>The connection is dropped before the request was read: nothing arrived, and nothing is recorded.</summary>
    DroppedBeforeReading,

    /// <summary>The connection is dropped when the request was read: it arrived, and the client cannot know.</summary>
    DroppedAfterReading,
}
