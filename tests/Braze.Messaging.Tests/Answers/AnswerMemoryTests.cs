using System.IO.Compression;
using System.Net;
using System.Text;

namespace Braze.Messaging.Tests;

/// <summary>Tests that a large answer uses little memory.</summary>
[Collection(Alone.Name)]
public sealed class AnswerMemoryTests : LoopbackTest
{
    private const int Size = 10 * 1024 * 1024;

    /// <summary>At most 64 KB of a body are read and converted to strings, some of them twice.</summary>
    private const long MaxAllocated = 1024 * 1024;

    private static readonly byte[] Chunk = [.. Enumerable.Repeat((byte)'x', 64 * 1024)];

    [Theory]
    [InlineData("201 Created", "Content-Length: 10485760\r\n")]
    [InlineData("400 Bad Request", "Content-Length: 10485760\r\n")]
    [InlineData("500 Internal Server Error", "Content-Length: 10485760\r\n")]
    [InlineData("400 Bad Request", "")]
    public async Task A_body_of_ten_megabytes_is_not_kept(string status, string headers)
    {
        byte[] head = Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: text/html\r\n{headers}\r\n");
        await using RawServer server = new(async (client, stop) =>
        {
            await client.WriteAsync(head, stop);
            for (int sent = 0; sent < Size; sent += Chunk.Length)
            {
                await client.WriteAsync(Chunk, stop);
            }
        });

        BrazeException exception = await FailureAsync(server, new SocketsHttpHandler { UseProxy = false });

        Assert.Equal(new string('x', 4096) + "…", exception.ResponseBody);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_decompression_bomb_is_not_decompressed(string encoding)
    {
        byte[] bomb = Packed(encoding, 100 * Size);
        byte[] head = Encoding.ASCII.GetBytes(
            $"HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Encoding: {encoding}\r\nContent-Length: {bomb.Length}\r\n\r\n");
        byte[] answer = [.. head, .. bomb];
        await using RawServer server = new(answer);

        // Decompression is off in a client of AddBraze, but another handler can turn it on.
        BrazeException exception = await FailureAsync(server, new SocketsHttpHandler { UseProxy = false, AutomaticDecompression = DecompressionMethods.All });

        Assert.Equal(HttpStatusCode.BadRequest, exception.StatusCode);
        Assert.Equal(new string('x', 4096) + "…", exception.ResponseBody);
    }

    [Fact]
    public async Task Content_that_cannot_be_decompressed_does_not_hide_the_status()
    {
        await using RawServer server = new(RawServer.Text("400 Bad Request", "{\"message\":\"no gzip\"}", headers: "Content-Encoding: gzip\r\n"));

        BrazeException exception = await FailureAsync(server, new SocketsHttpHandler { UseProxy = false, AutomaticDecompression = DecompressionMethods.All });

        Assert.IsType<BrazeRequestException>(exception);
    }

    private static byte[] Packed(string encoding, int size)
    {
        using var packed = new MemoryStream();
        using (Stream packing = encoding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest),
            _ => new ZLibStream(packed, CompressionLevel.Fastest),
        })
        {
            for (int written = 0; written < size; written += Chunk.Length)
            {
                packing.Write(Chunk);
            }
        }

        return packed.ToArray();
    }

    /// <summary>Returns how the second send ends. The first one fills pools and compiles code.</summary>
    private static async Task<BrazeException> FailureAsync(RawServer server, SocketsHttpHandler handler)
    {
        using var httpClient = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(60) };
        BrazeClient client = ClientOf(server.Address, httpClient);
        await Assert.ThrowsAnyAsync<BrazeException>(() => client.SendRequestAsync(RequestToOne()));

        long before = GC.GetTotalAllocatedBytes(precise: true);
        BrazeException exception = await Assert.ThrowsAnyAsync<BrazeException>(() => client.SendRequestAsync(RequestToOne()));
        long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;

        Assert.InRange(allocated, 0, MaxAllocated);
        return exception;
    }
}
