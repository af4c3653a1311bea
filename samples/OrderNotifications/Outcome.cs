namespace OrderNotifications;

/// <summary>What became of a request.</summary>
internal enum Outcome
{
    /// <summary>Braze took it.</summary>
    Accepted,

    /// <summary>Braze did not take it: nobody is messaged.</summary>
    Refused,

    /// <summary>No clear answer came: it may have been sent, so it is not sent again.</summary>
    Unknown,

    /// <summary>It did not leave: it breaks a rule, or there was no connection.</summary>
    Unsent,

    /// <summary>It was printed, in a dry run.</summary>
    Printed,
}
