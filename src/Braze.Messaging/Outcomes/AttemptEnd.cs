namespace Braze.Messaging;

/// <summary>How one attempt of a send ended.</summary>
/// <param name="Result">Braze's answer, when it accepted the request.</param>
/// <param name="Exception">What the send ends in otherwise, unless another attempt follows.</param>
/// <param name="Repeat">Whether another attempt may follow.</param>
internal readonly record struct AttemptEnd(BrazeResult? Result, Exception? Exception, Repeat Repeat)
{
    /// <summary>Whether anything follows the attempt, unless it was the last that is allowed.</summary>
    public bool MayBeFollowed(PendingSend send) => Repeat switch
    {
        Repeat.Never => false,
        _ when send.MaxRetries == 0 => false,
        Repeat.AtTheUsersRisk => send.RetryUnknownOutcomes,
        _ => true,
    };
}
