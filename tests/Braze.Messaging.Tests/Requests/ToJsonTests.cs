namespace Braze.Messaging.Tests;

/// <summary>Tests the JSON of a request without a client.</summary>
public sealed class ToJsonTests : LoopbackTest
{
    private static readonly OrderShipped Campaign = new("A-1", 1.50m, "\u2603 & <b>");

    [Fact]
    public async Task A_request_shows_the_body_that_is_sent()
    {
        TriggerSendRequest request = RequestTo(Recipient.ForExternalUserId("user-1") with { SendToExistingOnly = true }, Recipient.ForAlias("a", "l"));
        (request.TriggerProperties, request.SendId, request.Audience) = (Campaign, "send-1", Filter.Bool("vip").EqualTo(true));

        await Client.SendRequestAsync(request);

        Assert.Equal(Server.Body, request.ToJson());
    }

    [Fact]
    public async Task A_campaign_shows_its_properties()
    {
        string json = Campaign.ToJson();

        Assert.Equal("""{"order_number":"A-1","total":1.50,"note":"☃ & <b>"}""", json);
        Assert.Equal(await PropertiesOf(Campaign.WriteTo), json);
    }

    [Fact]
    public void It_checks_the_rules_of_a_send()
    {
        Assert.StartsWith("BRZ1002", Assert.ThrowsAny<ArgumentException>(() => new TriggerSendRequest("1").ToJson()).Message, StringComparison.Ordinal);
        Assert.StartsWith("BRZ2001", Assert.ThrowsAny<ArgumentException>(() => new OrderShipped("{{x}}", 1m).ToJson()).Message, StringComparison.Ordinal);
        Assert.StartsWith("BRZ2004", Assert.ThrowsAny<ArgumentException>(() => new OrderShipped(new string('x', 60_000), 1m).ToJson()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("properties", () => default(ITriggerProperties)!.ToJson());
    }

    [Fact]
    public void Liquid_that_the_client_allows_is_shown()
    {
        TriggerSendRequest request = RequestToOne();
        request.TriggerProperties = new OrderShipped("{{x}}", 1m);

        Assert.Contains("\"{{x}}\"", request.ToJson(LiquidInValues.Allow), StringComparison.Ordinal);
        Assert.Contains("\"{{x}}\"", request.TriggerProperties.ToJson(LiquidInValues.Allow), StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_that_calls_ToJson_has_no_side_effects()
    {
        var outer = new WrittenCampaign(writer => writer.WriteString("inner", Campaign.ToJson()));

        Assert.Equal("""{"inner":"{\"order_number\":\"A-1\",\"total\":1.50,\"note\":\"☃ & <b>\"}"}""", outer.ToJson());
        Assert.IsType<InvalidOperationException>(Assert.Throws<BrazeValidationException>(
            () => new WrittenCampaign(_ => throw new InvalidOperationException("getter")).ToJson()).InnerException);
        Assert.Equal("{}", new WrittenCampaign(_ => { }).ToJson());
    }
}
