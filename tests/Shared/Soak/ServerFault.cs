namespace Braze.Tests.Soak;

/// <summary>What a <see cref="FaultyServer"/> does with a request.</summary>
internal enum ServerFault
{
    /// <summary>A 201, at once.</summary>
    None,

    /// <summary>A 201 after a delay.</summary>
    Delay,

    /// <summary>A 201 with errors.</summary>
    AcceptedWithErrors,

    /// <summary>A 400.</summary>
    Refusal,

    /// <summary>A 429 whose window ends soon.</summary>
    ShortRateLimit,

    /// <summary>A 429 whose window ends in an hour.</summary>
    LongRateLimit,

    /// <summary>A 500 with JSON, after the request was accepted.</summary>
    ServerError,

    /// <summary>A 502 with the HTML page of a proxy.</summary>
    BadGateway,

    /// <summary>A reset as soon as the request starts to arrive.</summary>
    DropBeforeReading,

    /// <summary>A reset after half of the request was read.</summary>
    DropWhileReading,

    /// <summary>A reset after the request was read and accepted.</summary>
    DropAfterReading,

    /// <summary>A 201 that is cut off, after the request was accepted.</summary>
    DropWhileAnswering,

    /// <summary>No answer until the client disconnects, after the request was accepted.</summary>
    Silence,
}
