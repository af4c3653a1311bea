using System.Net;
using System.Net.Sockets;

namespace Braze.Tests.Soak;

/// <summary>A handler that directs some connections to a port without a listener, where the machine refuses them.</summary>
internal sealed class DeadEnds : IDisposable
{
    private readonly Socket _bound = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly FaultPlan _plan;
    private readonly int _ofAThousand;

    public DeadEnds(FaultPlan plan, int ofAThousand)
    {
        _plan = plan;
        _ofAThousand = ofAThousand;

        // Bound and not listening, so no other process can use the port.
        _bound.Bind(new IPEndPoint(IPAddress.Loopback, 0));
    }

    public SocketsHttpHandler CreateHandler() => new() { UseProxy = false, ConnectCallback = ConnectAsync };

    public void Dispose() => _bound.Dispose();

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        EndPoint target = _plan.Happens(_ofAThousand)
            ? _bound.LocalEndPoint!
            : new IPEndPoint(IPAddress.Parse(context.DnsEndPoint.Host), context.DnsEndPoint.Port);
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(target, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
