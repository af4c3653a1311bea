namespace Braze.Messaging;

/// <summary>Whether another attempt may follow one that has ended.</summary>
internal enum Repeat
{
    /// <summary>It would end the same way, or nobody asked for it.</summary>
    Never,

    /// <summary>Nothing has left: no connection was made.</summary>
    Safely,

    /// <summary>Braze refused the request since too many came before it.</summary>
    AfterRateLimit,

    /// <summary>The attempt may have been sent, so that only an option allows it.</summary>
    AtTheUsersRisk,
}
