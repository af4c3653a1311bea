namespace Braze.Messaging.Tests;

/// <summary>Tests that the caller never sees the key, even if an answer repeats it.</summary>
public sealed class RedactionTests : LoopbackTest
{
    public static TheoryData<int, string> Answers
    {
        get
        {
            var answers = new TheoryData<int, string>();
            foreach (int status in (int[])[201, 400, 401, 429, 500])
            {
                answers.Add(status, $$"""{"message":"Invalid API key: {{ApiKey}}","errors":["key {{ApiKey}}",{"{{ApiKey}}":"{{ApiKey}}"}]}""");
                answers.Add(status, $$"""{"error":{"text":"{{ApiKey}}"},"errors":"{{ApiKey}}"}""");
                answers.Add(status, $"<html>{ApiKey} and {ApiKey}</html>");
            }

            return answers;
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_repeated_key_is_removed(int status, string body)
    {
        Server.Answers(status, body);

        string shown = await ShownAsync(Client);

        Assert.DoesNotContain(ApiKey, shown, StringComparison.Ordinal);
        Assert.Contains("[redacted]", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_around_the_key_is_kept()
    {
        Server.Answers(401, $$"""{"message":"Invalid API key: {{ApiKey}}; ask for another"}""");

        var exception = await Assert.ThrowsAsync<BrazeRequestException>(() => Client.SendRequestAsync(RequestToOne()));

        Assert.Contains(": Invalid API key: [redacted]; ask for another.", exception.Message, StringComparison.Ordinal);
        Assert.Equal("""{"message":"Invalid API key: [redacted]; ask for another"}""", exception.ResponseBody);
    }

    [Theory]
    [InlineData(35)]
    [InlineData(20)]
    [InlineData(8)]
    [InlineData(4)]
    public async Task A_key_that_is_cut_off_is_removed(int came)
    {
        await using RawServer server = new(RawServer.Text("401 Unauthorized", $$"""{"message":"Invalid API key: {{ApiKey[..came]}}""", missing: 40));

        var exception = await Assert.ThrowsAsync<BrazeRequestException>(() => ClientOf(server.Address).SendRequestAsync(RequestToOne()));

        Assert.Equal("""{"message":"Invalid API key: [redacted]""", exception.ResponseBody);
        Assert.DoesNotContain(ApiKey[..came], exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4096)]
    [InlineData(64 * 1024)]
    public async Task A_key_at_the_end_of_the_kept_body_is_removed(int end)
    {
        for (int before = 1; before < ApiKey.Length; before += 7)
        {
            Server.Answers(401, new string('x', end - before) + ApiKey + new string('y', 5000), "text/plain");

            string shown = await ShownAsync(Client);

            Assert.DoesNotContain(ApiKey[..4], shown, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(@"a/b\c", @"a\/b\\c")]
    [InlineData("a+b<c>&d", @"a\u002Bb\u003cc\u003E\u0026d")]
    [InlineData("+abcd", @"\u002babcd")]
    [InlineData(@"\\u\abc", @"\\\\u\\abc")]
    public async Task A_key_that_JSON_escapes_is_removed(string key, string escaped)
    {
        Server.Answers(401, $$"""{"message":"Invalid API key: {{escaped}}!","errors":[{"key":"{{escaped}}"}]}""");
        BrazeOptions options = OptionsOf(Server.Address);
        options.ApiKey = key;
        using var httpClient = new HttpClient();

        string shown = await ShownAsync(new BrazeClient(httpClient, options));

        Assert.DoesNotContain(key, shown, StringComparison.Ordinal);
        Assert.DoesNotContain(escaped, shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"abcd\u002Bef")]
    [InlineData(@"abcd\u002B")]
    [InlineData(@"abcd\u00")]
    [InlineData(@"abcd\")]
    public async Task A_key_that_JSON_escapes_and_that_is_cut_off_is_removed(string beginning)
    {
        await using RawServer server = new(RawServer.Text("401 Unauthorized", $$"""{"message":"{{beginning}}""", missing: 40));
        BrazeOptions options = OptionsOf(server.Address);
        options.ApiKey = "abcd+efgh";
        using var httpClient = new HttpClient();

        var exception = await Assert.ThrowsAsync<BrazeRequestException>(() => new BrazeClient(httpClient, options).SendRequestAsync(RequestToOne()));

        Assert.Equal("""{"message":"[redacted]""", exception.ResponseBody);
    }

    [Fact]
    public async Task A_key_that_is_replaced_before_the_answer_is_removed()
    {
        Server.Answers(401, $$"""{"message":"Invalid API key: {{ApiKey}}"}""");
        BrazeOptions options = OptionsOf(Server.Address);
        using var httpClient = new HttpClient();
        var answer = Server.Answer;
        Server.Answer = context =>
        {
            options.ApiKey = "rotated";
            return answer(context);
        };

        Assert.DoesNotContain(ApiKey, await ShownAsync(new BrazeClient(httpClient, options)), StringComparison.Ordinal);
    }

    /// <summary>Returns everything about the outcome that the caller can see.</summary>
    private static async Task<string> ShownAsync(BrazeClient client)
    {
        try
        {
            TriggerSendResult result = await client.SendRequestAsync(RequestToOne());
            return $"{result} {string.Join(' ', result.Errors)}";
        }
        catch (BrazeException exception)
        {
            return $"{exception} {exception.ResponseBody} {string.Join(' ', exception.Errors)} {string.Join(' ', exception.Data.Values)}";
        }
    }
}
