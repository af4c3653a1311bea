using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Braze.Messaging.Testing;

/// <summary>Reads one HTTP/1.1 request from a connection.</summary>
internal sealed class HttpRequestReader(Socket socket)
{
    private const int MaxLineLength = 64 * 1024;

    private readonly byte[] _buffer = new byte[16 * 1024];
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<byte> _body = [];
    private int _start;
    private int _end;

    /// <summary>Reads the whole request, or returns <see langword="null"/> if it ends early or is not HTTP.</summary>
    public async Task<ReceivedRequest?> ReadAsync()
    {
        string[] words = (await ReadLineAsync().ConfigureAwait(false) ?? "").Split(' ');
        if (words is not [string method, string target, _] || !await ReadHeadersAsync().ConfigureAwait(false))
        {
            return null;
        }

        if (_headers.ContainsKey("Expect"))
        {
            // Clients on .NET Framework do not send the body until they get this answer.
            await socket.SendAllAsync(Encoding.ASCII.GetBytes("HTTP/1.1 100 Continue\r\n\r\n")).ConfigureAwait(false);
        }

        return await ReadBodyAsync().ConfigureAwait(false)
            ? new ReceivedRequest(method, Path(target), Header("Content-Type"), Header("Authorization"), [.. _body])
            : null;
    }

    /// <summary>Returns the path. A request through a proxy has an absolute URL.</summary>
    private static string Path(string target)
    {
        int scheme = target.IndexOf("://", StringComparison.Ordinal);
        if (scheme > 0 && target[0] != '/')
        {
            int path = target.IndexOf('/', scheme + 3);
            target = path < 0 ? "/" : target[path..];
        }

        int query = target.IndexOf('?');
        return query < 0 ? target : target[..query];
    }

    private static bool TryParse(string text, NumberStyles style, out long number) =>
        long.TryParse(text, style, CultureInfo.InvariantCulture, out number) && number >= 0;

    private string? Header(string name) => _headers.TryGetValue(name, out string? value) ? value : null;

    private async Task<bool> ReadHeadersAsync()
    {
        while (await ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            int colon = line.IndexOf(':');
            if (colon <= 0)
            {
                return line.Length == 0;
            }

            string name = line[..colon];
            string value = line[(colon + 1)..].Trim();
            _headers[name] = Header(name) is { } before ? $"{before}, {value}" : value;
        }

        return false;
    }

    private async Task<bool> ReadBodyAsync()
    {
        if (Header("Transfer-Encoding") is not null)
        {
            return await ReadChunksAsync().ConfigureAwait(false);
        }

        string length = Header("Content-Length") ?? "0";
        return TryParse(length, NumberStyles.None, out long count) && await ReadBodyAsync(count).ConfigureAwait(false);
    }

    private async Task<bool> ReadChunksAsync()
    {
        while (await ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            if (!TryParse(line.Split(';')[0].Trim(), NumberStyles.AllowHexSpecifier, out long size))
            {
                return false;
            }

            if (size == 0)
            {
                return await ReadHeadersAsync().ConfigureAwait(false);
            }

            if (!await ReadBodyAsync(size).ConfigureAwait(false) || await ReadLineAsync().ConfigureAwait(false) is not "")
            {
                return false;
            }
        }

        return false;
    }

    private async Task<bool> ReadBodyAsync(long count)
    {
        while (count > 0)
        {
            if (_start == _end && !await FillAsync().ConfigureAwait(false))
            {
                return false;
            }

            int length = (int)Math.Min(count, _end - _start);
            if (_body.Count <= Limits.BodyBytes)
            {
                // A body that is too large is read to its end and discarded, because a client that is still writing does not see the refusal.
                _body.AddRange(new ArraySegment<byte>(_buffer, _start, length));
            }

            _start += length;
            count -= length;
        }

        return true;
    }

    private async Task<string?> ReadLineAsync()
    {
        var line = new StringBuilder();
        while (line.Length < MaxLineLength && (_start < _end || await FillAsync().ConfigureAwait(false)))
        {
            char character = (char)_buffer[_start++];
            if (character == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            line.Append(character);
        }

        return null;
    }

    private async Task<bool> FillAsync()
    {
        _start = 0;
        _end = await socket.ReceiveAsync(new ArraySegment<byte>(_buffer), SocketFlags.None).ConfigureAwait(false);
        return _end > 0;
    }
}
