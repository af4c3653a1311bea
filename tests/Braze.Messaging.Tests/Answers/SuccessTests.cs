using System.Net;

namespace Braze.Messaging.Tests;

public sealed class SuccessTests : LoopbackTest
{
    [Fact]
    public async Task A_201_gives_the_dispatch_id()
    {
        TriggerSendResult result = await Client.SendRequestAsync(RequestToOne());

        Assert.Equal(HttpStatusCode.Created, result.StatusCode);
        Assert.Equal("14497aa4b013bf150881547fb3076fd6", result.DispatchId);
        Assert.Equal("success", result.Message);
        Assert.Null(result.SendId);
        Assert.Empty(result.Errors);
        Assert.Equal(new RateLimit(null, null, null), result.RateLimit);
    }

    [Theory]
    [InlineData(200, """{"message":"success"}""", "success")]
    [InlineData(202, """{"message":"queued"}""", "queued")]
    [InlineData(201, """ {"message": null, "unknown": [1, {"a": 2}]} """, null)]
    [InlineData(201, "{}", null)]
    public async Task Any_2xx_with_a_JSON_object_is_a_success(int status, string body, string? message)
    {
        Server.Answers(status, body);

        TriggerSendResult result = await Client.SendRequestAsync(RequestToOne());

        Assert.Equal((HttpStatusCode)status, result.StatusCode);
        Assert.Equal(message, result.Message);
        Assert.Null(result.DispatchId);
    }

    /// <summary>Answers that differ only a little from Braze's usual form. The fast path must detect the difference.</summary>
    [Theory]
    [InlineData("""{"dispatch_id":"d","message":"success"}""", "d", "success")]
    [InlineData(" {\t\"dispatch_id\" : \"d\" ,\r\n \"message\":\"queued\" } \n", "d", "queued")]
    [InlineData("""{"message":"first","dispatch_id":"","message":"last"}""", "", "last")]
    [InlineData("""{"dispatch_id":"d\u0041","message":"a \"b\""}""", "dA", "a \"b\"")]
    [InlineData("""{"dispatch_id":"é","message":"~ ok"}""", "é", "~ ok")]
    [InlineData("""{"m\u0065ssage":"success","dispatch_id":"d"}""", "d", "success")]
    [InlineData("""{"dispatch_id":"d","error":"half"}""", "d", "half")]
    public async Task Every_form_of_the_answer_is_read(string body, string dispatchId, string message)
    {
        Server.Answers(201, body);

        TriggerSendResult result = await Client.SendRequestAsync(RequestToOne());

        Assert.Equal(dispatchId, result.DispatchId);
        Assert.Equal(message, result.Message);
    }

    [Theory]
    [InlineData("""{"dispatch_id":"d","message":"success"}x""")]
    [InlineData("""{"dispatch_id":"d","message":"success"} {}""")]
    [InlineData("""{"dispatch_id":"d","message":"success",}""")]
    [InlineData("""{"dispatch_id":"d" "message":"success"}""")]
    [InlineData("""{"dispatch_id":"d","message":"success"]""")]
    [InlineData("""{"dispatch_id":"d","message":"success""")]
    [InlineData("""{,"dispatch_id":"d"}""")]
    [InlineData("""{"dispatch_id","d"}""")]
    [InlineData("{\"dispatch_id\":\"a\nb\"}")]
    [InlineData("""["dispatch_id","d"]""")]
    public async Task A_body_that_is_not_a_JSON_object_is_not_a_success(string body)
    {
        Server.Answers(201, body);

        await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => Client.SendRequestAsync(RequestToOne()));
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("text/plain")]
    [InlineData("APPLICATION/JSON;charset=UTF-8")]
    public async Task The_body_counts_and_not_the_content_type(string contentType)
    {
        Server.Answers(201, LoopbackServer.SuccessBody, contentType);

        Assert.Equal("14497aa4b013bf150881547fb3076fd6", (await Client.SendRequestAsync(RequestToOne())).DispatchId);
    }

    [Fact]
    public async Task A_tracked_broadcast_gives_its_send_id()
    {
        Server.Answers(201, """{"dispatch_id":"d1","send_id":"winter-2026","message":"success"}""");

        TriggerSendResult result = await Client.SendRequestAsync(new TriggerSendRequest(OrderShipped.Id) { Broadcast = true, SendId = "winter-2026" });

        Assert.Equal("winter-2026", result.SendId);
    }

    [Theory]
    [InlineData("""["first","second é"]""", new[] { "first", "second é" })]
    [InlineData("""[{"code":1,"text":"no such user"},"plain"]""", new[] { """{"code":1,"text":"no such user"}""", "plain" })]
    [InlineData("\"one text\"", new[] { "one text" })]
    [InlineData("""{"a":1}""", new[] { """{"a":1}""" })]
    [InlineData("[]", new string[0])]
    [InlineData("null", new string[0])]
    [InlineData("[null,7,true,[]]", new[] { "7", "true", "[]" })]
    public async Task Errors_of_any_type_are_kept(string errors, string[] expected)
    {
        Server.Answers(201, $$"""{"message":"success","errors":{{errors}}}""");

        TriggerSendResult result = await Client.SendRequestAsync(RequestToOne());

        Assert.Equal("success", result.Message);
        Assert.Equal(expected, result.Errors);
    }

    [Fact]
    public async Task Fields_of_another_type_are_kept_as_strings()
    {
        Server.Answers(201, """{"dispatch_id":12345678901234567890,"message":{"text":"success"},"send_id":true}""");

        TriggerSendResult result = await Client.SendRequestAsync(RequestToOne());

        Assert.Equal("12345678901234567890", result.DispatchId);
        Assert.Equal("""{"text":"success"}""", result.Message);
        Assert.Equal("true", result.SendId);
    }

    [Theory]
    [InlineData("""{"dispatch_id":"d1","message":"\ud83d"}""")]
    [InlineData("""{"dispatch_id":"d1","errors":["\udc00"]}""")]
    public async Task Half_a_surrogate_does_not_hide_a_success(string body)
    {
        Server.Answers(201, body);

        Assert.Equal("d1", (await Client.SendRequestAsync(RequestToOne())).DispatchId);
    }

    [Fact]
    public async Task A_name_that_is_half_a_surrogate_does_not_hide_a_success()
    {
        Server.Answers(202, """{"dispatch_id":"d1","\ud83d":1}""");

        Assert.Equal(HttpStatusCode.Accepted, (await Client.SendRequestAsync(RequestToOne())).StatusCode);
    }

    [Fact]
    public async Task A_byte_order_mark_does_not_hide_a_success()
    {
        Server.Answers(201, "\uFEFF" + LoopbackServer.SuccessBody);

        Assert.Equal("14497aa4b013bf150881547fb3076fd6", (await Client.SendRequestAsync(RequestToOne())).DispatchId);
    }

    [Fact]
    public async Task A_dispatch_id_that_ends_as_the_key_begins_is_whole()
    {
        string dispatchId = $"14497aa4b013bf15088154{ApiKey[..8]}";
        Server.Answers(201, $$"""{"dispatch_id":"{{dispatchId}}","send_id":"{{dispatchId}}","message":"success"}""");

        TriggerSendResult result = await Client.SendRequestAsync(RequestToOne());

        Assert.Equal(dispatchId, result.DispatchId);
        Assert.Equal(dispatchId, result.SendId);
    }
}
