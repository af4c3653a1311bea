namespace Braze.Messaging.Testing;

/// <summary>A campaign whose send ended in an exception: refused, cancelled, or with an outcome that is not known.</summary>
/// <typeparam name="TCampaign">The campaign.</typeparam>
public sealed class FailedCampaign<TCampaign> : RecordedCampaign<TCampaign>
    where TCampaign : ITriggerCampaign
{
    internal FailedCampaign(CampaignPart<TCampaign> part, Exception exception)
        : base(part) => Exception = exception;

    /// <summary>What the sender was thrown: a <see cref="BrazeException"/>, or an <see cref="OperationCanceledException"/>.</summary>
    public Exception Exception { get; }
}
