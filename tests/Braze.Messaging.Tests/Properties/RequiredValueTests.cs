using System.Text.Json;
using System.Text.Json.Nodes;

namespace Braze.Messaging.Tests;

/// <summary>Tests null in a value whose type is not nullable. The whole request is refused, with the campaign and the path.</summary>
public sealed class RequiredValueTests : LoopbackTest
{
    private static readonly TriggerPropertyName P = "p";
    private static readonly TriggerPropertyName Q = "q";

    public static TheoryData<string, Action<TriggerPropertyWriter>> Nulls => new()
    {
        { "p", static w => w.WriteRequiredString(P, null) },
        { "p", static w => w.WriteRequiredUri(P, null) },
        { "p", static w => w.WriteRequiredJson(P, (JsonDocument?)null) },
        { "p", static w => w.WriteRequiredJson(P, (JsonNode?)null) },
        { "p", static w => w.WriteRequiredArray<int>(P, null, static (w, v) => w.WriteInt32Value(v)) },
        { "p", static w => w.WriteRequiredDictionary<string, int>(P, null, static (w, k) => w.WriteKey(k), static (w, v) => w.WriteInt32Value(v)) },
        { "p", static w => w.WriteRequiredObject<string>(P, null, static (_, _) => { }) },
        { "p", static w => w.WriteRequiredConverted(P, null, new Upper()) },
        { "p", static w => w.AllowingLiquid.WriteRequiredString(P, null) },
        { "p[1]", static w => w.WriteArray(P, new[] { "x", null }, static (w, v) => w.WriteRequiredStringValue(v)) },
        { "p[0]", static w => w.WriteArray(P, new Uri?[] { null }, static (w, v) => w.WriteRequiredUriValue(v)) },
        { "p[0]", static w => w.WriteArray(P, new JsonDocument?[] { null }, static (w, v) => w.WriteRequiredJsonValue(v)) },
        { "p[0]", static w => w.WriteArray(P, new JsonNode?[] { null }, static (w, v) => w.WriteRequiredJsonValue(v)) },
        { "p[0]", static w => w.WriteArray(P, new int[]?[] { null }, static (w, v) => w.WriteRequiredArrayValue(v, static (w, v) => w.WriteInt32Value(v))) },
        { "p[0]", static w => w.WriteArray(P, new Dictionary<string, int>?[] { null }, static (w, v) => w.WriteRequiredDictionaryValue(v, static (w, k) => w.WriteKey(k), static (w, v) => w.WriteInt32Value(v))) },
        { "p[2]", static w => w.WriteArray(P, new[] { "{[\\\",:", "é", null }, static (w, v) => w.WriteRequiredObjectValue(v, static (w, v) => w.WriteString(Q, v))) },
        { "p.q", static w => w.WriteObject(P, "x", static (w, _) => w.WriteRequiredString(Q, null)) },
        { "p[…][1].q", static w => w.WriteDictionary(P, new Dictionary<string, string[]> { ["k"] = ["a", "b"] }, static (w, k) => w.WriteKey(k), static (w, v) => w.WriteArrayValue(v, static (w, v) => w.WriteObjectValue(v, static (w, v) => w.WriteRequiredString(Q, v == "a" ? v : null)))) },
    };

    [Theory]
    [MemberData(nameof(Nulls))]
    public async Task It_is_refused_with_the_campaign_and_the_path_and_nothing_is_sent(string path, Action<TriggerPropertyWriter> write)
    {
        var campaign = new WrittenCampaign(w =>
        {
            w.WriteArray(Q, new[] { 1, 2 }, static (w, v) => w.WriteInt32Value(v));
            write(w);
        });
        BrazeValidationException exception = await Assert.ThrowsAsync<BrazeValidationException>(
            () => TriggerCampaign.SendAsync(campaign, Client, "u", null, null, false, null, null, null, default));

        Assert.Equal("BRZ2005", exception.RuleId);
        Assert.StartsWith($"BRZ2005: the trigger property '{path}' of campaign '{((ITriggerCampaign)campaign).CampaignName}' is null", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    /// <summary>Another writer has written the start of the JSON.</summary>
    [Theory]
    [MemberData(nameof(Nulls))]
    public void The_path_is_known_without_a_request(string path, Action<TriggerPropertyWriter> write)
    {
        using var json = new Utf8JsonWriter(new MemoryStream());
        json.WriteStartObject();
        BrazeValidationException exception = Assert.Throws<BrazeValidationException>(() => write(new TriggerPropertyWriter(json)));

        Assert.StartsWith($"BRZ2005: the trigger property '{path}' is null", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_refused_in_the_properties_of_one_recipient_too()
    {
        Recipient<WrittenCampaign>[] recipients =
        [
            new WrittenCampaign(w => w.WriteRequiredString(P, "x")).To(Recipient.ForExternalUserId("u1")),
            new WrittenCampaign(w => w.WriteRequiredString(P, null)).To(Recipient.ForExternalUserId("u2")),
        ];
        BrazeValidationException exception = await Assert.ThrowsAsync<BrazeValidationException>(() => Client.SendAsync(recipients, null, null, null, default));

        Assert.Contains("'p' of campaign 'WrittenCampaign' for recipients[1]", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("u2", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task Values_that_are_not_null_are_written_like_optional_ones()
    {
        await TriggerCampaign.SendAsync(
            new WrittenCampaign(static w =>
            {
                w.WriteRequiredString(P, "x");
                w.WriteRequiredArray(Q, new[] { "y" }, static (w, v) => w.WriteRequiredStringValue(v));
            }),
            Client, "u", null, null, false, null, null, null, default);

        Assert.Contains("\"trigger_properties\":{\"p\":\"x\",\"q\":[\"y\"]}", System.Text.Encoding.UTF8.GetString(Assert.Single(Server.Requests).Body), StringComparison.Ordinal);
    }

    private sealed class Upper : TriggerPropertyConverter<string>
    {
        public override void Write(TriggerPropertyWriter writer, string value) => writer.WriteStringValue(value.ToUpperInvariant());
    }
}
