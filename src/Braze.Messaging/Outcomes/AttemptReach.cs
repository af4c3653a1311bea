namespace Braze.Messaging;

/// <summary>How far an attempt came that got no answer.</summary>
internal enum AttemptReach
{
    /// <summary>A handler ended it before it reached the network.</summary>
    NotEntered,

    /// <summary>It reached the network, and none of the body left.</summary>
    NotConnected,

    /// <summary>Some of the body may have left.</summary>
    MayHaveBeenSent,
}
