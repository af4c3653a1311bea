using System.Net;
using System.Text.Json;

namespace Braze.Messaging.Testing.Tests;

/// <summary>Tests the rules for the request as a whole.</summary>
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
    [InlineData("""{"push_subscription_status":{"comparison":"is","value":"opt_in"}}""", "value of push_subscription_status of audience must be one of opted_in, subscribed, unsubscribed.")]
    public async Task An_audience_without_a_comparison_is_refused(string audience, string error) =>
        Assert.Equal((HttpStatusCode.BadRequest, "Bad Request", error), await SendAsync($$""" "broadcast":true,"audience":{{audience}} """));

    [Theory]
    [InlineData("null", "attachments[1] is of type null, and must be of type object.")]
    [InlineData("""{"file_name":1}""", "file_name of attachments[1] is of type number, and must be of type string.")]
    [InlineData("""{"file_name":"a","url":{}}""", "url of attachments[1] is of type object, and must be of type string.")]
    [InlineData("""{"file_name":"a","url":"https://x.example/a","basic_auth_credential":true}""", "basic_auth_credential of attachments[1] is of type boolean, and must be of type string.")]
    [InlineData("""{"url":"https://x.example/a"}""", "file_name of attachments[1] is missing or empty.")]
    [InlineData("""{"file_name":" ","url":"https://x.example/a"}""", "file_name of attachments[1] is missing or empty.")]
    [InlineData("""{"file_name":"a"}""", "url of attachments[1] is missing, or is not an absolute http or https address.")]
    [InlineData("""{"file_name":"a","url":"a.pdf"}""", "url of attachments[1] is missing, or is not an absolute http or https address.")]
    [InlineData("""{"file_name":"a","url":"/a.pdf"}""", "url of attachments[1] is missing, or is not an absolute http or https address.")]
    [InlineData("""{"file_name":"a","url":"ftp://x.example/a"}""", "url of attachments[1] is missing, or is not an absolute http or https address.")]
    public async Task An_invalid_attachment_is_refused(string attachment, string error) =>
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
    public async Task A_valid_request_is_accepted(string fields) =>
        Assert.Equal((HttpStatusCode.Created, "success", ""), await SendAsync(fields));

    [Fact]
    public async Task Fifty_recipients_pass_and_one_more_does_not()
    {
        Assert.Equal(HttpStatusCode.Created, (await SendAsync($"\"recipients\":[{Recipients(50)}]")).Status);
        Assert.Equal(
            (HttpStatusCode.BadRequest, "The max number of external_ids and aliases per request was exceeded", ""),
            await SendAsync($"\"recipients\":[{Recipients(51)}]"));
    }

    [Fact]
    public async Task Properties_are_counted_for_each_recipient_with_those_of_the_request()
    {
        string half = new('x', 30_000);
        string Body(string shared, string own) =>
            $$""" "trigger_properties":{{shared}},"recipients":[{"external_user_id":"u1"},{"external_user_id":"u2","trigger_properties":{{own}}}] """;

        Assert.Equal(HttpStatusCode.Created, (await SendAsync(Body($$"""{"a":"{{half}}"}""", $$"""{"a":"{{half}}"}"""))).Status);
        Assert.Equal(
            (HttpStatusCode.BadRequest, "Bad Request", "trigger_properties of recipients[1] are larger than 50 KB."),
            await SendAsync(Body($$"""{"a":"{{half}}"}""", $$"""{"b":"{{half}}"}""")));
        Assert.Equal(
            (HttpStatusCode.BadRequest, "Bad Request", "trigger_properties of the request are larger than 50 KB."),
            await SendAsync(Body($$"""{"a":"{{half}}","b":"{{half}}"}""", "{}")));
    }

    /// <summary>The client and the fake count the same bytes, so neither accepts what the other refuses.</summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task The_client_and_the_fake_have_the_same_limit(int more, bool fits)
    {
        string own = new('x', 51_200 - """{"a":1,"b":"é\"","c":""}""".Length - 1 + more);
        Recipient<Written>[] recipients = [new Written(w => { w.WriteInt32("a", 1); w.WriteString("b", "é\""); w.WriteString("c", own); }).To(Recipient.ForExternalUserId("u"))];

        HttpStatusCode raw = (await SendAsync(
            $$$""" "trigger_properties":{"a":1,"b":"é\""},"recipients":[{"external_user_id":"u","trigger_properties":{"c":"{{{own}}}"}}] """)).Status;
        Exception? exception = await Record.ExceptionAsync(() => _fake.Client.SendAsync(recipients));

        Assert.Equal(fits ? HttpStatusCode.Created : HttpStatusCode.BadRequest, raw);
        Assert.Equal(fits, exception is null);
    }

    [Theory]
    [InlineData(62, true)]
    [InlineData(63, false)]
    public async Task The_client_and_the_fake_have_the_same_maximum_depth(int depth, bool fits)
    {
        string json = new string('[', depth) + new string(']', depth);
        var campaign = new Written(w => w.WriteJson("j", JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 100 }).RootElement));

        (HttpStatusCode status, _, _) = await SendAsync($$""" "broadcast":true,"trigger_properties":{"j":{{json}}} """);
        Exception? exception = await Record.ExceptionAsync(() => campaign.BroadcastAsync(_fake.Client));

        Assert.Equal(fits ? HttpStatusCode.Created : HttpStatusCode.BadRequest, status);
        Assert.True(fits ? exception is null : exception is BrazeValidationException, exception?.ToString());
    }

    [Theory]
    [InlineData(""" "recipients":[{"external_user_id":"user\ud83d"}] """)]
    [InlineData(""" "recipients":[{"braze_id":"\ude00user"}] """)]
    [InlineData(""" "recipients":[{"email":"a\ud83d","prioritization":["identified"]}] """)]
    [InlineData(""" "recipients":[{"user_alias":{"alias_name":"a\ud83d","alias_label":"l"}}] """)]
    [InlineData(""" "recipients":[{"user_alias":{"alias_name":"a","alias_label":"\ud83d"}}] """)]
    [InlineData(""" "recipients":[{"external_user_id":"u","attributes":{"plan\ud83d":1}}] """)]
    [InlineData(""" "broadcast":true,"send_id":"s\ud83d" """)]
    [InlineData(""" "broadcast":true,"audience":{"custom_attribute":{"custom_attribute_name":"a\ud83d","comparison":"exists"}} """)]
    [InlineData(""" "recipients":[{"external_user_id":"u"}],"attachments":[{"file_name":"a\ud83d","url":"https://x.example/a"}] """)]
    public async Task Half_of_a_surrogate_pair_in_what_identifies_is_refused(string fields) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(fields)).Status);

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

    private sealed class Written(Action<TriggerPropertyWriter> write) : ITriggerCampaign
    {
        public string CampaignId => RawCall.CampaignId;

        public string CampaignName => nameof(Written);

        public void WriteTo(TriggerPropertyWriter writer) => write(writer);
    }

    private static string Recipients(int count) =>
        string.Join(",", Enumerable.Range(0, count).Select(static i => $$"""{"external_user_id":"u{{i}}"}"""));

    private Task<(HttpStatusCode Status, string Message, string Error)> SendAsync(string fields) =>
        RawCall.SendBodyAsync(_fake, $$"""{"campaign_id":"{{RawCall.CampaignId}}",{{fields}}}""");
}
