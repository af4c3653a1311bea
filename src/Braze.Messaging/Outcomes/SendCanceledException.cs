namespace Braze.Messaging;

/// <summary>The cancellation of a send by the caller. It also says whether the request may have been sent before.</summary>
internal sealed class SendCanceledException : OperationCanceledException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="mayHaveBeenSent">Whether the request may have been sent.</param>
    /// <param name="innerException">The exception that ended the request.</param>
    /// <param name="cancellationToken">The caller's token, by which callers recognize their own cancellation.</param>
    public SendCanceledException(bool mayHaveBeenSent, Exception? innerException, CancellationToken cancellationToken)
        : base(
            mayHaveBeenSent
                ? "The send was canceled while the request was running. The message may have been sent, so a second send can message a user twice."
                : "The send was canceled before the request was sent, so nothing was sent.",
            innerException,
            cancellationToken) => MayHaveBeenSent = mayHaveBeenSent;

    public bool MayHaveBeenSent { get; }
}
