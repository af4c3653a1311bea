namespace Braze.Messaging.Tests;

/// <summary>Tests members with each overload and its nullable form.</summary>
public sealed class WriterMemberTests : LoopbackTest
{
    private static readonly TriggerPropertyName P = "p";
    private static readonly Guid Id = new("0F2C8A4E-7D3A-4B9E-A4F4-1F6F0B9F2A11");
    private static readonly DateTimeOffset Time = new(2026, 3, 1, 9, 30, 0, TimeSpan.FromHours(2));

    public static TheoryData<string, Action<TriggerPropertyWriter>> Values => new()
    {
        { "\"text\"", static w => w.WriteString(P, "text") },
        { "\"\"", static w => w.WriteString(P, "") },
        { "true", static w => w.WriteBoolean(P, true) },
        { "false", static w => w.WriteBoolean(P, (bool?)false) },
        { "-2147483648", static w => w.WriteInt32(P, int.MinValue) },
        { "2147483647", static w => w.WriteInt32(P, (int?)int.MaxValue) },
        { "4294967295", static w => w.WriteUInt32(P, uint.MaxValue) },
        { "0", static w => w.WriteUInt32(P, (uint?)0) },
        { "-9223372036854775808", static w => w.WriteInt64(P, long.MinValue) },
        { "9223372036854775807", static w => w.WriteInt64(P, (long?)long.MaxValue) },
        { "18446744073709551615", static w => w.WriteUInt64(P, ulong.MaxValue) },
        { "18446744073709551615", static w => w.WriteUInt64(P, (ulong?)ulong.MaxValue) },
        { "79.90", static w => w.WriteDecimal(P, 79.90m) },
        { "0.10", static w => w.WriteDecimal(P, (decimal?)0.10m) },
        { "0.1", static w => w.WriteSingle(P, 0.1f) },
        { "0.1", static w => w.WriteSingle(P, (float?)0.1f) },
        { "0.1", static w => w.WriteDouble(P, 0.1) },
        { "-0.5", static w => w.WriteDouble(P, (double?)-0.5) },
        { "\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\"", static w => w.WriteGuid(P, Id) },
        { "\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\"", static w => w.WriteGuid(P, (Guid?)Id) },
        { "\"2026-03-01T09:30:00+02:00\"", static w => w.WriteDateTimeOffset(P, Time) },
        { "\"2026-03-01T09:30:00+02:00\"", static w => w.WriteDateTimeOffset(P, (DateTimeOffset?)Time) },
        { "\"https://example.com/\"", static w => w.WriteUri(P, new Uri("https://example.com")) },
        { "null", static w => w.WriteIfNull(P, (string?)null) },
        { "null", static w => w.WriteIfNull(P, (int?)null) },
        { "{\"p\":{}}", static w => w.WriteObject(P, "", static (w, v) => w.WriteObject(P, v, static (_, _) => { })) },
        { "{}", static w => w.WriteObject(P, (int?)0, static (_, _) => { }) },
        { "[[],[1,null],null]", static w => w.WriteArray(P, Matrix, static (w, v) => w.WriteArrayValue(v, static (w, v) => w.WriteInt32Value(v))) },
        { "[{\"p\":1},null]", static w => w.WriteArray(P, [new Version(1, 0), null], static (w, v) => w.WriteObjectValue(v, static (w, v) => w.WriteInt32(P, v.Major))) },
        { "[{\"p\":1},null]", static w => w.WriteArray(P, new List<int?> { 1, null }, static (w, v) => w.WriteObjectValue(v, static (w, v) => w.WriteInt32(P, v))) },
    };

    private static IEnumerable<int?[]?> Matrix => [[], [1, null], null];

    public static TheoryData<string, Action<TriggerPropertyWriter>> Nulls => new()
    {
        { "string", static w => w.WriteString(P, null) },
        { "bool", static w => w.WriteBoolean(P, (bool?)null) },
        { "int", static w => w.WriteInt32(P, (int?)null) },
        { "uint", static w => w.WriteUInt32(P, (uint?)null) },
        { "long", static w => w.WriteInt64(P, (long?)null) },
        { "ulong", static w => w.WriteUInt64(P, (ulong?)null) },
        { "decimal", static w => w.WriteDecimal(P, (decimal?)null) },
        { "float", static w => w.WriteSingle(P, (float?)null) },
        { "double", static w => w.WriteDouble(P, (double?)null) },
        { "Guid", static w => w.WriteGuid(P, (Guid?)null) },
        { "DateTimeOffset", static w => w.WriteDateTimeOffset(P, (DateTimeOffset?)null) },
        { "Uri", static w => w.WriteUri(P, null) },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_member_is_written_as_this_JSON(string expected, Action<TriggerPropertyWriter> write) =>
        Assert.Equal($$"""{"p":{{expected}}}""", await PropertiesOf(write));

    [Theory]
    [MemberData(nameof(Nulls))]
    public async Task A_member_that_is_null_is_left_out(string type, Action<TriggerPropertyWriter> write)
    {
        string properties = await PropertiesOf(write);

        Assert.True(properties == "{}", $"{type}: {properties}");
    }

    [Fact]
    public void A_writer_requires_a_target() =>
        Assert.Throws<ArgumentNullException>("json", () => new TriggerPropertyWriter(null!));
}
