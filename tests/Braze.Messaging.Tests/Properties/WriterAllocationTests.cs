using System.Collections.Immutable;
using System.Text.Json;

namespace Braze.Messaging.Tests;

/// <summary>
/// Tests that writing a value allocates nothing besides the request's buffer, because a request can have 50 sets of properties.
/// </summary>
public sealed class WriterAllocationTests
{
    private static readonly TriggerPropertyName P = "p";
    private static readonly TriggerPropertyFlags Perks = new("Perks", (1, "gift"), (4, "express"));
    private static readonly DateTime Time = new(2026, 11, 23, 9, 5, 7, 80, DateTimeKind.Utc);
    private static readonly ImmutableArray<int> Numbers = [1, 2];
    private static readonly List<Guid> Ids = [Guid.Empty];
    private static readonly JsonElement Json = JsonDocument.Parse("[1,true,null]").RootElement;

    public static TheoryData<string, Action<TriggerPropertyWriter>> Values => new()
    {
        { "text", static w => w.WriteString(P, "text") },
        { "char", static w => w.WriteChar(P, 'c') },
        { "decimal", static w => w.WriteDecimal(P, 1.50m) },
        { "Half", static w => w.WriteHalf(P, (Half)1.5) },
        { "Int128", static w => w.WriteBig(P, Int128.MinValue) },
        { "UInt128", static w => w.WriteBig(P, UInt128.MaxValue) },
        { "Guid", static w => w.WriteGuid(P, Guid.Empty) },
        { "DateTimeOffset", static w => w.WriteDateTimeOffset(P, new DateTimeOffset(Time)) },
        { "DateTime", static w => w.WriteDateTime(P, Time) },
        { "DateOnly", static w => w.WriteDateOnly(P, DateOnly.MaxValue) },
        { "TimeOnly", static w => w.WriteTimeOnly(P, TimeOnly.MaxValue) },
        { "TimeSpan", static w => w.WriteTimeSpan(P, TimeSpan.MinValue) },
        { "flags", static w => w.WriteFlags(P, 5, Perks) },
        { "JSON", static w => w.WriteJson(P, Json) },
        { "immutable array", static w => w.WriteArray(P, Numbers, static (w, v) => w.WriteInt32Value(v)) },
        { "list", static w => w.WriteArray(P, Ids, static (w, v) => w.WriteGuidValue(v)) },
        { "keys", static w => w.WriteArray(P, Ids, static (w, v) => { w.WriteObjectValue((Guid?)v, static (w, v) => { w.WriteKey(v); w.WriteInt32Value(1); w.WriteKey(long.MinValue); w.WriteInt32Value(2); w.WriteKey(ulong.MaxValue); w.WriteInt32Value(3); }); }) },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_written_without_an_allocation(string what, Action<TriggerPropertyWriter> write)
    {
        AllocatedBy(100);
        long allocated = AllocatedBy(100) - AllocatedBy(0);

        Assert.True(allocated < 100, $"{what}: {allocated} bytes for 100 values");

        long AllocatedBy(int count)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            var json = new PropertyPayloadWriter(campaign: null);
            var writer = new TriggerPropertyWriter(json, LiquidInValues.Throw);
            json.WriteStartObject();
            for (; count > 0; count--)
            {
                write(writer);
            }

            json.WriteEndObject();
            json.Discard();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
