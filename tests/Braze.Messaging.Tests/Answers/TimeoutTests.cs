using System.Net;
using Microsoft.AspNetCore.Http;

namespace Braze.Messaging.Tests;

public sealed class TimeoutTests : LoopbackTest
{
    /// <summary>Long enough to receive the headers on a busy machine.</summary>
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(2);

    /// <summary>Much longer than the time-out, and much shorter than a hang.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task No_answer_in_time_leaves_the_outcome_unknown()
    {
        Server.Answer = context => Task.Delay(Timeout.Infinite, context.RequestAborted);

        var exception = await SendAsync<BrazeOutcomeUnknownException>();

        Assert.Equal("Braze did not answer within 00:00:02. The message may have been sent, so a second send can message a user twice.", exception.Message);
        Assert.Null(exception.StatusCode);
        Assert.IsAssignableFrom<OperationCanceledException>(exception.InnerException);
        Assert.Single(Server.Requests);
    }

    [Theory]
    [InlineData(201, typeof(BrazeOutcomeUnknownException))]
    [InlineData(503, typeof(BrazeOutcomeUnknownException))]
    [InlineData(400, typeof(BrazeRequestException))]
    [InlineData(429, typeof(BrazeRateLimitException))]
    public async Task A_body_that_does_not_end_in_time_does_not_hide_the_status(int status, Type expected)
    {
        AnswerAndHang(status, """{"message":"st""");

        var exception = await SendAsync<BrazeException>();

        Assert.IsType(expected, exception);
        Assert.Equal((HttpStatusCode)status, exception.StatusCode);
        Assert.Equal("""{"message":"st""", exception.ResponseBody);
    }

    [Fact]
    public async Task A_complete_success_counts_even_if_the_connection_hangs()
    {
        AnswerAndHang(201, LoopbackServer.SuccessBody);
        using var httpClient = new HttpClient { Timeout = Short };

        TriggerSendResult result = await ClientOf(Server.Address, httpClient).SendRequestAsync(RequestToOne()).WaitAsync(Patience);

        Assert.Equal("success", result.Message);
    }

    [Fact]
    public async Task A_body_without_end_is_not_read_to_its_end()
    {
        AnswerAndHang(400, new string('x', 128 * 1024));

        var exception = await Assert.ThrowsAsync<BrazeRequestException>(() => Client.SendRequestAsync(RequestToOne()).WaitAsync(Patience));

        Assert.Equal(4097, exception.ResponseBody?.Length);
    }

    [Fact]
    public async Task A_client_without_a_time_out_waits()
    {
        Server.Answer = async context =>
        {
            await Task.Delay(Short + Short, context.RequestAborted);
            context.Response.StatusCode = 201;
            await context.Response.WriteAsync(LoopbackServer.SuccessBody);
        };
        using var httpClient = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };

        TriggerSendResult result = await ClientOf(Server.Address, httpClient).SendRequestAsync(RequestToOne()).WaitAsync(Patience);

        Assert.Equal("success", result.Message);
    }

    private async Task<TException> SendAsync<TException>()
        where TException : Exception
    {
        using var httpClient = new HttpClient { Timeout = Short };
        return await Assert.ThrowsAnyAsync<TException>(() => ClientOf(Server.Address, httpClient).SendRequestAsync(RequestToOne()).WaitAsync(Patience));
    }

    private void AnswerAndHang(int status, string body) => Server.Answer = async context =>
    {
        context.Response.StatusCode = status;
        await context.Response.WriteAsync(body);
        await context.Response.Body.FlushAsync();
        await Task.Delay(Timeout.Infinite, context.RequestAborted);
    };
}
