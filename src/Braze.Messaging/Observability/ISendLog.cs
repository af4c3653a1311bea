namespace Braze.Messaging;

/// <summary>Records how sends ended. Apart from the client, so that the client alone needs no logging.</summary>
internal interface ISendLog
{
    /// <summary>Records an answer of 2xx, or a dry run.</summary>
    void Ended(BrazeRequest request, BrazeResult result);

    /// <summary>Records a send that ended otherwise.</summary>
    void Failed(BrazeRequest request, Exception exception);

    /// <summary>Records that the client waits and then sends again.</summary>
    /// <param name="request">The request.</param>
    /// <param name="statusCode">The status that it waits after; <see langword="null"/> when no answer came.</param>
    /// <param name="delay">How long it waits.</param>
    void Waiting(BrazeRequest request, int? statusCode, TimeSpan delay);
}
