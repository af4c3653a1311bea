#if NETSTANDARD2_0
using System.Net;
using System.Net.Sockets;
#endif

namespace Braze.Messaging;

/// <summary>Tells a connection that was never made from one that was lost.</summary>
internal static class ConnectionFailure
{
    /// <summary>Whether certainly nothing has left. What cannot be told counts as sent.</summary>
    public static bool IsBeforeSending(HttpRequestException exception) =>
#if NETSTANDARD2_0
        exception.InnerException is SocketException or WebException
        {
            Status: WebExceptionStatus.ConnectFailure or WebExceptionStatus.NameResolutionFailure
                or WebExceptionStatus.TrustFailure or WebExceptionStatus.SecureChannelFailure
        };
#else
        exception.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;
#endif
}
