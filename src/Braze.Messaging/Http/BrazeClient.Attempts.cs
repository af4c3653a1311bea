using System.Diagnostics;
#if !NETSTANDARD2_0
using System.Runtime.CompilerServices;
#endif

namespace Braze.Messaging;

/// <content>Makes one attempt of a send, with its own message, content and ticket.</content>
public sealed partial class BrazeClient
{
    /// <summary>Makes one attempt. It does not throw. The result also says whether another attempt may follow.</summary>
#if !NETSTANDARD2_0
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    private async ValueTask<AttemptEnd> AttemptAsync(PendingSend send, CancellationToken cancellationToken)
    {
        Credentials credentials = GetCredentials(send.ApiKey);
        var ticket = new SendTicket(credentials.Redaction);
        using HttpRequestMessage message = CreateMessage(send, ticket, credentials);
        TimeSpan timeout = send.Timeout;
        AttemptDeadline? deadline = null;
        try
        {
            HttpClient httpClient = _httpClient();
            bool hasShorterTimeout = httpClient.Timeout != Timeout.InfiniteTimeSpan && httpClient.Timeout <= send.Timeout;
            if (hasShorterTimeout)
            {
                timeout = httpClient.Timeout;
            }
            else
            {
                deadline = new AttemptDeadline(timeout, _timeProvider, cancellationToken);
            }

            long start = Stopwatch.GetTimestamp();

            // The body is read separately, so that a lost body does not lose the status.
            using HttpResponseMessage response = await httpClient
                .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, deadline?.Token ?? cancellationToken)
                .ConfigureAwait(false);

            // The time-out of HttpClient ends with the headers. The body gets the remaining time.
            TimeSpan left = hasShorterTimeout ? timeout - GetElapsedTime(start) : Timeout.InfiniteTimeSpan;
            BoundedBody body = await BoundedBody.ReadAsync(response.Content, left, deadline?.Token ?? cancellationToken).ConfigureAwait(false);
            ticket.Close();
            try
            {
                return Classify(response, body, message, ticket, send, cancellationToken);
            }
            finally
            {
                body.Return();
            }
        }
#pragma warning disable CA1031 // The ticket knows the state of the attempt, whatever exception a handler throws.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            ticket.Close();
            return Classify(exception, HasTimedOut(exception, deadline) ? timeout : null, ticket, send, cancellationToken);
        }
        finally
        {
            deadline?.Dispose();
        }
    }

    /// <summary>Whether the time limit of an attempt was exceeded, by the deadline or by the time-out of HttpClient.</summary>
    private static bool HasTimedOut(Exception exception, AttemptDeadline? deadline) =>
        deadline is { HasPassed: true }
#if NETSTANDARD2_0
        // .NET Framework does not give the reason for a cancellation.
        || (deadline is null && exception is OperationCanceledException)
#endif
        || exception is OperationCanceledException { InnerException: TimeoutException };

    /// <summary>Classifies an attempt with an answer, from the network or from a handler.</summary>
    private AttemptEnd Classify(
        HttpResponseMessage response, BoundedBody body, HttpRequestMessage message, SendTicket ticket, PendingSend send, CancellationToken cancellationToken)
    {
        KeyRedaction redaction = GetCredentials(send.ApiKey).Redaction;
        if (IsGuarded(ticket) && ticket.Answer?.StatusCode != response.StatusCode)
        {
            return Classify(
                new HttpRequestException($"A handler of the HTTP client answered {(int)response.StatusCode} itself."), null, ticket, send, cancellationToken);
        }

        // A handler that follows a redirect changes the request, and the answer belongs to the changed request.
        bool isToThis = IsGuarded(ticket) ? !ticket.WasRedirected : message.Method == HttpMethod.Post && message.RequestUri == send.Address;
        var answer = new BrazeAnswer(response, isToThis, body, redaction);
        if (answer.CutOffBy is OperationCanceledException && cancellationToken.IsCancellationRequested)
        {
            return CreateCanceled(answer.CutOffBy, mayHaveBeenSent: !IsRefusal((int)answer.StatusCode), send, cancellationToken);
        }

        if (!isToThis)
        {
            return Record(AttemptFailure.FromRedirect(answer), send);
        }

        if (!answer.IsSuccess)
        {
            return Record(AttemptFailure.FromAnswer(answer, response, send, _timeProvider.GetUtcNow()), send);
        }

        return new(send.Request.ReadResult(answer), null, Repeat.Never);
    }

    /// <summary>Classifies an attempt that threw an exception.</summary>
    private AttemptEnd Classify(Exception exception, TimeSpan? timeout, SendTicket ticket, PendingSend send, CancellationToken cancellationToken)
    {
        KeyRedaction redaction = GetCredentials(send.ApiKey).Redaction;
        Exception shown = ticket.HasNotConnected && exception is HttpRequestException ? exception : redaction.RedactException(exception);
        AttemptReach reach = FindReach(exception, ticket);
        bool isCanceled = exception is OperationCanceledException && cancellationToken.IsCancellationRequested;
        if (ticket.Answer is { } response)
        {
            return isCanceled ? CreateCanceled(shown, mayHaveBeenSent: !IsRefusal((int)response.StatusCode), send, cancellationToken)
                : ticket.WasRedirected ? Record(AttemptFailure.FromRedirect(new BrazeAnswer(response, redaction)), send)
                : Record(AttemptFailure.FromAnswer(new BrazeAnswer(response, redaction), response, send, _timeProvider.GetUtcNow(), shown), send);
        }

        return isCanceled
            ? CreateCanceled(shown, reach == AttemptReach.MayHaveBeenSent, send, cancellationToken)
            : Record(AttemptFailure.FromException(shown, reach, send, timeout), send);
    }

    private static bool IsRefusal(int status) => status is >= 300 and < 500;

    private static AttemptEnd CreateCanceled(Exception exception, bool mayHaveBeenSent, PendingSend send, CancellationToken cancellationToken) =>
        new(null, new SendCanceledException(mayHaveBeenSent || send.MayHaveBeenSent, exception, cancellationToken), Repeat.Never);

    /// <summary>Records for later attempts that this attempt may have been sent.</summary>
    private static AttemptEnd Record(AttemptEnd end, PendingSend send)
    {
        send.MayHaveBeenSent |= end.Exception is BrazeOutcomeUnknownException;
        return end;
    }

    /// <summary>Finds how far an attempt without an answer got. The ticket is closed, so the attempt cannot continue.</summary>
    private AttemptReach FindReach(Exception exception, SendTicket ticket)
    {
        if (IsGuarded(ticket))
        {
            // A primary handler of the application can also repeat, so its exception does not count after the body was sent.
            return !ticket.HasEntered ? AttemptReach.NotEntered
                : !ticket.HasLeft && (ticket.HasNotConnected || exception is OperationCanceledException) ? AttemptReach.NotConnected
                : AttemptReach.MayHaveBeenSent;
        }

        // Without a guard, a handler that reads the body may have sent it, and its exception does not tell.
        return ticket.HasWritten ? AttemptReach.MayHaveBeenSent
            : exception is OperationCanceledException ? AttemptReach.NotConnected
            : exception is not HttpRequestException request ? AttemptReach.NotEntered
            : ConnectionFailure.IsBeforeSending(request) ? AttemptReach.NotConnected
            : AttemptReach.MayHaveBeenSent;
    }

    /// <summary>Whether the ticket knows what was sent. A custom factory can also create guarded clients.</summary>
    private bool IsGuarded(SendTicket ticket) => _isGuarded || ticket.HasEntered;

    private HttpRequestMessage CreateMessage(PendingSend send, SendTicket ticket, Credentials credentials)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, send.Address) { Content = new TriggerSendContent(send.Body, ticket) };
        if (_hasFactory || _isGuarded)
        {
            ticket.AttachTo(message);
        }

        if (send.Authentication != BrazeAuthentication.RequestBody)
        {
            // Not validated, because the value is already in the form that is sent, like the content type.
            message.Headers.TryAddWithoutValidation("Authorization", credentials.Authorization);
        }

        return message;
    }

    /// <summary>
    /// The address of requests. It is created again only if the options have another host or the request another endpoint.
    /// </summary>
    private Uri GetAddress(Uri restEndpoint, string path)
    {
        if (_address is { } known && ReferenceEquals(known.RestEndpoint, restEndpoint) && known.Path == path)
        {
            return known.Address;
        }

        var address = new Uri($"{restEndpoint.AbsoluteUri.TrimEnd('/')}/{path}");
        _address = new Destination(restEndpoint, path, address);
        return address;
    }

    /// <summary>The objects that depend on the key. They are created again only if the options have another key.</summary>
    private Credentials GetCredentials(string apiKey) =>
        _credentials is { } known && ReferenceEquals(known.ApiKey, apiKey) ? known : _credentials = new Credentials(apiKey);

    private sealed record Destination(Uri RestEndpoint, string Path, Uri Address);

    private sealed class Credentials(string apiKey)
    {
        public string ApiKey { get; } = apiKey;

        public string Authorization { get; } = $"Bearer {apiKey}";

        public KeyRedaction Redaction { get; } = new(apiKey);
    }
}
