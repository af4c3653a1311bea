using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Braze.Messaging.Tests;

/// <summary>Tests the less common types, as members and as elements, and the values that are refused.</summary>
public sealed class WriterTypeTests
{
    private static readonly TriggerPropertyName P = "p";

    private static readonly TriggerPropertyFlags Perks = new("Perks", (1, "gift"), (4, "express"), (24, "both"));

    private sealed record Custom(string Text);

    public static TheoryData<string, Action<TriggerPropertyWriter>> Members => new()
    {
        { "\"2026-11-23T09:05:07.080Z\"", static w => w.WriteDateTime(P, new DateTime(2026, 11, 23, 9, 5, 7, 80, DateTimeKind.Utc)) },
        { "\"2026-11-23T09:05:07Z\"", static w => w.WriteDateTime(P, new DateTime(2026, 11, 23, 9, 5, 7, DateTimeKind.Utc).AddTicks(9999)) },
        { "\"0001-01-01T00:00:00Z\"", static w => w.WriteDateTime(P, DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc)) },
        { "\"9999-12-31T23:59:59.999Z\"", static w => w.WriteDateTime(P, DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc)) },
        { "\"00:00:00\"", static w => w.WriteTimeSpan(P, TimeSpan.Zero) },
        { "\"-00:00:00.001\"", static w => w.WriteTimeSpan(P, TimeSpan.FromMilliseconds(-1)) },
        { "\"00:00:01\"", static w => w.WriteTimeSpan(P, TimeSpan.FromTicks(TimeSpan.TicksPerSecond + 9)) },
        { "\"-10675199.02:48:05.477\"", static w => w.WriteTimeSpan(P, TimeSpan.MinValue) },
        { "\"0001-01-01\"", static w => w.WriteDateOnly(P, DateOnly.MinValue) },
        { "\"23:59:59.999\"", static w => w.WriteTimeOnly(P, TimeOnly.MaxValue) },
        { "65500", static w => w.WriteHalf(P, Half.MaxValue) },
        { "6E-08", static w => w.WriteHalf(P, Half.Epsilon) },
        { "\"-1\"", static w => w.WriteBig(P, Int128.NegativeOne) },
        { "\"340282366920938463463374607431768211455\"", static w => w.WriteBig(P, UInt128.MaxValue) },
        { "\"-5\"", static w => w.WriteBig(P, (BigInteger?)-5) },
        { "\"{\"", static w => w.WriteChar(P, '{') },
        { "\"\uFFFD\"", static w => w.WriteChar(P, '\ud800') },
        { "[\"gift\",\"both\"]", static w => w.WriteFlags(P, 25, Perks) },
        { "[]", static w => w.WriteFlags(P, 0, Perks) },
        { "[1]", static w => w.WriteArray(P, ImmutableArray.Create(1), static (w, v) => w.WriteInt32Value(v)) },
        { "{\"a\":{\"b c\":[null,1.50,\"x\"]}}", static w => w.WriteJson(P, JsonDocument.Parse("""{ "a" : { "b c": [null, 1.50, "x"] } }""")) },
        { "null", static w => w.WriteJson(P, JsonDocument.Parse("null").RootElement) },
        { "{\"a\":[\"ä\",{\"text\":\"x\"},1]}", static w => w.WriteJson(P, new JsonObject { ["a"] = new JsonArray("ä", JsonSerializer.SerializeToNode(new { text = "x" }), 1) }) },
        { "{\"00000000-0000-0000-0000-000000000000\":1}", static w => w.WriteDictionary(P, new Dictionary<Guid, int> { [Guid.Empty] = 1 }, static (w, k) => w.WriteKey(k), static (w, v) => w.WriteInt32Value(v)) },
        { "{\"-9223372036854775808\":null}", static w => w.WriteDictionary(P, new Dictionary<long, string?> { [long.MinValue] = null }, static (w, k) => w.WriteKey(k), static (w, v) => w.WriteStringValue(v)) },
        { "{\"18446744073709551615\":[]}", static w => w.WriteDictionary(P, new Dictionary<ulong, int[]> { [ulong.MaxValue] = [] }, static (w, k) => w.WriteKey(k), static (w, v) => w.WriteArrayValue(v, static (w, v) => w.WriteInt32Value(v))) },
        { "{\"\":{\"x\":true}}", static w => w.WriteDictionary(P, new Dictionary<string, Dictionary<string, bool>> { [""] = new() { ["x"] = true } }, static (w, k) => w.WriteKey(k), static (w, v) => w.WriteDictionaryValue(v, static (w, k) => w.WriteKey(k), static (w, v) => w.WriteBooleanValue(v))) },
    };

    public static TheoryData<Action<TriggerPropertyWriter>> Nothing =>
    [
        static w => w.WriteDateTime(P, (DateTime?)null),
        static w => w.WriteTimeSpan(P, (TimeSpan?)null),
        static w => w.WriteDateOnly(P, (DateOnly?)null),
        static w => w.WriteTimeOnly(P, (TimeOnly?)null),
        static w => w.WriteHalf(P, null),
        static w => w.WriteBig(P, (Int128?)null),
        static w => w.WriteBig(P, (UInt128?)null),
        static w => w.WriteBig(P, (BigInteger?)null),
        static w => w.WriteChar(P, (char?)null),
        static w => w.WriteJson(P, default(JsonElement)),
        static w => w.WriteJson(P, (JsonElement?)null),
        static w => w.WriteJson(P, (JsonDocument?)null),
        static w => w.WriteJson(P, (JsonNode?)null),
        static w => w.WriteFlags(P, null, Perks),
        static w => w.WriteArray(P, default(ImmutableArray<int>), static (w, v) => w.WriteInt32Value(v)),
        static w => w.WriteArray(P, (ImmutableArray<int>?)null, static (w, v) => w.WriteInt32Value(v)),
        static w => w.WriteDictionary(P, (Dictionary<string, int>?)null, static (w, k) => w.WriteKey(k), static (w, v) => w.WriteInt32Value(v)),
    ];

    public static TheoryData<Action<TriggerPropertyWriter>> NullElements =>
    [
        static w => w.WriteDateTimeValue((DateTime?)null),
        static w => w.WriteTimeSpanValue((TimeSpan?)null),
        static w => w.WriteDateOnlyValue((DateOnly?)null),
        static w => w.WriteTimeOnlyValue((TimeOnly?)null),
        static w => w.WriteHalfValue((Half?)null),
        static w => w.WriteBigValue((Int128?)null),
        static w => w.WriteBigValue((UInt128?)null),
        static w => w.WriteBigValue((BigInteger?)null),
        static w => w.WriteCharValue((char?)null),
        static w => w.WriteJsonValue(default(JsonElement)),
        static w => w.WriteJsonValue((JsonElement?)null),
        static w => w.WriteJsonValue((JsonDocument?)null),
        static w => w.WriteJsonValue((JsonNode?)null),
        static w => w.WriteFlagsValue(null, Perks),
        static w => w.WriteArrayValue(default(ImmutableArray<int>), static (w, v) => w.WriteInt32Value(v)),
        static w => w.WriteDictionaryValue((Dictionary<string, int>?)null, static (w, k) => w.WriteKey(k), static (w, v) => w.WriteInt32Value(v)),
    ];

    public static TheoryData<string, Action<TriggerPropertyWriter>> Refused => new()
    {
        { "BRZ0011: the trigger property 'p' is a DateTime of unspecified kind", static w => w.WriteDateTime(P, new DateTime(2026, 1, 1)) },
        { "BRZ0011: the trigger property 'p[0]' is a DateTime of unspecified kind", static w => w.WriteArray(P, new DateTime?[] { new DateTime(2026, 1, 1) }, static (w, v) => w.WriteDateTimeValue(v)) },
        { "BRZ2003: the trigger property 'p' is NaN", static w => w.WriteHalf(P, Half.NaN) },
        { "BRZ2003: the trigger property 'p[0]' is -Infinity", static w => w.WriteArray(P, new[] { Half.NegativeInfinity }, static (w, v) => w.WriteHalfValue(v)) },
        { "Cannot write the trigger property 'p': the enum Perks does not define the flag 34 of 35", static w => w.WriteFlags(P, 35, Perks) },
        { "BRZ2001: the trigger property 'p[0][…][0]' contains Liquid", static w => w.WriteJson(P, JsonDocument.Parse("""[{"a":["{{x}}"]}]""").RootElement) },
        { "BRZ2001: the trigger property 'p' contains Liquid", static w => w.WriteJson(P, JsonDocument.Parse("""{"{%x%}":1}""")) },
        { "BRZ2001: the trigger property 'p' contains Liquid", static w => w.WriteJson(P, JsonDocument.Parse("\"\\u007b\\u007bx\"").RootElement) },
        { "BRZ2001: the trigger property 'p[…][0][…]' contains Liquid", static w => w.WriteJson(P, JsonNode.Parse("""{"a":[{"b":"{{x}}"}]}""")) },
        { "BRZ2001: the trigger property 'p' contains Liquid", static w => w.WriteJson(P, new JsonObject { ["{{k}}"] = 1 }) },
        { "BRZ2001: the trigger property 'p[0]' contains Liquid", static w => w.WriteJson(P, new JsonArray(JsonValue.Create("{%"))) },
        { "BRZ2001: the trigger property 'p[…]' contains Liquid", static w => w.WriteJson(P, (JsonNode?)JsonValue.Create(new Custom("{{x}}"))) },
        { "BRZ2001: the trigger property 'p' contains Liquid", static w => w.WriteDictionary(P, new Dictionary<string, int> { ["{{k}}"] = 1 }, static (w, k) => w.WriteKey(k), static (w, v) => w.WriteInt32Value(v)) },
        { "BRZ2003: the trigger property 'p' is NaN", static w => w.WriteJson(P, (JsonNode?)JsonValue.Create(double.NaN)) },
        { "BRZ2003: the trigger property 'p[…][1]' is -Infinity", static w => w.WriteJson(P, new JsonObject { ["a"] = new JsonArray(1, float.NegativeInfinity) }) },
        { "BRZ2003: the trigger property 'p' is Infinity", static w => w.WriteJson(P, (JsonNode?)JsonValue.Create(Half.PositiveInfinity)) },
        { "BRZ2001: the trigger property 'p[…]' contains Liquid", static w => w.WriteDictionary(P, new Dictionary<int, string> { [1] = "{{v}}" }, static (w, k) => w.WriteKey(k), static (w, v) => w.WriteStringValue(v)) },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public void A_value_has_its_form(string json, Action<TriggerPropertyWriter> write) => Assert.Equal($"{{\"p\":{json}}}", Json(write));

    [Theory]
    [MemberData(nameof(Nothing))]
    public void A_null_member_is_left_out(Action<TriggerPropertyWriter> write) => Assert.Equal("{}", Json(write));

    [Theory]
    [MemberData(nameof(NullElements))]
    public void A_null_element_is_written(Action<TriggerPropertyWriter> write) =>
        Assert.Equal("{\"p\":[null]}", Json(w => w.WriteArray(P, new[] { 1 }, (w, _) => write(w))));

    [Theory]
    [MemberData(nameof(Refused))]
    public void An_ambiguous_value_is_refused_with_its_property(string message, Action<TriggerPropertyWriter> write) =>
        Assert.StartsWith(message, Assert.Throws<BrazeValidationException>(() => Json(write)).Message, StringComparison.Ordinal);

    [Fact]
    public void Allowed_Liquid_is_accepted_in_json_and_keys()
    {
        string json = Json(static w =>
        {
            w.AllowingLiquid.WriteJson("a", JsonDocument.Parse("""{"{{k}}":"{{v}}"}""").RootElement);
            w.AllowingLiquid.WriteJson("b", JsonNode.Parse("""["{%x%}"]"""));
            w.AllowingLiquid.WriteDictionary("c", new Dictionary<string, string> { ["{{k}}"] = "{{v}}" }, static (w, k) => w.WriteKey(k), static (w, v) => w.WriteStringValue(v));
        });

        Assert.Equal("""{"a":{"{{k}}":"{{v}}"},"b":["{%x%}"],"c":{"{{k}}":"{{v}}"}}""", json);
    }

    [Fact]
    public void A_local_date_has_the_offset_of_the_machine()
    {
        var local = new DateTime(2026, 11, 23, 9, 5, 7, DateTimeKind.Local);

        using JsonDocument json = JsonDocument.Parse(Json(w => w.WriteDateTime(P, local)));

        string text = json.RootElement.GetProperty("p").GetString()!;
        Assert.Matches("^2026-11-23T09:05:07[+-][0-9]{2}:[0-9]{2}$", text);
        Assert.Equal(new DateTimeOffset(local), DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Entries_and_elements_are_enumerated_once()
    {
        int enumerations = 0;
        IEnumerable<KeyValuePair<string, int>> Entries()
        {
            enumerations++;
            yield return new("a", 1);
        }

        Assert.Equal("{\"p\":{\"a\":1},\"q\":[1]}", Json(w =>
        {
            w.WriteDictionary(P, Entries(), static (w, k) => w.WriteKey(k), static (w, v) => w.WriteInt32Value(v));
            w.WriteArray("q", Entries().Select(static entry => entry.Value), static (w, v) => w.WriteInt32Value(v));
        }));
        Assert.Equal(2, enumerations);
    }

    private static string Json(Action<TriggerPropertyWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = PayloadWriter.Encoder }))
        {
            json.WriteStartObject();
            write(new TriggerPropertyWriter(json));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
