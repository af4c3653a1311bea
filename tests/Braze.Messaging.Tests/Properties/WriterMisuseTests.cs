using System.Text;
using System.Text.Json;

namespace Braze.Messaging.Tests;

/// <summary>Tests that calls that would write invalid JSON are refused, and that nothing is sent.</summary>
public sealed class WriterMisuseTests : LoopbackTest
{
    private static readonly TriggerPropertyName P = "p";

    public static TheoryData<string, Action<TriggerPropertyWriter>> Misuses => new()
    {
        { "a value without a key", static w => w.WriteInt32Value(1) },
        { "a text without a key", static w => w.WriteStringValue("text") },
        { "an array without a key", static w => w.WriteArrayValue([1], static (w, v) => w.WriteInt32Value(v)) },
        { "a key without a value", static w => w.WriteKey("k") },
        { "a key after a key", static w => { w.WriteKey("k"); w.WriteInt32(P, 1); } },
        { "a key of data after a key", static w => { w.WriteKey("k"); w.WriteKey("l"); } },
        { "two values", static w => { w.WriteKey("k"); w.WriteInt32Value(1); w.WriteInt32Value(2); } },
        { "a member in an array", static w => w.WriteArray(P, [1], static (w, v) => w.WriteInt32(P, v)) },
        { "a key in an array", static w => w.WriteArray(P, [1], static (w, v) => w.WriteKey(v)) },
        { "no value in an object", static w => w.WriteObject(P, "", static (w, _) => w.WriteKey("k")) },
        { "an object that contains itself", Endless },
    };

    [Theory]
    [MemberData(nameof(Misuses))]
    public async Task A_misplaced_part_is_refused(string what, Action<TriggerPropertyWriter> write)
    {
        Exception? exception = await Record.ExceptionAsync(() => PropertiesOf(write));

        Assert.True(exception is BrazeValidationException { RuleId: null }, $"{what}: {exception}");
        Assert.StartsWith("Cannot write ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("of campaign 'WrittenCampaign'", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
        Assert.Equal("""{"p":1}""", await PropertiesOf(static w => w.WriteInt32(P, 1)));
    }

    [Theory]
    [MemberData(nameof(Misuses))]
    public void It_is_refused_in_another_writers_object_too(string what, Action<TriggerPropertyWriter> write)
    {
        using var json = new Utf8JsonWriter(new MemoryStream());
        json.WriteStartObject();

        Exception? exception = Record.Exception(() =>
        {
            write(new TriggerPropertyWriter(json));
            json.WriteEndObject();
        });

        Assert.True(exception is BrazeValidationException or InvalidOperationException, $"{what}: {exception}");
    }

    [Fact]
    public void Members_can_be_written_between_those_of_another_writer()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = PayloadWriter.Encoder }))
        {
            json.WriteStartObject();
            json.WriteNumber("a", 1);
            var writer = new TriggerPropertyWriter(json);
            writer.WriteString("b\"", "{ 🎁");
            writer.WriteObject("c", "", static (w, _) => w.WriteArray("d", [1, 2], static (w, v) => w.WriteInt32Value(v)));
            json.WriteNumber("e", 2);
            writer.WriteKey("f");
            writer.WriteStringValue(new string('x', 10_000));
            json.WriteEndObject();
        }

        Assert.Equal(
            $$$"""{"a":1,"b\"":"{ 🎁","c":{"d":[1,2]},"e":2,"f":"{{{new string('x', 10_000)}}}"}""", Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private static void Endless(TriggerPropertyWriter writer) => writer.WriteObject(P, "", static (w, _) => Endless(w));
}
