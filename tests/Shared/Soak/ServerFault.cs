namespace Braze.Tests.Soak;

/// <summary>What becomes of a request at the <see cref="FaultyServer"/>.</summary>
internal enum ServerFault
{
    /// <summary>A 201, at once.</summary>
    None,

    /// <summary>A 201 after a while.</summary>
    Delay,

    /// <summary>A 201 that names trouble.</summary>
    AcceptedWithErrors,

    /// <summary>A 400.</summary>
    Refusal,

    /// <summary>A 429 whose window ends soon.</summary>
    ShortRateLimit,

    /// <summary>A 429 whose window ends in an hour.</summary>
    LongRateLimit,

    /// <summary>A 500 with JSON, after the request was taken.</summary>
    ServerError,

    /// <summary>A 502 with a proxy's page.</summary>
    BadGateway,

    /// <summary>A reset as soon as the request begins to come.</summary>
    DropBeforeReading,

    /// <summary>A reset with the request half read.</summary>
    DropWhileReading,

    /// <summary>A reset when the request was read and taken.</summary>
    DropAfterReading,

    /// <summary>A 201 that ends in the middle, when the request was taken.</summary>
    DropWhileAnswering,

    /// <summary>No answer until the client leaves, when the request was taken.</summary>
    Silence,
}
