namespace OrderNotifications;

/// <summary>How a request ended.</summary>
internal enum Outcome
{
    /// <summary>Braze accepted it.</summary>
    Accepted,

    /// <summary>Braze refused it, or it broke a rule and did not leave: nobody is messaged, and the same request would be refused again.</summary>
    Refused,

    /// <summary>No clear answer came: it may have been sent, so it is not sent again.</summary>
    Unknown,

    /// <summary>It did not leave, for example because no connection was made: it can be sent again.</summary>
    Unsent,

    /// <summary>It was printed, in a dry run.</summary>
    Printed,
}
