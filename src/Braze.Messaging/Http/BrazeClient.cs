using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Braze.Messaging;

/// <summary>Sends over HTTP. Safe for use by many threads at a time.</summary>
/// <remarks>
/// Register it with <c>AddBraze</c>, or make one from an <see cref="HttpClient"/> of your own. Both wait for a rate limit, and try again
/// when no connection was made; both send a request once, whatever handlers repeat it.
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
    private Repeats? _repeats;

    /// <summary>A client without a container.</summary>
    /// <param name="httpClient">
    /// Sends the requests, with its handlers; it stays yours to dispose. <see cref="BrazeOptions.Timeout"/> bounds each attempt, and so
    /// does its own <see cref="HttpClient.Timeout"/> where that is shorter. Its handler should not follow redirects
    /// (<see cref="HttpClientHandler.AllowAutoRedirect"/>): one that is followed ends in <see cref="BrazeOutcomeUnknownException"/>.
    /// </param>
    /// <param name="options">
    /// Where to and as whom. Read and checked again when a send begins: one that has become wrong is a
    /// <see cref="BrazeOptionsException"/> before anything leaves.
    /// </param>
    /// <exception cref="ArgumentException">An option is missing or wrong; the message says which.</exception>
    public BrazeClient(HttpClient httpClient, BrazeOptions options)
        : this(httpClient, options, TimeProvider.System)
    {
    }

    /// <summary>
    /// A client without a container that guards the network itself, as one of <c>AddBraze</c> does: no handler can send a request twice,
    /// one that copies the request's bytes included, and redirects are not followed.
    /// </summary>
    /// <param name="handler">
    /// Sends the requests: a primary handler, or handlers with one at their end, not in use yet. It stays yours to dispose.
    /// </param>
    /// <param name="options">Where to and as whom. Read and checked again when a send begins.</param>
    /// <exception cref="ArgumentException">An option is missing or wrong; the message says which.</exception>
    /// <exception cref="InvalidOperationException">The handler is in use already, so that it cannot be guarded.</exception>
    public BrazeClient(HttpMessageHandler handler, BrazeOptions options)
        : this(Guarded(handler), options, TimeProvider.System) => _isGuarded = true;

    /// <summary>A client without a container, with a clock of its own for its waits.</summary>
    internal BrazeClient(HttpClient httpClient, BrazeOptions options, TimeProvider timeProvider)
    {
        Guard.NotNull(httpClient);
        Guard.NotNull(options);
        if (Failures(options) is { } failures)
        {
            throw new ArgumentException(failures, nameof(options));
        }

        _httpClient = () => httpClient;
        _options = () => Failures(options) is { } failures ? throw new BrazeOptionsException(failures) : options;
        _timeProvider = timeProvider;
    }

    /// <summary>A client of a container, which checks the options itself.</summary>
    /// <param name="httpClient">Gives a client whose primary handler is behind a <see cref="SendGuard"/>, if <paramref name="isGuarded"/>.</param>
    /// <param name="options">The options as they are now.</param>
    /// <param name="log">Records the ends.</param>
    /// <param name="timeProvider">The clock of time-outs and waits.</param>
    /// <param name="isGuarded">Whether only what the guard admits reaches the network.</param>
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

        // Each request makes the results of its own type.
        return (TResult)(object)await SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private async Task<BrazeResult> SendAsync(BrazeRequest request, CancellationToken cancellationToken)
    {
        Activity? activity = BrazeTelemetry.Start();
        long start = Stopwatch.GetTimestamp();
        BrazeOptions? known = null;
        try
        {
            BrazeOptions options = known = ReadOptions();
            request = request.Configure(options);
            BrazeTelemetry.Describe(activity, request, options);
            BrazeResult result;
            using (PendingSend send = Prepare(request, options, activity))
            {
                if (options.DryRun)
                {
                    result = request.CreateDryRunResult(send.Body.Text());
                }
                else
                {
                    AttemptEnd end = await AttemptAsync(send, cancellationToken).ConfigureAwait(false);
                    if (end.MayBeFollowed(send))
                    {
                        end = await RepeatAsync(end, send, cancellationToken).ConfigureAwait(false);
                    }

                    result = end.Result ?? throw end.Exception!;
                }
            }

            Recorder.Ended(_log, activity, request, options, result, Elapsed(start));
            return result;
        }
        catch (Exception exception)
        {
            Recorder.Failed(_log, activity, request, known, exception, Elapsed(start));
            throw;
        }
        finally
        {
            Recorder.Stop(activity);
        }
    }

    /// <summary>Reads the options. What is thrown where they are made is theirs, whatever it is.</summary>
    /// <exception cref="BrazeOptionsException">They could not be made.</exception>
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

    /// <summary>Never inlined, so that a send that needs no repeat asks for no other assembly.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ValueTask<AttemptEnd> RepeatAsync(AttemptEnd first, PendingSend send, CancellationToken cancellationToken)
    {
        _repeats ??= new Repeats(_timeProvider, RecordWait);
        return _repeats.RunAsync(
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

    /// <summary>Checks and writes the request: what is wrong with it is found while nothing has left.</summary>
    private PendingSend Prepare(BrazeRequest request, BrazeOptions options, Activity? activity)
    {
        request.Check();
        return new PendingSend(request, options.DryRun ? null : AddressOf(options.RestEndpoint!, request.Path), options, activity);
    }

    /// <summary>A key that has been replaced while the send waited is not worth trying: the next attempt has the one of now.</summary>
    private void UseCurrentKey(PendingSend send)
    {
        BrazeOptions current;
        try
        {
            current = _options();
        }
#pragma warning disable CA1031 // Whatever it is, the send is not lost for it.
        catch (Exception)
#pragma warning restore CA1031
        {
            // Options that have become wrong are for the next send to report; this one goes on as it began.
            return;
        }

        // Another host's key is not this one's.
        if (current.ApiKey != send.ApiKey && current.RestEndpoint == send.RestEndpoint && current.Authentication == send.Authentication)
        {
            send.UseKey(current.ApiKey!);
        }
    }

    private static HttpClient Guarded(HttpMessageHandler handler)
    {
        Guard.NotNull(handler);
        return new HttpClient(HandlerChain.Guard(handler), disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
    }

    private static string? Failures(BrazeOptions options) =>
        BrazeOptionsRules.Failures(options) is { } failures ? string.Join(" ", failures) : null;

    private static TimeSpan Elapsed(long start)
    {
#if NETSTANDARD2_0
        return TimeSpan.FromSeconds((double)(Stopwatch.GetTimestamp() - start) / Stopwatch.Frequency);
#else
        return Stopwatch.GetElapsedTime(start);
#endif
    }
}
