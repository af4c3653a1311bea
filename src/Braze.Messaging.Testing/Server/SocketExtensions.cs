using System.Net.Sockets;

namespace Braze.Messaging.Testing;

/// <summary>What all targets can do with a socket.</summary>
internal static class SocketExtensions
{
    public static async Task SendBatchesAsync(this Socket socket, byte[] bytes)
    {
        int sent = 0;
        while (sent < bytes.Length)
        {
            var rest = new ArraySegment<byte>(bytes, sent, bytes.Length - sent);
            sent += await socket.SendAsync(rest, SocketFlags.None).ConfigureAwait(false);
        }
    }
}
