namespace Braze.Messaging;

/// <summary>How far an attempt without an answer got.</summary>
internal enum AttemptReach
{
    /// <summary>A handler ended it before it reached the network.</summary>
    NotEntered,

    /// <summary>It reached the network, but no part of the body was sent.</summary>
    NotConnected,

    /// <summary>A part of the body may have been sent.</summary>
    MayHaveBeenSent,
}
