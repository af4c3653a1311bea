using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Braze.Messaging.Tests;

/// <summary>
/// Answers with the given bytes, or as the given delegate does, and closes the connection. A real web server cannot do this.
/// </summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<Stream, CancellationToken, Task> _answer;
    private readonly Task _serving;
    private int _requests;

    public RawServer(string answer)
        : this(Encoding.UTF8.GetBytes(answer))
    {
    }

    public RawServer(byte[] answer)
        : this((client, stop) => client.WriteAsync(answer, stop).AsTask())
    {
    }

    /// <param name="answer">Writes the answer. It can run until the client disconnects or the test ends.</param>
    public RawServer(Func<Stream, CancellationToken, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _serving = ServeAsync();
    }

    public Uri Address => new($"http://{_listener.LocalEndpoint}");

    public int Requests => Volatile.Read(ref _requests);

    /// <summary>
    /// Returns an answer with complete headers. <paramref name="missing"/> bytes of the body are announced and never sent.
    /// </summary>
    public static string Text(string status, string body, int missing = 0, string headers = "") =>
        $"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body) + missing}\r\n\r\n{body}";

    /// <summary>Returns the address of a port without a listener.</summary>
    public static Uri Nobody()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://{listener.LocalEndpoint}");
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _serving;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using TcpClient connection = await _listener.AcceptTcpClientAsync(_stop.Token);
                NetworkStream stream = connection.GetStream();
                await ReadRequestAsync(stream);
                Interlocked.Increment(ref _requests);
                try
                {
                    await _answer(stream, _stop.Token);
                }
                catch (IOException)
                {
                    // The client has disconnected.
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    /// <summary>Reads the whole request, because closing a connection with unread bytes resets it, which is another case.</summary>
    private async Task ReadRequestAsync(NetworkStream stream)
    {
        byte[] buffer = new byte[64 * 1024];
        int length = 0;
        int end;
        do
        {
            length += await ReadSomeAsync(stream, buffer.AsMemory(length));
            end = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
        }
        while (end < 0);

        const string ContentLength = "Content-Length: ";
        string line = Encoding.ASCII.GetString(buffer, 0, end).Split("\r\n").Single(line => line.StartsWith(ContentLength, StringComparison.Ordinal));
        int missing = int.Parse(line[ContentLength.Length..], null) - (length - end - 4);
        while (missing > 0)
        {
            missing -= await ReadSomeAsync(stream, buffer);
        }
    }

    private async Task<int> ReadSomeAsync(NetworkStream stream, Memory<byte> buffer)
    {
        int read = await stream.ReadAsync(buffer, _stop.Token);
        return read > 0 ? read : throw new InvalidOperationException("The request ended early.");
    }
}
