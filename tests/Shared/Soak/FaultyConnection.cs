using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Braze.Tests.Soak;

/// <summary>Serves the requests of one connection, until the client or a fault ends it.</summary>
internal sealed class FaultyConnection(Socket socket, FaultPlan plan, Ledger ledger)
{
    private const string Success = """{"dispatch_id":"14497aa4b013bf150881547fb3076fd6","message":"success"}""";

    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _length;

    public async Task ServeAsync(CancellationToken stop)
    {
        try
        {
            while (await HasBegunAsync(stop) && await ServeOneAsync(plan.Next(), stop))
            {
                _length = 0;
            }
        }
        catch (Exception exception) when (exception is SocketException or OperationCanceledException)
        {
            // The client has disconnected, or the run is over.
        }
        finally
        {
            socket.Dispose();
        }
    }

    /// <returns>Whether the connection stays open.</returns>
    private async Task<bool> ServeOneAsync(ServerFault fault, CancellationToken stop)
    {
        if (fault == ServerFault.DropBeforeReading)
        {
            return Reset();
        }

        if (fault == ServerFault.DropWhileReading)
        {
            await socket.ReceiveAsync(_buffer.AsMemory(0, 100), stop);
            return Reset();
        }

        int end;
        while ((end = _buffer.AsSpan(0, _length).IndexOf("\r\n\r\n"u8)) < 0)
        {
            if (!await FillAsync(stop))
            {
                return false;
            }
        }

        int start = end + 4;
        int whole = start + ContentLength(end);
        while (_length < whole)
        {
            if (!await FillAsync(stop))
            {
                return false;
            }
        }

        if (_length > whole)
        {
            throw new InvalidOperationException("A second request came before the first was answered.");
        }

        ledger.Read(_buffer.AsMemory(start, whole - start), fault);
        return await AnswerAsync(fault, stop);
    }

    private async Task<bool> AnswerAsync(ServerFault fault, CancellationToken stop)
    {
        switch (fault)
        {
            case ServerFault.DropAfterReading:
                return Reset();
            case ServerFault.DropWhileAnswering:
                await SendAsync(Answer("201 Created", Success)[..^10], stop);
                return false;
            case ServerFault.Silence:
                while (await FillAsync(stop))
                {
                    // Any data after a request without an answer is not a request.
                }

                return false;
            case ServerFault.Delay:
                await Task.Delay(TimeSpan.FromMilliseconds(20), stop);
                break;
        }

        await SendAsync(
            fault switch
            {
                ServerFault.AcceptedWithErrors => Answer("201 Created", """{"dispatch_id":"d","message":"success","errors":["no push token"]}"""),
                ServerFault.Refusal => Answer("400 Bad Request", """{"message":"Invalid Campaign ID"}"""),
                ServerFault.ShortRateLimit => RateLimited(TimeSpan.Zero),
                ServerFault.LongRateLimit => RateLimited(TimeSpan.FromHours(1)),
                ServerFault.ServerError => Answer("500 Internal Server Error", """{"message":"try later"}"""),
                ServerFault.BadGateway => Answer("502 Bad Gateway", "<html><h1>Bad Gateway</h1></html>"),
                _ => Answer("201 Created", Success),
            },
            stop);
        return true;
    }

    private static string RateLimited(TimeSpan resetsIn)
    {
#pragma warning disable RS0030 // The client under load uses the system clock.
        long reset = (DateTimeOffset.UtcNow + resetsIn).ToUnixTimeSeconds();
#pragma warning restore RS0030
        return Answer("429 Too Many Requests", """{"message":"Rate limited"}""", string.Create(CultureInfo.InvariantCulture, $"X-RateLimit-Reset: {reset}\r\n"));
    }

    private static string Answer(string status, string body, string headers = "") =>
        $"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n{headers}Content-Length: {body.Length}\r\n\r\n{body}";

    private int ContentLength(int headLength)
    {
        const string Name = "Content-Length: ";
        string head = Encoding.ASCII.GetString(_buffer, 0, headLength);
        int start = head.IndexOf(Name, StringComparison.OrdinalIgnoreCase) + Name.Length;
        int end = head.IndexOf('\r', start);
        return int.Parse(head.AsSpan(start, (end < 0 ? head.Length : end) - start), CultureInfo.InvariantCulture);
    }

    /// <summary>Waits for a request without reading from it.</summary>
    /// <returns>Whether a request has started to arrive. False if the client has closed the connection.</returns>
    private async Task<bool> HasBegunAsync(CancellationToken stop)
    {
        await socket.ReceiveAsync(Memory<byte>.Empty, stop);
        return socket.Available > 0;
    }

    /// <returns>Whether more bytes arrived. False if the client has closed the connection.</returns>
    private async Task<bool> FillAsync(CancellationToken stop)
    {
        int read = await socket.ReceiveAsync(_buffer.AsMemory(_length), stop);
        _length += read;
        return read > 0;
    }

    private async Task SendAsync(string answer, CancellationToken stop)
    {
        ReadOnlyMemory<byte> rest = Encoding.UTF8.GetBytes(answer);
        while (rest.Length > 0)
        {
            rest = rest[await socket.SendAsync(rest, stop)..];
        }
    }

    /// <summary>Resets the connection when it is closed, so that the client notices at once.</summary>
    private bool Reset()
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        return false;
    }
}
