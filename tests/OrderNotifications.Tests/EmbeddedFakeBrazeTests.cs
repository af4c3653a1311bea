using System.Net;
using Braze.Messaging.Testing;

namespace OrderNotifications.Tests;

/// <summary>The way from the fake over HTTP and back.</summary>
public sealed class EmbeddedFakeBrazeTests
{
    [Fact]
    public async Task Headers_that_are_empty_arrive()
    {
        await using EmbeddedFakeBraze server = await EmbeddedFakeBraze.StartAsync(new FakeBraze("key"), CancellationToken.None);
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var content = new StringContent("{}", null, "application/json");
        using HttpResponseMessage response = await client.PostAsync(new Uri(server.Address + "/campaigns/trigger/send"), content);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal([""], response.Headers.GetValues("X-RateLimit-Reset"));
    }
}
