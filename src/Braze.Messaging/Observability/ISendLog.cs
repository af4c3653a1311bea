namespace Braze.Messaging;

/// <summary>Takes down how sends ended. Apart from the client, so that the client alone needs no logging.</summary>
internal interface ISendLog
{
    /// <summary>Takes down an answer of 2xx, or a dry run.</summary>
    void Ended(TriggerSendRequest request, TriggerSendResult result);

    /// <summary>Takes down a send that ended otherwise.</summary>
    void Failed(TriggerSendRequest request, Exception exception);
}
