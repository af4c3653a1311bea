namespace Braze.Messaging.Tests;

public sealed class ConnectionTests : LoopbackTest
{
    [Fact]
    public async Task A_connection_that_is_refused_is_known_to_have_sent_nothing()
    {
        Uri nobody = RawServer.Nobody();

        var exception = await Assert.ThrowsAsync<BrazeConnectionException>(() => ClientOf(nobody).SendRequestAsync(RequestToOne()));

        Assert.Equal("No connection to 127.0.0.1 was made, so nothing was sent.", exception.Message);
        Assert.IsType<HttpRequestException>(exception.InnerException);
        AssertNoAnswer(exception);
    }

    [Fact]
    public async Task A_server_that_speaks_no_TLS_is_known_to_have_got_nothing()
    {
        Uri address = new UriBuilder(Server.Address) { Scheme = "https" }.Uri;

        await Assert.ThrowsAsync<BrazeConnectionException>(() => ClientOf(address).SendRequestAsync(RequestToOne()));

        Assert.Empty(Server.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 201 Crea")]
    [InlineData("HTTP/1.1 201 Created\r\nContent-Type: appl")]
    [InlineData("this is no HTTP\r\n\r\n")]
    [InlineData("\0\0\0\0\r\n\r\n")]
    public async Task A_connection_that_ends_before_an_answer_leaves_the_outcome_unknown(string answer)
    {
        await using RawServer server = new(answer);

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => ClientOf(server.Address).SendRequestAsync(RequestToOne()));

        Assert.Contains("may have been sent", exception.Message, StringComparison.Ordinal);
        Assert.NotNull(exception.InnerException);
        AssertNoAnswer(exception);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task Headers_without_end_leave_the_outcome_unknown()
    {
        await using RawServer server = new($"HTTP/1.1 201 Created\r\nX-Long: {new string('a', 1024 * 1024)}\r\n\r\n");

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => ClientOf(server.Address).SendRequestAsync(RequestToOne()));

        AssertNoAnswer(exception);
    }

    [Fact]
    public async Task A_client_lives_through_a_lost_connection()
    {
        Server.Answer = context =>
        {
            context.Abort();
            return Task.CompletedTask;
        };
        await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => Client.SendRequestAsync(RequestToOne()));
        Assert.Single(Server.Requests);

        Server.Answers(201, LoopbackServer.SuccessBody);
        Assert.Equal("success", (await Client.SendRequestAsync(RequestToOne())).Message);
    }

    [Fact]
    public async Task A_kept_connection_that_was_lost_does_not_send_twice()
    {
        await Client.SendRequestAsync(RequestToOne());
        Server.Answer = context =>
        {
            context.Abort();
            return Task.CompletedTask;
        };

        await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => Client.SendRequestAsync(RequestToOne()));

        Assert.Equal(2, Server.Requests.Count);
    }

    private static void AssertNoAnswer(BrazeException exception)
    {
        Assert.Null(exception.StatusCode);
        Assert.Null(exception.ResponseBody);
        Assert.Empty(exception.Errors);
        Assert.Equal(new RateLimit(null, null, null), exception.RateLimit);
        Assert.DoesNotContain(ApiKey, exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("user-1", exception.ToString(), StringComparison.Ordinal);
    }
}
