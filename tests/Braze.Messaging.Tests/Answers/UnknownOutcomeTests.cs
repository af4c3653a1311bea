using System.Net;

namespace Braze.Messaging.Tests;

/// <summary>Tests that an unknown outcome is reported as unknown, and that the request is never sent again.</summary>
public sealed class UnknownOutcomeTests : LoopbackTest
{
    public static TheoryData<int, string, string> ServerErrors
    {
        get
        {
            var errors = new TheoryData<int, string, string>();
            foreach (int status in (int[])[500, 502, 503, 504, 599])
            {
                errors.Add(status, "application/json", """{"message":"try later","errors":["e1"]}""");
                errors.Add(status, "text/html", "<html><h1>Bad Gateway</h1></html>");
                errors.Add(status, "text/plain", "");
            }

            return errors;
        }
    }

    [Theory]
    [MemberData(nameof(ServerErrors))]
    public async Task A_5xx_keeps_the_status_and_the_body(int status, string contentType, string body)
    {
        Server.Answers(status, body, contentType);

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => Client.SendRequestAsync(RequestToOne()));

        Assert.Equal(status, (int?)exception.StatusCode);
        Assert.Equal(body, exception.ResponseBody);
        Assert.Equal(body.Contains("e1", StringComparison.Ordinal) ? ["e1"] : [], exception.Errors);
        Assert.Contains("may have been sent", exception.Message, StringComparison.Ordinal);
        Assert.Single(Server.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Welcome to the guest network</html>")]
    [InlineData("""["success"]""")]
    [InlineData("\"success\"")]
    [InlineData("null")]
    [InlineData("""{"message":"success"} trailing""")]
    [InlineData("""{"message":"suc""")]
    public async Task A_2xx_that_is_not_from_Braze_is_not_a_success(string body)
    {
        Server.Answers(201, body);

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => Client.SendRequestAsync(RequestToOne()));

        Assert.Equal(HttpStatusCode.Created, exception.StatusCode);
        Assert.Equal(body, exception.ResponseBody);
    }

    [Fact]
    public async Task A_204_is_not_a_success()
    {
        Server.Answer = context =>
        {
            context.Response.StatusCode = 204;
            return Task.CompletedTask;
        };

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => Client.SendRequestAsync(RequestToOne()));

        Assert.Equal(HttpStatusCode.NoContent, exception.StatusCode);
    }

    [Fact]
    public async Task A_success_that_is_cut_off_keeps_what_came()
    {
        await using RawServer server = new(RawServer.Text("201 Created", """{"dispatch_id":"d1","mess""", missing: 20));

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => ClientOf(server.Address).SendRequestAsync(RequestToOne()));

        Assert.Equal(HttpStatusCode.Created, exception.StatusCode);
        Assert.Equal("""{"dispatch_id":"d1","mess""", exception.ResponseBody);
        Assert.Contains("cut off", exception.Message, StringComparison.Ordinal);
        Assert.NotNull(exception.InnerException);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task A_success_that_is_cut_off_between_two_chunks_keeps_what_came()
    {
        await using RawServer server = new("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n");

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => ClientOf(server.Address).SendRequestAsync(RequestToOne()));

        Assert.Equal(HttpStatusCode.Created, exception.StatusCode);
        Assert.Equal("{\"a\":", exception.ResponseBody);
    }

    [Fact]
    public async Task A_server_error_that_is_cut_off_is_still_a_server_error()
    {
        await using RawServer server = new(RawServer.Text("503 Service Unavailable", "<html>", missing: 20));

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => ClientOf(server.Address).SendRequestAsync(RequestToOne()));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, exception.StatusCode);
        Assert.Equal("<html>", exception.ResponseBody);
    }

    [Fact]
    public async Task A_binary_body_does_not_hide_the_status()
    {
        byte[] head = "HTTP/1.1 201 Created\r\nContent-Type: application/json; charset=nonsense\r\nContent-Length: 4\r\n\r\n"u8.ToArray();
        await using RawServer server = new([.. head, 0xFF, 0xFE, 0x00, 0xC3]);

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => ClientOf(server.Address).SendRequestAsync(RequestToOne()));

        Assert.Equal(HttpStatusCode.Created, exception.StatusCode);
    }
}
