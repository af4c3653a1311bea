namespace Braze.Messaging.Tests;

/// <summary>A redirect that is followed sends the values, or even the key, to somebody else, or turns the send into a GET.</summary>
public sealed class RedirectTests : LoopbackTest
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_refuses_where_the_handler_does_not_follow_it(int status)
    {
        Server.Answers(status, "<html>moved</html>", "text/html", ("Location", "/elsewhere"));
        using var httpClient = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });

        var exception = await Assert.ThrowsAsync<BrazeRequestException>(() => ClientOf(Server.Address, httpClient).SendAsync(RequestToOne()));

        Assert.Equal(status, (int?)exception.StatusCode);
        Assert.Single(Server.Requests);
    }
}
