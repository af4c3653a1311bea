using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Braze.Messaging.Testing;

/// <summary>Serves the one request of a connection. The caller closes the socket.</summary>
internal sealed class FakeBrazeConnection(Socket socket, FakeBraze fake)
{
    public async Task ServeAsync()
    {
        // Peeks without reading. A connection without data is not a request, and a dropped request must stay unread.
        if (await socket.ReceiveAsync(new ArraySegment<byte>(new byte[1]), SocketFlags.Peek).ConfigureAwait(false) == 0)
        {
            return;
        }

        if (fake.TakeDropBeforeReading())
        {
            Reset();
            return;
        }

        if (await new HttpRequestReader(socket).ReadAsync().ConfigureAwait(false) is not { } request)
        {
            return;
        }

        FakeBrazeAnswer answer = Answer(request);
        switch (answer.Fault)
        {
            case FakeBrazeFault.DroppedBeforeReading:
                Reset();
                break;
            case FakeBrazeFault.TimedOut:
            case FakeBrazeFault.NoAnswer:
                await WaitForDisconnectAsync().ConfigureAwait(false);
                break;
            case FakeBrazeFault.None:
                await SendAsync(answer, request.Method).ConfigureAwait(false);
                break;
        }
    }

    private FakeBrazeAnswer Answer(ReceivedRequest request)
    {
        try
        {
            return fake.Answer(request.Method, request.Path, request.ContentType, request.Authorization, request.Body);
        }
        catch (Exception exception)
        {
            // A condition of the test has failed. Over HTTP, only an answer can report it to the test.
            return FakeBrazeAnswer.Custom(HttpStatusCode.InternalServerError, exception.ToString(), "text/plain");
        }
    }

    /// <summary>Resets the connection when it is closed, so that the client notices at once and unsent data is lost.</summary>
    private void Reset() => socket.LingerState = new LingerOption(enable: true, seconds: 0);

    private async Task WaitForDisconnectAsync()
    {
        var buffer = new ArraySegment<byte>(new byte[256]);
        while (await socket.ReceiveAsync(buffer, SocketFlags.None).ConfigureAwait(false) > 0)
        {
            // Any data after the request is ignored.
        }
    }

    private async Task SendAsync(FakeBrazeAnswer answer, string method)
    {
        byte[] body = Encoding.UTF8.GetBytes(answer.Body);
        string headers = string.Concat(answer.Headers.Select(static header => $"{header.Key}: {header.Value}\r\n"));
        string head = $"HTTP/1.1 {(int)answer.StatusCode} \r\n"
            + $"Content-Type: {answer.ContentType}\r\n"
            + $"Content-Length: {body.Length}\r\n"
            + $"Connection: close\r\n{headers}\r\n";
        await socket.SendAllAsync(Encoding.ASCII.GetBytes(head)).ConfigureAwait(false);
        if (method != "HEAD")
        {
            await socket.SendAllAsync(body).ConfigureAwait(false);
        }

        socket.Shutdown(SocketShutdown.Send);
    }
}
