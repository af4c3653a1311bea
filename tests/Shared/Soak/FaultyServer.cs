using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Braze.Tests.Soak;

/// <summary>
/// A server on this machine that keeps connections open like Braze's server, and applies the faults of the plan to requests. It uses plain
/// sockets, so that it can drop a connection at any point.
/// </summary>
internal sealed class FaultyServer : IAsyncDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<Task, bool> _connections = new();
    private readonly Task _accepting;

    public FaultyServer(FaultPlan plan, Ledger ledger)
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(512);
        Address = new Uri($"http://{_listener.LocalEndPoint}");
        _accepting = AcceptAsync(plan, ledger);
    }

    public Uri Address { get; }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _accepting;
        await Task.WhenAll(_connections.Keys);
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync(FaultPlan plan, Ledger ledger)
    {
        try
        {
            while (true)
            {
                Socket socket = await _listener.AcceptAsync(_stop.Token);
                socket.NoDelay = true;
                Task connection = Task.Run(() => new FaultyConnection(socket, plan, ledger).ServeAsync(_stop.Token));
                _connections.TryAdd(connection, true);
                _ = connection.ContinueWith(
                    ended => _connections.TryRemove(ended, out _), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
            }
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
    }
}
