namespace Braze.Messaging;

/// <summary>
/// Records how sends ended. It is separate from the client, so that a client without a container does not need the logging package.
/// </summary>
internal interface ISendLog
{
    /// <summary>Records an answer of 2xx, or a dry run.</summary>
    void Ended(BrazeRequest request, BrazeResult result);

    /// <summary>Records a send that failed.</summary>
    void Failed(BrazeRequest request, Exception exception);

    /// <summary>Records that the client waits and then sends again.</summary>
    /// <param name="request">The request.</param>
    /// <param name="statusCode">The status of the answer before the wait, or <see langword="null"/> if there was none.</param>
    /// <param name="delay">The duration of the wait.</param>
    void Waiting(BrazeRequest request, int? statusCode, TimeSpan delay);
}
