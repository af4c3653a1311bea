namespace Braze.Messaging.Tests;

/// <summary>Tests elements with each overload and its nullable form. A null element is written.</summary>
public sealed class WriterElementTests : LoopbackTest
{
    private static readonly TriggerPropertyName P = "p";
    private static readonly Guid Id = new("0F2C8A4E-7D3A-4B9E-A4F4-1F6F0B9F2A11");
    private static readonly DateTimeOffset Time = new(2026, 3, 1, 9, 30, 0, TimeSpan.FromHours(2));

    public static TheoryData<string, Action<TriggerPropertyWriter>> Values => new()
    {
        { "\"text\"", static w => w.WriteStringValue("text") },
        { "null", static w => w.WriteStringValue(null) },
        { "true", static w => w.WriteBooleanValue(true) },
        { "false", static w => w.WriteBooleanValue((bool?)false) },
        { "null", static w => w.WriteBooleanValue((bool?)null) },
        { "-2147483648", static w => w.WriteInt32Value(int.MinValue) },
        { "2147483647", static w => w.WriteInt32Value((int?)int.MaxValue) },
        { "null", static w => w.WriteInt32Value((int?)null) },
        { "4294967295", static w => w.WriteUInt32Value(uint.MaxValue) },
        { "0", static w => w.WriteUInt32Value((uint?)0) },
        { "null", static w => w.WriteUInt32Value((uint?)null) },
        { "-9223372036854775808", static w => w.WriteInt64Value(long.MinValue) },
        { "9223372036854775807", static w => w.WriteInt64Value((long?)long.MaxValue) },
        { "null", static w => w.WriteInt64Value((long?)null) },
        { "18446744073709551615", static w => w.WriteUInt64Value(ulong.MaxValue) },
        { "18446744073709551615", static w => w.WriteUInt64Value((ulong?)ulong.MaxValue) },
        { "null", static w => w.WriteUInt64Value((ulong?)null) },
        { "79.90", static w => w.WriteDecimalValue(79.90m) },
        { "0.10", static w => w.WriteDecimalValue((decimal?)0.10m) },
        { "null", static w => w.WriteDecimalValue((decimal?)null) },
        { "0.1", static w => w.WriteSingleValue(0.1f) },
        { "0.1", static w => w.WriteSingleValue((float?)0.1f) },
        { "null", static w => w.WriteSingleValue((float?)null) },
        { "0.1", static w => w.WriteDoubleValue(0.1) },
        { "-0.5", static w => w.WriteDoubleValue((double?)-0.5) },
        { "null", static w => w.WriteDoubleValue((double?)null) },
        { "\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\"", static w => w.WriteGuidValue(Id) },
        { "\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\"", static w => w.WriteGuidValue((Guid?)Id) },
        { "null", static w => w.WriteGuidValue((Guid?)null) },
        { "\"2026-03-01T09:30:00+02:00\"", static w => w.WriteDateTimeOffsetValue(Time) },
        { "\"2026-03-01T09:30:00.007+02:00\"", static w => w.WriteDateTimeOffsetValue((DateTimeOffset?)Time.AddMilliseconds(7)) },
        { "null", static w => w.WriteDateTimeOffsetValue((DateTimeOffset?)null) },
        { "\"https://example.com/%C3%BC?q=a%20b\"", static w => w.WriteUriValue(new Uri("https://example.com/ü?q=a b")) },
        { "\"../ü?q=a b\"", static w => w.WriteUriValue(new Uri("../ü?q=a b", UriKind.Relative)) },
        { "null", static w => w.WriteUriValue(null) },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task An_element_is_written_as_this_JSON(string expected, Action<TriggerPropertyWriter> write)
    {
        string properties = await PropertiesOf(writer => writer.WriteArray(P, [write, write], static (w, write) => write(w)));

        Assert.Equal($$"""{"p":[{{expected}},{{expected}}]}""", properties);
    }
}
