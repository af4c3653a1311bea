using System.Net.Sockets;

namespace Braze.Messaging.Testing;

/// <summary>Extends sockets with methods for all target frameworks.</summary>
internal static class SocketExtensions
{
    public static async Task SendAllAsync(this Socket socket, byte[] bytes)
    {
        int sent = 0;
        while (sent < bytes.Length)
        {
            var rest = new ArraySegment<byte>(bytes, sent, bytes.Length - sent);
            sent += await socket.SendAsync(rest, SocketFlags.None).ConfigureAwait(false);
        }
    }
}
