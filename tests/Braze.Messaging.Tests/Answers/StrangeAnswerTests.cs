using System.Net;

namespace Braze.Messaging.Tests;

/// <summary>Tests answers that Braze never returns. The outcome of the request is then unknown.</summary>
public sealed class StrangeAnswerTests : LoopbackTest
{
    [Theory]
    [InlineData("000 What")]
    [InlineData("101 Switching Protocols")]
    [InlineData("600 What")]
    [InlineData("999 What")]
    public async Task A_status_that_Braze_does_not_use_leaves_the_outcome_unknown(string status)
    {
        await using RawServer server = new(RawServer.Text(status, "{}"));

        await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => ClientOf(server.Address).SendRequestAsync(RequestToOne()));

        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("deflate")]
    public async Task A_success_that_cannot_be_decompressed_leaves_the_outcome_unknown(string encoding)
    {
        await using RawServer server = new(RawServer.Text("201 Created", "\u0007this is not packed", headers: $"Content-Encoding: {encoding}\r\n"));
        using var httpClient = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All });

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => ClientOf(server.Address, httpClient).SendRequestAsync(RequestToOne()));

        Assert.Equal(HttpStatusCode.Created, exception.StatusCode);
    }
}
