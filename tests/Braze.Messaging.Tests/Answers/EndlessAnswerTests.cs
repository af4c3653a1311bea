using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Braze.Messaging.Tests;

/// <summary>Tests that an endless answer ends with the time-out, with a client of your own and with one of <c>AddBraze</c>.</summary>
public sealed class EndlessAnswerTests : LoopbackTest
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1);

    /// <summary>Much longer than the time-out, and much shorter than a hang.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>The time between two bytes of a slow answer.</summary>
    private static readonly TimeSpan Trickle = TimeSpan.FromMilliseconds(100);

    [Theory]
    [InlineData("", "H", false)]
    [InlineData("HTTP/1.1 201 Created\r\nX-Long: ", "a", false)]
    [InlineData("HTTP/1.1 201 Created\r\n", "X-Many: a\r\n", false)]
    [InlineData("", "HTTP/1.1 103 Early Hints\r\n\r\n", false)]
    [InlineData("HTTP/1.1 201 Created\r\n", "X-Many: a\r\n", true)]
    [InlineData("", "HTTP/1.1 103 Early Hints\r\n\r\n", true)]
    public async Task An_answer_whose_head_trickles_without_end_leaves_the_outcome_unknown(string begin, string again, bool container)
    {
        await using RawServer server = new((client, stop) => TrickleAsync(client, begin, again, stop));

        var exception = await FailureAsync<BrazeOutcomeUnknownException>(server.Address, container);

        Assert.Null(exception.StatusCode);
        Assert.StartsWith("Braze did not answer within 00:00:01.", exception.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData("201 Created", typeof(BrazeOutcomeUnknownException), false)]
    [InlineData("400 Bad Request", typeof(BrazeRequestException), false)]
    [InlineData("429 Too Many Requests", typeof(BrazeRateLimitException), false)]
    [InlineData("500 Internal Server Error", typeof(BrazeOutcomeUnknownException), false)]
    [InlineData("201 Created", typeof(BrazeOutcomeUnknownException), true)]
    [InlineData("400 Bad Request", typeof(BrazeRequestException), true)]
    public async Task A_body_that_trickles_without_end_does_not_hide_the_status(string status, Type expected, bool container)
    {
        string begin = $"HTTP/1.1 {status}\r\nContent-Length: 1000000000\r\n\r\n{{\"message\":\"";
        await using RawServer server = new((client, stop) => TrickleAsync(client, begin, "a", stop));

        BrazeException exception = await FailureAsync<BrazeException>(server.Address, container);

        Assert.IsType(expected, exception);
        Assert.Equal(status[..3], ((int)exception.StatusCode!).ToString(provider: null));
        Assert.StartsWith("{\"message\":\"a", exception.ResponseBody, StringComparison.Ordinal);
        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData("X-Many: a\r\n", false)]
    [InlineData("X-Many: a\r\n", true)]
    [InlineData("a", false)]
    public async Task Headers_that_rush_without_end_are_not_kept(string again, bool container)
    {
        byte[] rush = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(again, 1000)));
        await using RawServer server = new(async (client, stop) =>
        {
            await client.WriteAsync("HTTP/1.1 201 Created\r\nX-Many: a"u8.ToArray(), stop);
            while (true)
            {
                await client.WriteAsync(rush, stop);
            }
        });

        var exception = await FailureAsync<BrazeOutcomeUnknownException>(server.Address, container);

        // The handler's limit for headers ends it, and not the time-out.
        Assert.IsType<HttpRequestException>(exception.InnerException);
    }

    private static async Task TrickleAsync(Stream client, string begin, string again, CancellationToken stop)
    {
        await client.WriteAsync(Encoding.ASCII.GetBytes(begin), stop);
        byte[] bytes = Encoding.ASCII.GetBytes(again);
        while (true)
        {
            await client.WriteAsync(bytes, stop);
            await Task.Delay(Trickle, stop);
        }
    }

    private static async Task<TException> FailureAsync<TException>(Uri address, bool container)
        where TException : Exception
    {
        using HttpClient httpClient = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = Short };
        var services = new ServiceCollection();
        services.AddBraze(options => (options.RestEndpoint, options.ApiKey, options.Timeout, options.MaxRateLimitWait) = (address, ApiKey, Short, TimeSpan.Zero));
        await using ServiceProvider provider = services.BuildServiceProvider();
        IBrazeClient client = container ? provider.GetRequiredService<IBrazeClient>() : ClientOf(address, httpClient);

        return await Assert.ThrowsAnyAsync<TException>(() => client.SendRequestAsync(RequestToOne()).WaitAsync(Patience));
    }
}
