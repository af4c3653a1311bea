#if NETSTANDARD2_0
using System.Net;
using System.Net.Sockets;
#endif

namespace Braze.Messaging;

/// <summary>Distinguishes a connection that was never made from one that was lost.</summary>
internal static class ConnectionFailure
{
    /// <summary>Whether it is certain that nothing was sent.</summary>
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
