using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace Braze.Messaging.Testing.Tests;

/// <summary>Tests HTTP requests that are valid, but that <see cref="BrazeClient"/> does not send in this form.</summary>
public sealed class WireTests : IAsyncLifetime
{
    private const string Broadcast = $$"""{"campaign_id":"{{RawCall.CampaignId}}","broadcast":true}""";

    private readonly FakeBraze _fake = new(RawCall.Key);
    private readonly FakeBrazeServer _server;

    public WireTests() => _server = _fake.StartServer();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Chunks_are_read()
    {
        using HttpResponseMessage response = await PostAsync(static request => request.Headers.TransferEncodingChunked = true);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal(Broadcast, Assert.Single(_fake.Requests).Body);
    }

    [Fact]
    public async Task A_client_that_expects_100_Continue_gets_it()
    {
        using HttpResponseMessage response = await PostAsync(static request => request.Headers.ExpectContinue = true);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
    }

    [Fact]
    public async Task A_query_is_not_part_of_the_path()
    {
        using HttpResponseMessage response = await PostAsync(request => request.RequestUri = new Uri(request.RequestUri + "?x=1"));

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("/campaigns/trigger/send", Assert.Single(_fake.Requests).Path);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_and_not_lost()
    {
        using HttpResponseMessage response = await PostAsync(static request =>
            request.Content = new StringContent(Broadcast.PadRight((8 * 1024 * 1024) + 1), null, "application/json"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("DELETE")]
    public async Task A_request_without_a_body_is_answered(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), _server.Address);
        using HttpResponseMessage response = await SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal((method, "/"), (Assert.Single(_fake.Requests).Method, _fake.Requests[0].Path));
    }

    [Theory]
    [InlineData("POST http://127.0.0.1/campaigns/trigger/send HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}", "HTTP/1.1 415")]
    [InlineData("POST http://127.0.0.1?x HTTP/1.1\r\n\r\n", "HTTP/1.1 404")]
    [InlineData("GET /a HTTP/1.1\nHost: b\n\n", "HTTP/1.1 404")]
    [InlineData("this is no HTTP\r\n\r\n", "")]
    [InlineData("\r\n\r\n", "")]
    [InlineData("GET / HTTP/1.1\r\nno header\r\n\r\n", "")]
    [InlineData("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "")]
    [InlineData("POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nabc", "")]
    [InlineData("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n", "")]
    [InlineData("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n", "")]
    [InlineData("", "")]
    public async Task An_incomplete_request_is_not_answered_and_not_recorded(string text, string answer)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _server.Address.Port);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(text));
        client.Client.Shutdown(SocketShutdown.Send);
        using var received = new MemoryStream();
        await stream.CopyToAsync(received);

        Assert.StartsWith(answer, Encoding.ASCII.GetString(received.ToArray()), StringComparison.Ordinal);
        Assert.Equal(answer.Length == 0 ? 0 : 1, _fake.Requests.Count);
    }

    private Task<HttpResponseMessage> PostAsync(Action<HttpRequestMessage> change)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_server.Address, "campaigns/trigger/send"))
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", RawCall.Key) },
            Content = new StringContent(Broadcast, null, "application/json"),
        };
        change(request);
        return SendAsync(request);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        return await http.SendAsync(request);
    }
}
