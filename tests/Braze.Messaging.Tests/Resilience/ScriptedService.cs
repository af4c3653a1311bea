using System.Collections.Concurrent;

namespace Braze.Messaging.Tests.Resilience;

/// <summary>Answers each request by the next line of a script, and keeps what it read.</summary>
internal sealed class ScriptedService : HttpMessageHandler
{
    private readonly ConcurrentQueue<Func<CancellationToken, Task<HttpResponseMessage>>> _script = new();
    private readonly ConcurrentQueue<string> _read = new();
    private int _attempts;

    /// <summary>The bodies that were read, those of attempts that were refused or lost afterwards too.</summary>
    public IReadOnlyList<string> Read => [.. _read];

    /// <summary>How often it was called, attempts that never connected included.</summary>
    public int Attempts => _attempts;

    /// <summary>Decides by the body, once the script has ended.</summary>
    public Func<string, HttpResponseMessage>? Otherwise { get; set; }

    public ScriptedService Answers(Func<HttpResponseMessage> answer)
    {
        _script.Enqueue(_ => Task.FromResult(answer()));
        return this;
    }

    public ScriptedService Hangs()
    {
        _script.Enqueue(static async cancellationToken =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("It never answers.");
        });
        return this;
    }

    public ScriptedService NeverConnects()
    {
        _script.Enqueue(Refuse);
        return this;
    }

    public ScriptedService IsLost()
    {
        _script.Enqueue(static _ => throw LostConnection());
        return this;
    }

    public static HttpRequestException NoConnection() => new(HttpRequestError.ConnectionError, "refused");

    public static HttpRequestException LostConnection() => new(HttpRequestError.ResponseEnded, "reset");

    private static readonly Func<CancellationToken, Task<HttpResponseMessage>> Refuse = static _ => throw NoConnection();

    /// <summary>What would be read, which decides whether it is.</summary>
    private static string Peek(HttpContent content) =>
        ((PooledBuffer)typeof(TriggerSendContent).GetField("_body", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.GetValue(content)!).Text();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _attempts);
        if (!_script.TryDequeue(out Func<CancellationToken, Task<HttpResponseMessage>>? next))
        {
            return Otherwise!(Peek(request.Content!));
        }

        if (next == Refuse)
        {
            // As no connection is: nobody has asked for the body.
            throw NoConnection();
        }

        string body = await request.Content!.ReadAsStringAsync(cancellationToken);

        try
        {
            return await next(cancellationToken);
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError == HttpRequestError.ConnectionError)
        {
            body = "";
            throw;
        }
        finally
        {
            if (body.Length > 0)
            {
                _read.Enqueue(body);
            }
        }
    }
}
