using System.Net;

namespace Braze.Messaging.Testing.Tests;

/// <summary>The rules about the request as a whole.</summary>
public sealed class RequestRuleTests
{
    private readonly FakeBraze _fake = new(RawCall.Key);

    [Theory]
    [InlineData("""{"broadcast":true}""")]
    [InlineData("""{"campaign_id":null,"broadcast":true}""")]
    [InlineData("""{"campaign_id":"","broadcast":true}""")]
    [InlineData("""{"campaign_id":"welcome-mail","broadcast":true}""")]
    [InlineData("""{"campaign_id":"d8b73da70b7cfc721d80e59c7f20f0d3","broadcast":true}""")]
    [InlineData("""{"campaign_id":" d8b73da7-0b7c-fc72-1d80-e59c7f20f0d3","broadcast":true}""")]
    public async Task A_campaign_that_cannot_exist_is_refused(string body) =>
        Assert.Equal((HttpStatusCode.BadRequest, "Invalid Campaign ID", ""), await RawCall.SendBodyAsync(_fake, body));

    [Theory]
    [InlineData("[]", "the request is of type array, and must be of type object.")]
    [InlineData("null", "the request is of type null, and must be of type object.")]
    [InlineData("""{"campaign_id":7}""", "campaign_id of the request is of type number, and must be of type string.")]
    [InlineData("""{"send_id":{}}""", "send_id of the request is of type object, and must be of type string.")]
    [InlineData("""{"trigger_properties":""}""", "trigger_properties of the request is of type string, and must be of type object.")]
    [InlineData("""{"trigger_properties":[]}""", "trigger_properties of the request is of type array, and must be of type object.")]
    [InlineData("""{"broadcast":"true"}""", "broadcast of the request is of type string, and must be of type boolean.")]
    [InlineData("""{"audience":"all"}""", "audience of the request is of type string, and must be of type object.")]
    [InlineData("""{"recipients":{}}""", "recipients of the request is of type object, and must be of type array.")]
    [InlineData("""{"attachments":{}}""", "attachments of the request is of type object, and must be of type array.")]
    public async Task A_field_of_another_type_is_refused(string body, string error) =>
        Assert.Equal((HttpStatusCode.BadRequest, "Bad Request", error), await RawCall.SendBodyAsync(_fake, body));

    [Fact]
    public async Task Recipients_and_broadcast_exclude_each_other() =>
        Assert.Equal(
            (HttpStatusCode.BadRequest, "Bad Request", "broadcast must not be true when recipients are given."),
            await SendAsync(""" "broadcast":true,"recipients":[{"external_user_id":"u1"}] """));

    [Fact]
    public async Task Attachments_and_broadcast_exclude_each_other() =>
        Assert.Equal(
            (HttpStatusCode.BadRequest, "Bad Request", "broadcast must not be true when attachments are given."),
            await SendAsync(""" "broadcast":true,"attachments":[] """));

    [Theory]
    [InlineData("""{"AND":{}}""", "AND of audience is of type object, and must be of type array.")]
    [InlineData("""{"OR":[]}""", "OR of audience has no filter.")]
    [InlineData("""{"AND":[{"OR":[]}]}""", "OR of AND[0] of audience has no filter.")]
    [InlineData("""{"AND":["all"]}""", "AND[0] of audience is of type string, and must be of type object.")]
    [InlineData("""{"custom_attribute":[]}""", "custom_attribute of audience is of type array, and must be of type object.")]
    [InlineData("""{"custom_attribute":{"custom_attribute_name":1}}""", "custom_attribute_name of custom_attribute of audience is of type number, and must be of type string.")]
    [InlineData("""{"custom_attribute":{"comparison":"exists"}}""", "custom_attribute_name of custom_attribute of audience is missing or empty.")]
    [InlineData("""{"custom_attribute":{"custom_attribute_name":" ","comparison":"exists"}}""", "custom_attribute_name of custom_attribute of audience is missing or empty.")]
    [InlineData("""{"custom_attribute":{"custom_attribute_name":"a","comparison":"is_any_of","value":[]}}""", "value of custom_attribute of audience is empty.")]
    [InlineData("""{"custom_attribute":{"custom_attribute_name":"a","comparison":"less_than_x_days_ago","value":-1}}""", "value of custom_attribute of audience is negative.")]
    [InlineData("""{"push_subscription_status":{"comparison":"is","value":"opt_in"}}""", "value of push_subscription_status of audience is none of opted_in, subscribed, unsubscribed.")]
    public async Task An_audience_that_says_nothing_is_refused(string audience, string error) =>
        Assert.Equal((HttpStatusCode.BadRequest, "Bad Request", error), await SendAsync($$""" "broadcast":true,"audience":{{audience}} """));

    [Theory]
    [InlineData("null", "attachments[1] is of type null, and must be of type object.")]
    [InlineData("""{"file_name":1}""", "file_name of attachments[1] is of type number, and must be of type string.")]
    [InlineData("""{"file_name":"a","url":{}}""", "url of attachments[1] is of type object, and must be of type string.")]
    [InlineData("""{"file_name":"a","url":"https://x.example/a","basic_auth_credential":true}""", "basic_auth_credential of attachments[1] is of type boolean, and must be of type string.")]
    [InlineData("""{"url":"https://x.example/a"}""", "file_name of attachments[1] is missing or empty.")]
    [InlineData("""{"file_name":" ","url":"https://x.example/a"}""", "file_name of attachments[1] is missing or empty.")]
    [InlineData("""{"file_name":"a"}""", "url of attachments[1] is missing, or no absolute http or https address.")]
    [InlineData("""{"file_name":"a","url":"a.pdf"}""", "url of attachments[1] is missing, or no absolute http or https address.")]
    [InlineData("""{"file_name":"a","url":"/a.pdf"}""", "url of attachments[1] is missing, or no absolute http or https address.")]
    [InlineData("""{"file_name":"a","url":"ftp://x.example/a"}""", "url of attachments[1] is missing, or no absolute http or https address.")]
    public async Task An_attachment_that_cannot_be_is_refused(string attachment, string error) =>
        Assert.Equal(
            (HttpStatusCode.BadRequest, "Bad Request", error),
            await SendAsync($$$""" "recipients":[{"external_user_id":"u1"}],"attachments":[{"file_name":"a","url":"http://x.example/a","basic_auth_credential":"c"},{{{attachment}}}] """));

    [Theory]
    [InlineData(""" "broadcast":false """)]
    [InlineData(""" "broadcast":null """)]
    [InlineData(""" "recipients":[] """)]
    [InlineData(""" "recipients":null,"broadcast":false,"audience":null """)]
    [InlineData(""" "trigger_properties":{} """)]
    public async Task A_request_that_reaches_nobody_is_refused(string fields) =>
        Assert.Equal((HttpStatusCode.BadRequest, "No Recipients", ""), await SendAsync(fields));

    [Theory]
    [InlineData(""" "broadcast":false,"audience":{"anything":[1]} """)]
    [InlineData(""" "audience":{"anything":[1]} """)]
    [InlineData(""" "recipients":null,"audience":{} """)]
    public async Task An_audience_alone_is_refused(string fields) =>
        Assert.Equal((HttpStatusCode.BadRequest, "Bad Request", "broadcast must be true when an audience is given without recipients."), await SendAsync(fields));

    [Theory]
    [InlineData(""" "broadcast":true """)]
    [InlineData(""" "broadcast":true,"recipients":[] """)]
    [InlineData(""" "broadcast":true,"audience":{"anything":[1]} """)]
    [InlineData(""" "broadcast":true,"audience":{"AND":[{"OR":[{"custom_attribute":{"custom_attribute_name":"a","comparison":"does_not_equal","value":-1}}]}]} """)]
    [InlineData(""" "broadcast":true,"audience":{"custom_attribute":{"custom_attribute_name":"a","comparison":"less_than_x_days_ago","value":0}} """)]
    [InlineData(""" "broadcast":true,"audience":{"push_subscription_status":{"comparison":"is_not","value":"unsubscribed"}} """)]
    [InlineData(""" "recipients":[{"external_user_id":"u1"}],"audience":{},"broadcast":false,"attachments":[{"file_name":"a","url":"https://example.com/a.pdf"}] """)]
    [InlineData(""" "recipients":[{"external_user_id":"u1"}],"trigger_properties":{"a":{"b":[1,null,"x"]}},"field_of_tomorrow":1 """)]
    public async Task What_no_rule_forbids_passes(string fields) =>
        Assert.Equal((HttpStatusCode.Created, "success", ""), await SendAsync(fields));

    [Fact]
    public async Task Fifty_recipients_pass_and_one_more_does_not()
    {
        Assert.Equal(HttpStatusCode.Created, (await SendAsync($"\"recipients\":[{Recipients(50)}]")).Status);
        Assert.Equal(
            (HttpStatusCode.BadRequest, "The max number of external_ids and aliases per request was exceeded", ""),
            await SendAsync($"\"recipients\":[{Recipients(51)}]"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("été")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public async Task A_send_id_that_is_not_1_to_64_ASCII_characters_is_refused(string sendId) =>
        Assert.Equal(
            (HttpStatusCode.BadRequest, "Bad Request", "send_id must be 1 to 64 ASCII characters."),
            await SendAsync($"\"broadcast\":true,\"send_id\":\"{sendId}\""));

    [Fact]
    public async Task A_send_id_of_64_characters_passes() =>
        Assert.Equal(HttpStatusCode.Created, (await SendAsync($"\"broadcast\":true,\"send_id\":\"{new string('x', 64)}\"")).Status);

    private static string Recipients(int count) =>
        string.Join(",", Enumerable.Range(0, count).Select(static i => $$"""{"external_user_id":"u{{i}}"}"""));

    private Task<(HttpStatusCode Status, string Message, string Error)> SendAsync(string fields) =>
        RawCall.SendBodyAsync(_fake, $$"""{"campaign_id":"{{RawCall.CampaignId}}",{{fields}}}""");
}
