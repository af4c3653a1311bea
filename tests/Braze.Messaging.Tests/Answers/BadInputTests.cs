using System.Text;

namespace Braze.Messaging.Tests;

/// <summary>Tests that a send ends in a result or in a documented exception, whatever bytes are returned.</summary>
public sealed class BadInputTests : LoopbackTest
{
    private const string Answer =
        "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nX-RateLimit-Limit: 250000\r\nX-RateLimit-Remaining: 249999\r\n"
        + "X-RateLimit-Reset: 1795428000\r\nContent-Length: 70\r\n\r\n" + LoopbackServer.SuccessBody;

    private static readonly string[] Statuses = ["201 Created", "200 OK", "400 Bad Request", "401 Unauthorized", "429 Too Many Requests", "500 Error", "302 Found"];

    private static readonly string[] ContentTypes =
        ["application/json", "text/html; charset=nonsense", "image/png", "application/json; charset=utf-16", "multipart/mixed; boundary=x", ";;;", ""];

    [Fact]
    public async Task Only_a_complete_answer_is_a_success()
    {
        for (int length = 0; length < Answer.Length; length++)
        {
            BrazeException? failure = await FailureAsync(Encoding.ASCII.GetBytes(Answer[..length]));

            Assert.True(failure is BrazeOutcomeUnknownException, $"Cut off after {length} bytes, it ended with {failure}.");
        }

        Assert.Null(await FailureAsync(Encoding.ASCII.GetBytes(Answer)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Random_bytes_in_place_of_an_answer_leave_the_outcome_unknown(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < 100; i++)
        {
            byte[] bytes = new byte[random.Next(2000)];
            random.NextBytes(bytes);

            Assert.IsType<BrazeOutcomeUnknownException>(await FailureAsync(bytes));
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Random_bytes_in_a_body_do_not_hide_the_status(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < 100; i++)
        {
            string status = Statuses[random.Next(Statuses.Length)];
            byte[] body = new byte[random.Next(2000)];
            random.NextBytes(body);
            if (body.Length > 0 && random.Next(3) == 0)
            {
                // Starts like JSON, so that the reader reads more of it.
                body[0] = (byte)'{';
            }

            string head = $"HTTP/1.1 {status}\r\nContent-Type: {ContentTypes[random.Next(ContentTypes.Length)]}\r\nContent-Length: {body.Length}\r\n\r\n";
            BrazeException? failure = await FailureAsync([.. Encoding.ASCII.GetBytes(head), .. body]);

            Assert.NotNull(failure);
            Assert.Equal(status[..3], ((int)failure.StatusCode!).ToString(provider: null));
            Assert.True(failure.ResponseBody!.Length <= 4097);
        }
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public async Task An_answer_with_bytes_changed_ends_as_documented(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++)
        {
            byte[] bytes = Encoding.ASCII.GetBytes(Answer);
            for (int changes = random.Next(1, 6); changes > 0; changes--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            // No more can be said than that it is a result or a documented exception. Any other exception fails the test.
            await FailureAsync(bytes);
        }
    }

    [Theory]
    [InlineData("{\"message\":" + "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("{\"message\":1e999999999}")]
    [InlineData("{\"message\":\"a\",\"message\":\"b\"}")]
    [InlineData("{\"errors\":{\"errors\":[{\"errors\":null}]}}")]
    [InlineData("{\"\":\"\",\"dispatch_id\":\"\\u0000\"}")]
    [InlineData("{\"message\":NaN}")]
    [InlineData("{'message':'success'}")]
    [InlineData("{\"message\":\"success\"}{\"message\":\"success\"}")]
    public async Task JSON_of_a_strange_kind_ends_as_documented(string body) =>
        Assert.IsType<BrazeRequestException>(await FailureAsync(Encoding.UTF8.GetBytes(RawServer.Text("400 Bad Request", body))));

    /// <summary>Returns how a send ends if the server returns this answer, or <see langword="null"/> for a result.</summary>
    private static async Task<BrazeException?> FailureAsync(byte[] answer)
    {
        await using RawServer server = new(answer);
        try
        {
            await ClientOf(server.Address).SendRequestAsync(RequestToOne()).WaitAsync(TimeSpan.FromSeconds(20));
            return null;
        }
        catch (BrazeException exception)
        {
            Assert.DoesNotContain(ApiKey, exception.ToString(), StringComparison.Ordinal);
            return exception;
        }
        finally
        {
            Assert.Equal(1, server.Requests);
        }
    }
}
