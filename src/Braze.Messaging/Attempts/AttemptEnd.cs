namespace Braze.Messaging;

/// <summary>How one attempt of a send ended.</summary>
/// <param name="Result">Braze's answer, if it accepted the request.</param>
/// <param name="Exception">The exception that the send ends in otherwise, unless another attempt follows.</param>
/// <param name="Repeat">Whether another attempt may follow.</param>
internal readonly record struct AttemptEnd(BrazeResult? Result, Exception? Exception, Repeat Repeat)
{
    /// <summary>Whether another attempt may follow, unless this was the last one that is allowed.</summary>
    public bool CanBeRepeated(PendingSend send) => Repeat switch
    {
        Repeat.Never => false,
        _ when send.MaxRetries == 0 => false,
        Repeat.IfOptionAllows => send.RetryUnknownOutcomes,
        _ => true,
    };
}
