using System.Text.Json;
using System.Text.Json.Nodes;

namespace Braze.Messaging.Tests;

/// <summary>Tests that a message names the path of a value that cannot be written, and never its content.</summary>
public sealed class ValuePlaceTests : LoopbackTest
{
    private static readonly TriggerPropertyName Name = "name";
    private static readonly string[] Sizes = ["{{x}}"];

    public static TheoryData<string, Action<TriggerPropertyWriter>> Mistakes => new()
    {
        { "BRZ2001: the trigger property 'name' of campaign 'WrittenCampaign' contains Liquid", static w => w.WriteString(Name, "{{x}}") },
        {
            "BRZ2001: the trigger property 'lines[1].name' of campaign 'WrittenCampaign' contains Liquid",
            static w =>
            {
                w.WriteInt32("before", 1);
                w.WriteArray("lines", ["a", "{{x}}"], static (w, v) => w.WriteObjectValue(v, static (w, v) =>
                {
                    w.WriteArray("tags", ["t"], static (w, v) => w.WriteStringValue(v));
                    w.WriteString(Name, v);
                }));
            }
        },
        {
            "BRZ2001: the trigger property 'lines[0].sizes[0]' of campaign 'WrittenCampaign' contains Liquid",
            static w => w.WriteArray("lines", [1], static (w, v) => w.WriteObjectValue(Sizes, static (w, v) => w.WriteArray("sizes", v, static (w, v) => w.WriteStringValue(v))))
        },
        {
            "BRZ2003: the trigger property 'box.weight' of campaign 'WrittenCampaign' is NaN",
            static w => w.WriteObject("box", "", static (w, _) => w.WriteDouble("weight", double.NaN))
        },
        {
            "BRZ2003: the trigger property 'prices[…].amount' of campaign 'WrittenCampaign' is NaN",
            static w => w.WriteDictionary(
                "prices",
                new Dictionary<string, double> { ["anna@example.com"] = double.NaN },
                static (w, k) => w.WriteKey(k),
                static (w, v) => w.WriteObjectValue<double>(v, static (w, v) => w.WriteDouble("amount", v)))
        },
        {
            "BRZ0011: the trigger property 'dates[2]' of campaign 'WrittenCampaign' is a DateTime of unspecified kind",
            static w => w.WriteArray("dates", [DateTime.UnixEpoch, DateTime.UnixEpoch, new DateTime(2026, 1, 1)], static (w, v) => w.WriteDateTimeValue(v))
        },
        {
            "BRZ2003: the trigger property 'extra[…]' of campaign 'WrittenCampaign' is NaN",
            static w => w.WriteJson("extra", new JsonObject { ["ratio"] = double.NaN })
        },
        {
            "Cannot write the trigger property 'state' of campaign 'WrittenCampaign': the enum Perks does not define the flag 2 of 3",
            static w => w.WriteFlags("state", 3, new TriggerPropertyFlags("Perks", (1, "one")))
        },
        {
            "Cannot write a trigger property of campaign 'WrittenCampaign': the enum DayOfWeek does not define the value 42",
            static _ => throw TriggerPropertyWriter.Undefined((DayOfWeek)42)
        },
        {
            "Cannot write the trigger property 'prices' of campaign 'WrittenCampaign': one of its keys contains half of a surrogate pair",
            static w => w.WriteDictionary("prices", new Dictionary<string, int> { ["a\ud83d"] = 1 }, static (w, k) => w.WriteKey(k), static (w, v) => w.WriteInt32Value(v))
        },
        {
            "Cannot write the trigger property 'prices' of campaign 'WrittenCampaign': one of its keys is null",
            static w => w.WriteDictionary("prices", [new KeyValuePair<string?, int>(null, 1)], static (w, k) => w.WriteKey(k), static (w, v) => w.WriteInt32Value(v))
        },
        {
            "Cannot write the trigger property 'extra' of campaign 'WrittenCampaign': the JSON has a string or a key with half of a surrogate pair",
            static w => w.WriteJson("extra", Parse("\"\\ud83d\""))
        },
        {
            "Cannot write the trigger property 'extra' of campaign 'WrittenCampaign': the JSON has a string or a key with half of a surrogate pair",
            static w => w.WriteJson("extra", Parse("{\"\\ud83d\":1}"))
        },
        {
            "Cannot write the trigger property 'extra[…]' of campaign 'WrittenCampaign': the JSON has a string or a key with half of a surrogate pair",
            static w => w.WriteJson("extra", JsonNode.Parse("{\"a\":\"\\ud83d\"}"))
        },
        {
            "Cannot write a trigger property of campaign 'WrittenCampaign': reading its value threw System.TimeoutException",
            static w =>
            {
                w.WriteInt32("before", 1);
                throw new TimeoutException("user-42 is slow");
            }
        },
        {
            "Cannot write the trigger property 'lines[1]' of campaign 'WrittenCampaign': reading its value threw System.TimeoutException",
            static w => w.WriteArray("lines", Failing(), static (w, v) => w.WriteInt32Value(v))
        },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task The_message_has_the_path(string message, Action<TriggerPropertyWriter> write)
    {
        var exception = await Assert.ThrowsAsync<BrazeValidationException>(() => PropertiesOf(write));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.Contains("Nothing was sent.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("(Parameter", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("anna", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("user-42", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task The_path_of_a_recipients_own_property_has_the_recipient()
    {
        var request = new TriggerSendRequest(OrderShipped.Id)
        {
            Recipients =
            [
                Recipient.ForExternalUserId("u1"),
                new Recipient { ExternalUserId = "u2", TriggerProperties = new WrittenCampaign(static w => w.WriteString(Name, "{{x}}")) },
            ],
        };

        var exception = await Assert.ThrowsAsync<BrazeValidationException>(() => Client.SendRequestAsync(request));

        Assert.StartsWith($"BRZ2001: the trigger property 'name' of campaign '{OrderShipped.Id}' for recipients[1] contains", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_attribute_is_named_as_one()
    {
        var exception = await Assert.ThrowsAsync<BrazeValidationException>(
            () => AttributesOf(new UserAttributes { ["box"] = new AttributeObject { ["weight"] = double.NaN } }));

        Assert.StartsWith("BRZ2003: the attribute 'box.weight' of recipients[0] is NaN", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_long_keys_of_a_dictionary_are_written()
    {
        Dictionary<string, int> entries = Enumerable.Range(0, 900).ToDictionary(static i => $"a key of a dictionary {i}", static i => i % 10);

        string json = await PropertiesOf(w => w.WriteDictionary("d", entries, static (w, k) => w.WriteKey(k), static (w, v) => w.WriteInt32Value(v)));

        Assert.Equal(JsonSerializer.Serialize(new Dictionary<string, object> { ["d"] = entries }), json);
    }

    [Fact]
    public async Task A_sequence_without_an_end_ends()
    {
        var exception = await Assert.ThrowsAsync<BrazeValidationException>(
            () => PropertiesOf(static w => w.WriteArray("lines", Endless(), static (w, v) => w.WriteStringValue(v))));

        Assert.Equal("BRZ2004", exception.RuleId);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_split_surrogate_pair_is_sent_as_a_replacement_character() => Assert.Equal(
        "{\"name\":\"Mug \uFFFD\"}", await PropertiesOf(static w => w.WriteString(Name, "Mug \ud83d")));

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;

    private static IEnumerable<int> Failing()
    {
        yield return 1;
        throw new TimeoutException("user-42 is slow");
    }

    private static IEnumerable<string> Endless()
    {
        string text = new('x', 1000);
        while (true)
        {
            yield return text;
        }
    }
}
