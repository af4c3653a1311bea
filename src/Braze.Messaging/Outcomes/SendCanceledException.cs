namespace Braze.Messaging;

/// <summary>The caller's cancellation of a send, which also says whether the request may have left before.</summary>
internal sealed class SendCanceledException : OperationCanceledException
{
    /// <summary>A cancellation.</summary>
    /// <param name="mayHaveBeenSent">Whether the request may have left.</param>
    /// <param name="innerException">What ended the request.</param>
    /// <param name="cancellationToken">The caller's token: callers tell their own cancellation from others by it.</param>
    public SendCanceledException(bool mayHaveBeenSent, Exception? innerException, CancellationToken cancellationToken)
        : base(
            mayHaveBeenSent
                ? "The send was canceled while the request was under way. The message may have been sent; sending again can send it twice."
                : "The send was canceled before the request left. Nothing was sent.",
            innerException,
            cancellationToken) => MayHaveBeenSent = mayHaveBeenSent;

    public bool MayHaveBeenSent { get; }
}
