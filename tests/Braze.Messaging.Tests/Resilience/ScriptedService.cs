using System.Collections.Concurrent;

namespace Braze.Messaging.Tests.Resilience;

/// <summary>Answers each request with the next entry of a script, and stores the bodies that it read.</summary>
internal sealed class ScriptedService : HttpMessageHandler
{
    private readonly ConcurrentQueue<Func<CancellationToken, Task<HttpResponseMessage>>> _script = new();
    private readonly ConcurrentQueue<string> _read = new();
    private int _attempts;

    /// <summary>The bodies that were read, including those of attempts that were then refused or lost.</summary>
    public IReadOnlyList<string> Read => [.. _read];

    /// <summary>The number of calls, including attempts that did not connect.</summary>
    public int Attempts => _attempts;

    /// <summary>Answers by the body after the script has ended.</summary>
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

    /// <summary>Returns the body without marking it as read.</summary>
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
            // Without a connection, the body is not read.
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
