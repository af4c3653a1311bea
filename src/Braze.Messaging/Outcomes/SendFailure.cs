using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;

namespace Braze.Messaging;

/// <summary>
/// Classifies an exception that a send threw: whether the message may have been sent, and whether you can send it again.
/// </summary>
/// <remarks>
/// This filter catches every exception that can end a send, and no other exception:
/// <code>
/// catch (Exception exception) when (SendFailure.From(exception) is { } failure)
/// </code>
/// Streams, logs, traces and metrics use the same classification.
/// </remarks>
public sealed class SendFailure
{
    private SendFailure(Exception exception, BatchStatus status, string outcome)
    {
        Exception = exception;
        Status = status;
        Outcome = outcome;
    }

    /// <summary>The exception that the send threw.</summary>
    public Exception Exception { get; }

    /// <summary>
    /// The status of the send: <see cref="BatchStatus.Refused"/> (nobody is messaged, and the same request would be refused again,
    /// except after a rate limit), <see cref="BatchStatus.NotSent"/> (nothing was sent) or <see cref="BatchStatus.Unknown"/> (the message
    /// may have been sent).
    /// </summary>
    public BatchStatus Status { get; }

    /// <summary>
    /// Whether you can send the same request again and nobody gets the message twice: nothing was sent, or Braze refused the request
    /// because of its rate limit.
    /// </summary>
    public bool CanSendAgain => Status == BatchStatus.NotSent || Exception is BrazeRateLimitException;

    /// <summary>
    /// The ID of the rule that the request breaks, for example <c>BRZ1002</c>, or <see langword="null"/> if it breaks none.
    /// </summary>
    public string? RuleId => (Exception as BrazeValidationException)?.RuleId;

    /// <summary>The name of the outcome in metrics and traces.</summary>
    internal string Outcome { get; }

    /// <summary>Classifies an exception.</summary>
    /// <param name="exception">The exception that a send threw.</param>
    /// <returns>
    /// The classification, or <see langword="null"/> for an exception that cannot end a send. A cancellation by the caller is classified
    /// too.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is <see langword="null"/>.</exception>
    public static SendFailure? From(Exception exception)
    {
        Guard.NotNull(exception);
        return exception switch
        {
            BrazeValidationException => new(exception, BatchStatus.Refused, SendOutcome.Invalid),
            BrazeRateLimitException => new(exception, BatchStatus.Refused, SendOutcome.RateLimited),
            BrazeRequestException => new(exception, BatchStatus.Refused, SendOutcome.Refused),
            BrazeConnectionException => new(exception, BatchStatus.NotSent, SendOutcome.NotConnected),
            BrazeException => new(exception, BatchStatus.Unknown, SendOutcome.Unknown),
            SendCanceledException { MayHaveBeenSent: true } => new(exception, BatchStatus.Unknown, SendOutcome.Unknown),
            SendCanceledException => new(exception, BatchStatus.NotSent, SendOutcome.Cancelled),
            BrazeOptionsException => new(exception, BatchStatus.NotSent, SendOutcome.Invalid),
            _ when IsOptionsFailure(exception) => new(exception, BatchStatus.NotSent, SendOutcome.Invalid),
            _ => null,
        };
    }

    /// <summary>
    /// Whether an exception says that the options of a container are wrong. Not inlined, so that a client without a container does not load
    /// the options package.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsOptionsFailure(Exception exception) =>
        exception.GetType().FullName == "Microsoft.Extensions.Options.OptionsValidationException" && IsOfBraze(exception);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsOfBraze(Exception exception) =>
        exception is OptionsValidationException { OptionsType: { } type } && type.Assembly == typeof(SendFailure).Assembly;
}
