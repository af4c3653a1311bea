namespace Braze.Messaging;

/// <summary>Whether another attempt may follow one that has ended.</summary>
internal enum Repeat
{
    /// <summary>It would end the same way, or no option allows it.</summary>
    Never,

    /// <summary>Nothing was sent, because no connection was made.</summary>
    Safely,

    /// <summary>Braze refused the request because of its rate limit.</summary>
    AfterRateLimit,

    /// <summary>The attempt may have been sent, so only an option allows it.</summary>
    IfOptionAllows,
}
