namespace Braze.Messaging.Testing;

/// <summary>A campaign whose send ended in an exception: refused, canceled, or with an unknown outcome.</summary>
/// <typeparam name="TCampaign">The campaign type.</typeparam>
public sealed class FailedCampaign<TCampaign> : RecordedCampaign<TCampaign>
    where TCampaign : ITriggerCampaign
{
    internal FailedCampaign(CampaignPart<TCampaign> part, Exception exception)
        : base(part) => Exception = exception;

    /// <summary>The exception that the send threw: a <see cref="BrazeException"/> or an <see cref="OperationCanceledException"/>.</summary>
    public Exception Exception { get; }
}
