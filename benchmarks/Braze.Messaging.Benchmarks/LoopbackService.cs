using System.Buffers.Text;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Braze.Messaging.Benchmarks;

/// <summary>
/// Responds to every request on a loopback port as Braze does, at minimal cost: a thread for each connection blocks in the socket,
/// reads to the end of the request and writes prepared bytes. It allocates nothing for a request.
/// </summary>
internal sealed class LoopbackService : IDisposable
{
    private const string Answer =
        "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nX-RateLimit-Limit: 250000\r\nX-RateLimit-Remaining: 249999\r\nX-RateLimit-Reset: 1795428000\r\n"
        + "Content-Length: 70\r\n\r\n{\"dispatch_id\":\"14497aa4b013bf150881547fb3076fd6\",\"message\":\"success\"}";

    private static readonly byte[] AnswerBytes = Encoding.ASCII.GetBytes(Answer);

    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public LoopbackService()
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen();
        new Thread(Accept) { IsBackground = true }.Start();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndPoint!).Port.ToString(CultureInfo.InvariantCulture)}");

    public void Dispose() => _listener.Dispose();

    private void Accept()
    {
        try
        {
            while (true)
            {
                Socket connection = _listener.Accept();
                new Thread(() => Serve(connection)) { IsBackground = true }.Start();
            }
        }
        catch (SocketException)
        {
            // Disposed.
        }
        catch (ObjectDisposedException)
        {
        }
    }

    private static void Serve(Socket connection)
    {
        using (connection)
        {
            connection.NoDelay = true;
            byte[] buffer = new byte[4 * 1024 * 1024];
            int filled = 0;
            try
            {
                while (true)
                {
                    int read = connection.Receive(buffer, filled, buffer.Length - filled, SocketFlags.None);
                    if (read == 0)
                    {
                        return;
                    }

                    filled += read;
                    if (IsWhole(buffer.AsSpan(0, filled)))
                    {
                        connection.Send(AnswerBytes);
                        filled = 0;
                    }
                }
            }
            catch (SocketException)
            {
                // The client has closed the connection.
            }
        }
    }

    private static bool IsWhole(ReadOnlySpan<byte> request)
    {
        int end = request.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return false;
        }

        int length = request[..end].IndexOf("Content-Length: "u8);
        return length < 0
            ? request.EndsWith("\r\n0\r\n\r\n"u8)
            : Utf8Parser.TryParse(request[(length + "Content-Length: ".Length)..], out int body, out _) && request.Length >= end + 4 + body;
    }
}
