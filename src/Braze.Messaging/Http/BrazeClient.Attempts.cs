using System.Diagnostics;
#if !NETSTANDARD2_0
using System.Runtime.CompilerServices;
#endif

namespace Braze.Messaging;

/// <content>One attempt of a send: a message, a content and a ticket of its own.</content>
public sealed partial class BrazeClient
{
    /// <summary>Makes one attempt. It throws nothing: how it ended says also whether another may follow.</summary>
#if !NETSTANDARD2_0
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    private async ValueTask<AttemptEnd> AttemptAsync(PendingSend send, CancellationToken cancellationToken)
    {
        Credentials credentials = CredentialsOf(send.ApiKey);
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

            // The body is read apart, so that its loss does not lose the status.
            using HttpResponseMessage response = await httpClient
                .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, deadline?.Token ?? cancellationToken)
                .ConfigureAwait(false);

            // HttpClient's own time-out ends with the headers: the body has what is left.
            TimeSpan left = hasShorterTimeout ? timeout - Elapsed(start) : Timeout.InfiniteTimeSpan;
            BoundedBody body = await BoundedBody.ReadAsync(response.Content, left, deadline?.Token ?? cancellationToken).ConfigureAwait(false);
            ticket.Close();
            try
            {
                return EndOf(response, body, message, ticket, send, cancellationToken);
            }
            finally
            {
                body.Return();
            }
        }
#pragma warning disable CA1031 // Whatever a handler throws, what is known of the attempt is the ticket's to say.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            ticket.Close();
            return EndOf(exception, HasTimedOut(exception, deadline) ? timeout : null, ticket, send, cancellationToken);
        }
        finally
        {
            deadline?.Dispose();
        }
    }

    /// <summary>Whether the time of an attempt has passed, by our clock or by HttpClient's own.</summary>
    private static bool HasTimedOut(Exception exception, AttemptDeadline? deadline) =>
        deadline is { HasPassed: true }
#if NETSTANDARD2_0
        // .NET Framework does not say why it cancels.
        || (deadline is null && exception is OperationCanceledException)
#endif
        || exception is OperationCanceledException { InnerException: TimeoutException };

    /// <summary>How an attempt ended that got an answer, from the network or from a handler.</summary>
    private AttemptEnd EndOf(
        HttpResponseMessage response, BoundedBody body, HttpRequestMessage message, SendTicket ticket, PendingSend send, CancellationToken cancellationToken)
    {
        KeyRedaction redaction = CredentialsOf(send.ApiKey).Redaction;
        if (IsGuarded(ticket) && ticket.Answer?.StatusCode != response.StatusCode)
        {
            return EndOf(
                new HttpRequestException($"A handler of the HTTP client answered {(int)response.StatusCode} itself."), null, ticket, send, cancellationToken);
        }

        // A handler that follows redirects turns the request into another one, and what came is the answer to that.
        bool isToThis = IsGuarded(ticket) ? !ticket.WasRedirected : message.Method == HttpMethod.Post && message.RequestUri == send.Address;
        var answer = new BrazeAnswer(response, isToThis, body, redaction);
        if (answer.CutOffBy is OperationCanceledException && cancellationToken.IsCancellationRequested)
        {
            return Canceled(answer.CutOffBy, mayHaveBeenSent: !IsRefusal((int)answer.StatusCode), send, cancellationToken);
        }

        if (!isToThis)
        {
            return Left(AttemptFailure.FromRedirect(answer), send);
        }

        if (!answer.IsSuccess)
        {
            return Left(AttemptFailure.FromAnswer(answer, response, send, _timeProvider.GetUtcNow()), send);
        }

        return new(send.Request.ReadResult(answer), null, Repeat.Never);
    }

    /// <summary>How an attempt ended in which something was thrown.</summary>
    private AttemptEnd EndOf(Exception exception, TimeSpan? timeout, SendTicket ticket, PendingSend send, CancellationToken cancellationToken)
    {
        KeyRedaction redaction = CredentialsOf(send.ApiKey).Redaction;
        Exception shown = ticket.HasNotConnected && exception is HttpRequestException ? exception : redaction.RedactException(exception);
        AttemptReach reach = ReachOf(exception, ticket);
        bool isCanceled = exception is OperationCanceledException && cancellationToken.IsCancellationRequested;
        if (ticket.Answer is { } response)
        {
            return isCanceled ? Canceled(shown, mayHaveBeenSent: !IsRefusal((int)response.StatusCode), send, cancellationToken)
                : ticket.WasRedirected ? Left(AttemptFailure.FromRedirect(new BrazeAnswer(response, redaction)), send)
                : Left(AttemptFailure.FromAnswer(new BrazeAnswer(response, redaction), response, send, _timeProvider.GetUtcNow(), shown), send);
        }

        return isCanceled
            ? Canceled(shown, reach == AttemptReach.MayHaveBeenSent, send, cancellationToken)
            : Left(AttemptFailure.FromException(shown, reach, send, timeout), send);
    }

    private static bool IsRefusal(int status) => status is >= 300 and < 500;

    private static AttemptEnd Canceled(Exception exception, bool mayHaveBeenSent, PendingSend send, CancellationToken cancellationToken) =>
        new(null, new SendCanceledException(mayHaveBeenSent || send.MayHaveBeenSent, exception, cancellationToken), Repeat.Never);

    /// <summary>Remembers that an attempt may have been sent, for those that may follow.</summary>
    private static AttemptEnd Left(AttemptEnd end, PendingSend send)
    {
        send.MayHaveBeenSent |= end.Exception is BrazeOutcomeUnknownException;
        return end;
    }

    /// <summary>How far an attempt came that got no answer. It has been closed, so that it comes no further.</summary>
    private AttemptReach ReachOf(Exception exception, SendTicket ticket)
    {
        if (IsGuarded(ticket))
        {
            // A primary handler of the application's can repeat too, so what it says in the end does not count once the body has left.
            return !ticket.HasEntered ? AttemptReach.NotEntered
                : !ticket.HasLeft && (ticket.HasNotConnected || exception is OperationCanceledException) ? AttemptReach.NotConnected
                : AttemptReach.MayHaveBeenSent;
        }

        // Without a guard, a handler that reads the body may have sent it, and what it throws in the end is not the whole of it.
        return ticket.HasWritten ? AttemptReach.MayHaveBeenSent
            : exception is OperationCanceledException ? AttemptReach.NotConnected
            : exception is not HttpRequestException request ? AttemptReach.NotEntered
            : ConnectionFailure.IsBeforeSending(request) ? AttemptReach.NotConnected
            : AttemptReach.MayHaveBeenSent;
    }

    /// <summary>Whether the ticket knows what left: a factory that cannot be looked into may give out guarded clients too.</summary>
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
            // As text, which is what leaves, like the content type.
            message.Headers.TryAddWithoutValidation("Authorization", credentials.Authorization);
        }

        return message;
    }

    /// <summary>Where requests go, created again only when the options name another host, or the request another endpoint.</summary>
    private Uri AddressOf(Uri restEndpoint, string path)
    {
        if (_address is { } known && ReferenceEquals(known.RestEndpoint, restEndpoint) && known.Path == path)
        {
            return known.Address;
        }

        var address = new Uri($"{restEndpoint.AbsoluteUri.TrimEnd('/')}/{path}");
        _address = new Destination(restEndpoint, path, address);
        return address;
    }

    /// <summary>What is made of the key, made anew only when the options have another.</summary>
    private Credentials CredentialsOf(string apiKey) =>
        _credentials is { } known && ReferenceEquals(known.ApiKey, apiKey) ? known : _credentials = new Credentials(apiKey);

    private sealed record Destination(Uri RestEndpoint, string Path, Uri Address);

    private sealed class Credentials(string apiKey)
    {
        public string ApiKey { get; } = apiKey;

        public string Authorization { get; } = $"Bearer {apiKey}";

        public KeyRedaction Redaction { get; } = new(apiKey);
    }
}
