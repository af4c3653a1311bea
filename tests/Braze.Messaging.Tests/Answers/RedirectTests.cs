using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Braze.Messaging.Tests;

/// <summary>Tests redirects. Following one sends the values or even the key to another host, or changes the send to a GET.</summary>
public sealed class RedirectTests : LoopbackTest
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_that_is_not_followed_is_a_refusal(int status)
    {
        Server.Answers(status, "<html>moved</html>", "text/html", ("Location", "/elsewhere"));
        using var httpClient = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });

        var exception = await Assert.ThrowsAsync<BrazeRequestException>(() => ClientOf(Server.Address, httpClient).SendRequestAsync(RequestToOne()));

        Assert.Equal(status, (int?)exception.StatusCode);
        Assert.Single(Server.Requests);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task AddBraze_does_not_follow_a_redirect(int status)
    {
        Server.Answers(status, "<html>moved</html>", "text/html", ("Location", "/elsewhere"));
        var services = new ServiceCollection();
        services.AddBraze(options =>
        {
            options.RestEndpoint = Server.Address;
            options.ApiKey = ApiKey;
        });
        await using ServiceProvider provider = services.BuildServiceProvider();

        var exception = await Assert.ThrowsAsync<BrazeRequestException>(
            () => provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne()));

        Assert.Equal(status, (int?)exception.StatusCode);
        Assert.Single(Server.Requests);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(404)]
    [InlineData(429)]
    public async Task The_answer_after_a_redirect_is_not_the_answer_to_the_send(int status)
    {
        Server.Answer = context =>
        {
            bool first = context.Request.Path == "/campaigns/trigger/send";
            context.Response.StatusCode = first ? 302 : status;
            context.Response.Headers.Location = "/elsewhere";
            return context.Response.WriteAsync(LoopbackServer.SuccessBody);
        };
        using var httpClient = new HttpClient();

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => ClientOf(Server.Address, httpClient).SendRequestAsync(RequestToOne()));

        Assert.Equal(["POST", "GET"], Server.Requests.Select(request => request.Method));
        Assert.Equal(status, (int?)exception.StatusCode);
        Assert.Contains("redirect", exception.Message, StringComparison.Ordinal);
    }
}
