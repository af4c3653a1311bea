using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Braze.Messaging;

/// <summary>Sends requests over HTTP. This type is thread-safe.</summary>
/// <remarks>
/// Register it with <c>AddBraze</c>, or create one from an <see cref="HttpClient"/> of your own. Both wait for a rate limit, and try again
/// if no connection was made. Both send a request only once, even if a handler repeats it.
/// </remarks>
public sealed partial class BrazeClient : IBrazeClient
{
    private readonly Func<HttpClient> _httpClient;
    private readonly Func<BrazeOptions> _options;
    private readonly ISendLog? _log;
    private readonly TimeProvider _timeProvider;
    private readonly bool _hasFactory;
    private readonly bool _isGuarded;
    private Destination? _address;
    private Credentials? _credentials;
    private SendRetrier? _retrier;

    /// <summary>Creates a client without a container.</summary>
    /// <param name="httpClient">
    /// The HTTP client that sends the requests. You dispose it. <see cref="BrazeOptions.Timeout"/> limits each attempt, or
    /// <see cref="HttpClient.Timeout"/> if it is shorter. Its handler should not follow redirects
    /// (<see cref="HttpClientHandler.AllowAutoRedirect"/>). After a followed redirect, the send ends in a
    /// <see cref="BrazeOutcomeUnknownException"/>.
    /// </param>
    /// <param name="options">
    /// The options. They are read and checked again when a send begins. If one has become invalid, the send throws a
    /// <see cref="BrazeOptionsException"/> and nothing is sent.
    /// </param>
    /// <exception cref="ArgumentException">An option is missing or invalid. The message names the option.</exception>
    public BrazeClient(HttpClient httpClient, BrazeOptions options)
        : this(httpClient, options, TimeProvider.System)
    {
    }

    /// <summary>
    /// Creates a client without a container that guards the network itself, like the client of <c>AddBraze</c>. No handler can send a
    /// request twice, not even one that copies the request's bytes, and redirects are not followed.
    /// </summary>
    /// <param name="handler">
    /// The handler that sends the requests: a primary handler, or a chain that ends with one. It must not be in use yet. You dispose it.
    /// </param>
    /// <param name="options">The options. They are read and checked again when a send begins.</param>
    /// <exception cref="ArgumentException">An option is missing or invalid. The message names the option.</exception>
    /// <exception cref="InvalidOperationException">The handler is already in use, so it cannot be guarded.</exception>
    public BrazeClient(HttpMessageHandler handler, BrazeOptions options)
        : this(CreateGuardedClient(handler), options, TimeProvider.System) => _isGuarded = true;

    /// <summary>Creates a client without a container, with another clock for its waits.</summary>
    internal BrazeClient(HttpClient httpClient, BrazeOptions options, TimeProvider timeProvider)
    {
        Guard.NotNull(httpClient);
        Guard.NotNull(options);
        if (FindFailures(options) is { } failures)
        {
            throw new ArgumentException(failures, nameof(options));
        }

        _httpClient = () => httpClient;
        _options = () => FindFailures(options) is { } failures ? throw new BrazeOptionsException(failures) : options;
        _timeProvider = timeProvider;
    }

    /// <summary>Creates a client for a container, which checks the options.</summary>
    /// <param name="httpClient">
    /// Returns the HTTP client. Its primary handler is inside a <see cref="SendGuard"/> if <paramref name="isGuarded"/> is true.
    /// </param>
    /// <param name="options">Returns the current options.</param>
    /// <param name="log">Logs how sends ended.</param>
    /// <param name="timeProvider">The clock of time-outs and waits.</param>
    /// <param name="isGuarded">Whether the guard admits everything that reaches the network.</param>
    internal BrazeClient(Func<HttpClient> httpClient, Func<BrazeOptions> options, ISendLog log, TimeProvider timeProvider, bool isGuarded)
    {
        _httpClient = httpClient;
        _options = options;
        _log = log;
        _timeProvider = timeProvider;
        _hasFactory = true;
        _isGuarded = isGuarded;
    }

    /// <inheritdoc/>
    public async Task<TResult> SendRequestAsync<TResult>(BrazeRequest<TResult> request, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(request);
        BrazeRequest sent = request;
        Activity? activity = BrazeTelemetry.Start();
        long start = Stopwatch.GetTimestamp();
        BrazeOptions? known = null;
        try
        {
            BrazeOptions options = known = ReadOptions();
            sent = request.Configure(options);
            BrazeTelemetry.Describe(activity, sent, options);
            BrazeResult result;
            using (PendingSend send = Prepare(sent, options, activity))
            {
                if (options.DryRun)
                {
                    result = sent.CreateDryRunResult(send.Body.Text());
                }
                else
                {
                    AttemptEnd end = await AttemptAsync(send, cancellationToken).ConfigureAwait(false);
                    if (end.CanBeRepeated(send))
                    {
                        end = await RepeatAsync(end, send, cancellationToken).ConfigureAwait(false);
                    }

                    result = end.Result ?? throw end.Exception!;
                }
            }

            Recorder.Ended(_log, activity, sent, options, result, GetElapsedTime(start));

            // Each request creates results of its own type.
            return (TResult)(object)result;
        }
        catch (Exception exception)
        {
            Recorder.Failed(_log, activity, sent, known, exception, GetElapsedTime(start));
            throw;
        }
        finally
        {
            Recorder.Stop(activity);
        }
    }

    /// <summary>Reads the options. Every exception is wrapped.</summary>
    /// <exception cref="BrazeOptionsException">The options could not be read.</exception>
    private BrazeOptions ReadOptions()
    {
        try
        {
            return _options();
        }
        catch (Exception exception) when (SendFailure.From(exception) is null)
        {
            throw new BrazeOptionsException($"The options could not be read: {exception.GetType().Name}. Nothing was sent. The inner exception says why.", exception);
        }
    }

    /// <summary>Not inlined, so that a send without a repeat does not load the assembly for repeats.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ValueTask<AttemptEnd> RepeatAsync(AttemptEnd first, PendingSend send, CancellationToken cancellationToken)
    {
        _retrier ??= new SendRetrier(_timeProvider, RecordWait);
        return _retrier.RunAsync(
            first,
            send,
            (repeated, token) =>
            {
                UseCurrentKey(repeated);
                return AttemptAsync(repeated, token);
            },
            cancellationToken);
    }

    private void RecordWait(PendingSend send, AttemptEnd end, TimeSpan delay) =>
        Recorder.Waiting(_log, send, (int?)(end.Exception as BrazeException)?.StatusCode, delay);

    /// <summary>Checks and writes the request, so that mistakes are found before anything is sent.</summary>
    private PendingSend Prepare(BrazeRequest request, BrazeOptions options, Activity? activity)
    {
        request.Check();
        return new PendingSend(request, options.DryRun ? null : GetAddress(options.RestEndpoint!, request.Path), options, activity);
    }

    /// <summary>Uses the current key for the next attempt, if the key was replaced while the send waited.</summary>
    private void UseCurrentKey(PendingSend send)
    {
        BrazeOptions current;
        try
        {
            current = _options();
        }
#pragma warning disable CA1031 // No exception must end the send here.
        catch (Exception)
#pragma warning restore CA1031
        {
            // The next send reports options that have become invalid. This send continues with its own options.
            return;
        }

        // The key of another host is not valid for this send.
        if (current.ApiKey != send.ApiKey && current.RestEndpoint == send.RestEndpoint && current.Authentication == send.Authentication)
        {
            send.UseKey(current.ApiKey!);
        }
    }

    private static HttpClient CreateGuardedClient(HttpMessageHandler handler)
    {
        Guard.NotNull(handler);
        return new HttpClient(HandlerChain.Guard(handler), disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
    }

    private static string? FindFailures(BrazeOptions options) =>
        BrazeOptionsRules.FindFailures(options) is { } failures ? string.Join(" ", failures) : null;

    private static TimeSpan GetElapsedTime(long start)
    {
#if NETSTANDARD2_0
        return TimeSpan.FromSeconds((double)(Stopwatch.GetTimestamp() - start) / Stopwatch.Frequency);
#else
        return Stopwatch.GetElapsedTime(start);
#endif
    }
}
