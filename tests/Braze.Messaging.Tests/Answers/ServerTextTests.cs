using System.Text.Json;

namespace Braze.Messaging.Tests;

/// <summary>Tests that a server's string is limited and on one line wherever it is shown.</summary>
public sealed class ServerTextTests : LoopbackTest
{
    [Theory]
    [InlineData("a\r\n2026-01-01 fail: forged", "a\\r\\n2026-01-01 fail: forged")]
    [InlineData("\u001b[31mred\u001b[0m", "\\u001b[31mred\\u001b[0m")]
    [InlineData("\0\b\t\u007f\u009b", "\\u0000\\u0008\\t\\u007f\\u009b")]
    [InlineData("a\u2028b\u2029c", "a\\u2028b\\u2029c")]
    [InlineData("\u202egnp.exe\u2066", "\\u202egnp.exe\\u2066")]
    [InlineData("\ufeff\u200b\u200e", "\\ufeff\\u200b\\u200e")]
    [InlineData("é 漢 🎁 👩‍💻", "é 漢 🎁 👩‍💻")]
    [InlineData("\"quoted\" \\ back", "\"quoted\" \\ back")]
    public async Task Control_characters_are_escaped(string said, string shown)
    {
        Server.Answers(400, JsonSerializer.Serialize(new { message = said, errors = new[] { said } }));

        var exception = await Assert.ThrowsAsync<BrazeRequestException>(() => Client.SendRequestAsync(RequestToOne()));

        Assert.Contains($": {shown}.", exception.Message, StringComparison.Ordinal);
        Assert.Equal([shown], exception.Errors);
    }

    [Fact]
    public async Task They_are_escaped_in_a_success_too()
    {
        Server.Answers(201, """{"dispatch_id":"d\n1","message":"a\u001bb","send_id":"s\n1","errors":["e\n1"]}""");

        TriggerSendResult result = await Client.SendRequestAsync(RequestToOne());

        Assert.Equal(("d\\n1", "a\\u001bb", "s\\n1"), (result.DispatchId, result.Message, result.SendId));
        Assert.Equal(["e\\n1"], result.Errors);
    }

    [Fact]
    public async Task It_is_bounded()
    {
        string said = new string('x', 499) + "🎁" + new string('y', 50_000);
        Server.Answers(400, JsonSerializer.Serialize(new { message = said, errors = Enumerable.Repeat(said, 70) })[..60_000]);
        var cutOff = await Assert.ThrowsAsync<BrazeRequestException>(() => Client.SendRequestAsync(RequestToOne()));
        Assert.Equal(4097, cutOff.ResponseBody!.Length);

        Server.Answers(400, JsonSerializer.Serialize(new { message = said[..5000], errors = Enumerable.Repeat(said[..600], 70) }));
        var exception = await Assert.ThrowsAsync<BrazeRequestException>(() => Client.SendRequestAsync(RequestToOne()));

        Assert.True(exception.Message.Length < 700, exception.Message);
        Assert.Contains(new string('x', 499) + "….", exception.Message, StringComparison.Ordinal);
        Assert.Equal(51, exception.Errors.Count);
        Assert.Equal(new string('x', 499) + "…", exception.Errors[0]);
        Assert.Equal("… and 20 more", exception.Errors[50]);
    }

    [Fact]
    public async Task The_body_keeps_its_lines()
    {
        Server.Answers(502, "<html>\r\n\t<b>\u001b[2J</b>\u202e\n</html>", "text/html");

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => Client.SendRequestAsync(RequestToOne()));

        Assert.Equal("<html>\r\n\t<b>\\u001b[2J</b>\\u202e\n</html>", exception.ResponseBody);
    }

    [Theory]
    [InlineData("""{"error":"Unauthorized"}""")]
    [InlineData("""{"error":{"code":401}}""")]
    [InlineData("""{"message":"no","error":true}""")]
    [InlineData("""{"error":["a"],"errors":["b"]}""")]
    public async Task An_error_without_a_dispatch_id_is_not_a_success(string body)
    {
        Server.Answers(200, body);

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => Client.SendRequestAsync(RequestToOne()));

        Assert.Equal(body, exception.ResponseBody);
        Assert.Contains("it has an error", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"dispatch_id":"d","error":"half"}""")]
    [InlineData("""{"message":"success","error":null}""")]
    [InlineData("""{"message":"success","error":""}""")]
    [InlineData("""{"message":"success","error":false}""")]
    public async Task A_dispatch_id_or_an_empty_error_is_a_success(string body)
    {
        Server.Answers(201, body);

        Assert.Equal(201, (int)(await Client.SendRequestAsync(RequestToOne())).StatusCode);
    }

    [Fact]
    public async Task A_result_counts_its_errors()
    {
        Server.Answers(201, """{"dispatch_id":"d","message":"success","errors":["user-42 has no token","second"]}""");

        string text = (await Client.SendRequestAsync(RequestToOne())).ToString();

        Assert.Contains("Errors = 2,", text, StringComparison.Ordinal);
        Assert.Contains("DispatchId = d,", text, StringComparison.Ordinal);
        Assert.DoesNotContain("user-42", text, StringComparison.Ordinal);
    }
}
