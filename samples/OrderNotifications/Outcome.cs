namespace OrderNotifications;

/// <summary>How a request ended.</summary>
internal enum Outcome
{
    /// <summary>Braze accepted it.</summary>
    Accepted,

    /// <summary>Braze refused it, or it broke a rule and was not sent. Nobody is messaged, and the same request would be refused again.</summary>
    Refused,

    /// <summary>No clear answer arrived. It may have been sent, so it is not sent again.</summary>
    Unknown,

    /// <summary>It was not sent, for example because no connection was made. It can be sent again.</summary>
    Unsent,

    /// <summary>It was printed in a dry run.</summary>
    Printed,
}
