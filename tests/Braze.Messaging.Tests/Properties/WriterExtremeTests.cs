using System.Text.Json;

namespace Braze.Messaging.Tests;

/// <summary>Tests values at the limits of their types, where serializers differ.</summary>
public sealed class WriterExtremeTests : LoopbackTest
{
    private static readonly TriggerPropertyName P = "p";

    public static TheoryData<string, Action<TriggerPropertyWriter>> Numbers => new()
    {
        { "79228162514264337593543950335", static w => w.WriteDecimal(P, decimal.MaxValue) },
        { "-79228162514264337593543950335", static w => w.WriteDecimal(P, decimal.MinValue) },
        { "0.0000000000000000000000000001", static w => w.WriteDecimal(P, 0.0000000000000000000000000001m) },
        { "100.000", static w => w.WriteDecimal(P, 100.000m) },
        { "1.7976931348623157E+308", static w => w.WriteDouble(P, double.MaxValue) },
        { "5E-324", static w => w.WriteDouble(P, double.Epsilon) },
        { "1E+300", static w => w.WriteDouble(P, 1e300) },
        { "1.2345678901234568E+17", static w => w.WriteDouble(P, 123456789012345678d) },
        { "0.30000000000000004", static w => w.WriteDouble(P, 0.1 + 0.2) },
        { "-0", static w => w.WriteDouble(P, -0.0) },
        { "3.4028235E+38", static w => w.WriteSingle(P, float.MaxValue) },
        { "1E-45", static w => w.WriteSingle(P, float.Epsilon) },
        { "16777216", static w => w.WriteSingle(P, 16777216f) },
        { "0.3", static w => w.WriteSingle(P, 0.3f) },
    };

    public static TheoryData<string, DateTimeOffset> Times => new()
    {
        { "2026-03-01T09:30:00+00:00", new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.Zero) },
        { "2026-03-01T09:30:00.120-03:30", new DateTimeOffset(2026, 3, 1, 9, 30, 0, 120, new TimeSpan(-3, -30, 0)) },
        { "2026-03-01T09:30:00.001+14:00", new DateTimeOffset(2026, 3, 1, 9, 30, 0, 1, TimeSpan.FromHours(14)).AddTicks(9999) },
        { "2026-03-01T09:30:00+05:45", new DateTimeOffset(2026, 3, 1, 9, 30, 0, new TimeSpan(5, 45, 0)).AddTicks(9999) },
        { "0001-01-01T00:00:00+00:00", DateTimeOffset.MinValue },
        { "9999-12-31T23:59:59.999+00:00", DateTimeOffset.MaxValue },
    };

    /// <summary>Strings and their JSON without the quotes. Only the required characters are escaped.</summary>
    public static TheoryData<string, string> Texts => new()
    {
        { "say \"hi\"", "say \\\"hi\\\"" },
        { "a\\b/c", "a\\\\b/c" },
        { "\0\u0001\b\t\n\f\r\u001F", "\\u0000\\u0001\\b\\t\\n\\f\\r\\u001F" },
        { "<a href='x'>1 & 2 + 3</a>", "<a href='x'>1 & 2 + 3</a>" },
        { "Grüße, 你好, שלום", "Grüße, 你好, שלום" },
        { "  kept as it is  ", "  kept as it is  " },
        { "{not} ${liquid}", "{not} ${liquid}" },

        // Four bytes. The framework's encoder writes twelve, even the relaxed one.
        { "🎁 for you", "🎁 for you" },
        { "\u007F\u0085\u2028\uFEFF\uE000", "\u007F\u0085\u2028\uFEFF\uE000" },
        { "1234567\"", "1234567\\\"" },
        { "12345678é", "12345678é" },
        { "123456789012345\n", "123456789012345\\n" },
        { "1234567890123456{1234567{\\", "1234567890123456{1234567{\\\\" },
        { new string('"', 3000), string.Concat(Enumerable.Repeat("\\\"", 3000)) },
        { new string('x', 5000) + "你" + new string('\u0001', 2000), new string('x', 5000) + "你" + string.Concat(Enumerable.Repeat("\\u0001", 2000)) },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task A_number_keeps_all_of_its_digits(string expected, Action<TriggerPropertyWriter> write) =>
        Assert.Equal($$"""{"p":{{expected}}}""", await PropertiesOf(write));

    [Theory]
    [MemberData(nameof(Times))]
    public async Task A_time_keeps_its_offset_and_at_most_milliseconds(string expected, DateTimeOffset value) =>
        Assert.Equal($$"""{"p":"{{expected}}"}""", await PropertiesOf(writer => writer.WriteDateTimeOffset(P, value)));

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_string_is_escaped_only_if_JSON_requires_it(string value, string expected) =>
        Assert.Equal($$"""{"p":"{{expected}}"}""", await PropertiesOf(writer => writer.WriteString(P, value)));

    [Fact]
    public async Task A_broken_surrogate_does_not_break_the_JSON()
    {
        string properties = await PropertiesOf(writer => writer.WriteString(P, "a\uD83Db"));

        using JsonDocument document = JsonDocument.Parse(properties);
        Assert.Equal("a\uFFFDb", document.RootElement.GetProperty("p").GetString());
    }

    [Theory]
    [InlineData("https://example.com/ü?q=a b#f", "https://example.com/%C3%BC?q=a%20b#f")]
    [InlineData("https://example.com/a%2Fb%20c", "https://example.com/a%2Fb%20c")]
    [InlineData("myapp://orders/1", "myapp://orders/1")]
    [InlineData("/orders/ü?q=a b", "/orders/ü?q=a b")]
    public async Task An_address_is_escaped_as_in_a_request_and_a_relative_one_not_at_all(string value, string expected)
    {
        // On Unix, "/orders" alone would be a file.
        var uri = new Uri(value, value.StartsWith('/') ? UriKind.Relative : UriKind.Absolute);

        Assert.Equal($$"""{"p":"{{expected}}"}""", await PropertiesOf(writer => writer.WriteUri(P, uri)));
    }
}
