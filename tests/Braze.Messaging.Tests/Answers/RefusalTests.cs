using System.Net;

namespace Braze.Messaging.Tests;

public sealed class RefusalTests : LoopbackTest
{
    [Fact]
    public async Task A_400_keeps_Brazes_message()
    {
        const string Body = """{"message":"No Recipients","errors":["first",{"code":2}]}""";
        Server.Answers(400, Body);

        var exception = await Assert.ThrowsAsync<BrazeRequestException>(() => Client.SendRequestAsync(RequestToOne()));

        Assert.Equal(HttpStatusCode.BadRequest, exception.StatusCode);
        Assert.Equal("Braze answered 400 to the send of campaign 0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11: No Recipients. Nobody was messaged.", exception.Message);
        Assert.Equal(["first", """{"code":2}"""], exception.Errors);
        Assert.Equal(Body, exception.ResponseBody);
        Assert.Null(exception.InnerException);
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task An_error_in_place_of_a_message_is_read_as_one()
    {
        Server.Answers(400, """{"error":"Error while parsing request body"}""");

        var exception = await Assert.ThrowsAsync<BrazeRequestException>(() => Client.SendRequestAsync(RequestToOne()));

        Assert.Contains("400", exception.Message, StringComparison.Ordinal);
        Assert.Contains(": Error while parsing request body.", exception.Message, StringComparison.Ordinal);
        Assert.Empty(exception.Errors);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(408)]
    [InlineData(413)]
    [InlineData(415)]
    [InlineData(499)]
    [InlineData(304)]
    public async Task A_status_that_is_not_a_success_is_a_refusal(int status)
    {
        Server.Answer = context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        };

        var exception = await Assert.ThrowsAsync<BrazeRequestException>(() => Client.SendRequestAsync(RequestToOne()));

        Assert.Equal(status, (int?)exception.StatusCode);
        Assert.Equal("", exception.ResponseBody);
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task The_message_of_a_refusal_contains_no_user()
    {
        Server.Answers(404, """{"message":"Invalid URL"}""");

        var exception = await Assert.ThrowsAsync<BrazeRequestException>(
            () => TriggerCampaign.SendAsync(new OrderShipped("secret-order", 1m), Client, "secret-user", null, null, false, null, null, null, default));

        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_cut_off_does_not_hide_the_refusal()
    {
        await using RawServer server = new(RawServer.Text("400 Bad Request", """{"message":"No Rec""", missing: 10));

        var exception = await Assert.ThrowsAsync<BrazeRequestException>(() => ClientOf(server.Address).SendRequestAsync(RequestToOne()));

        Assert.Equal(HttpStatusCode.BadRequest, exception.StatusCode);
        Assert.Equal("""{"message":"No Rec""", exception.ResponseBody);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(201)]
    [InlineData(500)]
    public async Task A_body_of_ten_megabytes_is_shortened(int status)
    {
        Server.Answers(status, new string('x', 10 * 1024 * 1024), "text/plain");

        BrazeException exception = await Assert.ThrowsAnyAsync<BrazeException>(() => Client.SendRequestAsync(RequestToOne()));

        Assert.Equal(new string('x', 4096) + "…", exception.ResponseBody);
        Assert.True(exception.Message.Length < 500);
    }

    [Fact]
    public async Task A_body_of_4096_characters_is_whole()
    {
        Server.Answers(400, new string('x', 4096), "text/plain");

        var exception = await Assert.ThrowsAsync<BrazeRequestException>(() => Client.SendRequestAsync(RequestToOne()));

        Assert.Equal(new string('x', 4096), exception.ResponseBody);
    }
}
