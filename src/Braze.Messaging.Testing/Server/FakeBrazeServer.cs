using System.Net;
using System.Net.Sockets;

namespace Braze.Messaging.Testing;

/// <summary>
/// Serves a <see cref="FakeBraze"/> over HTTP, on a free port of the loopback address. <see cref="FakeBraze.StartServer"/> creates it.
/// Dispose it to free the port.
/// </summary>
/// <remarks>
/// It supports the parts of HTTP/1.1 that a test needs, without TLS, and one request on each connection. A proxy for the internet cannot
/// reach the loopback address of this machine, so turn it off in the client's handler if there is one.
/// </remarks>
public sealed class FakeBrazeServer : IAsyncDisposable, IDisposable
{
    private readonly FakeBraze _fake;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly object _gate = new();
    private readonly Dictionary<Socket, Task> _connections = [];
    private readonly Task _accepting;
    private volatile bool _stopped;

    internal FakeBrazeServer(FakeBraze fake)
    {
        _fake = fake;
        _listener.Start();
        Address = new Uri($"http://{_listener.LocalEndpoint}");
        _accepting = Task.Run(AcceptAsync);
    }

    /// <summary>The address to set as <see cref="BrazeOptions.RestEndpoint"/>.</summary>
    public Uri Address { get; }

    /// <summary>Frees the port and drops all open connections, including those of requests that wait for an answer.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _stopped = true;
            _listener.Stop();
            foreach (Socket socket in _connections.Keys)
            {
                socket.Dispose();
            }
        }
    }

    /// <summary>Frees the port, drops all open connections, and waits until everything has ended.</summary>
    /// <returns>A task that represents the operation.</returns>
    public async ValueTask DisposeAsync()
    {
        Dispose();
        await _accepting.ConfigureAwait(false);

        Task[] connections;
        lock (_gate)
        {
            connections = [.. _connections.Values];
        }

        await Task.WhenAll(connections).ConfigureAwait(false);
    }

    private async Task AcceptAsync()
    {
        while (await AcceptOneAsync().ConfigureAwait(false) is { } socket)
        {
            lock (_gate)
            {
                if (_stopped)
                {
                    socket.Dispose();
                    return;
                }

                _connections.Add(socket, Task.Run(() => ServeAsync(socket)));
            }
        }
    }

    /// <summary>Accepts a connection, or returns <see langword="null"/> if the server is stopped.</summary>
    private async Task<Socket?> AcceptOneAsync()
    {
        while (true)
        {
            try
            {
                return await _listener.AcceptSocketAsync().ConfigureAwait(false);
            }
            catch (Exception exception) when (_stopped && exception is SocketException or InvalidOperationException)
            {
                return null;
            }
            catch (SocketException)
            {
                // The client disconnected before it was accepted.
            }
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        try
        {
            await new FakeBrazeConnection(socket, _fake).ServeAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The client has disconnected, or the server is stopped, so no answer is possible.
        }
        finally
        {
            lock (_gate)
            {
                _connections.Remove(socket);
            }

            socket.Dispose();
        }
    }
}
