namespace Braze.Messaging.Tests;

public sealed class NonFiniteNumberTests : LoopbackTest
{
    private static readonly TriggerPropertyName Ratio = "ratio";
    private static readonly TriggerPropertyName Ratios = "ratios";

    public static TheoryData<string, string, Action<TriggerPropertyWriter>> Mistakes => new()
    {
        { "ratio", "NaN", static w => w.WriteDouble(Ratio, double.NaN) },
        { "ratio", "Infinity", static w => w.WriteDouble(Ratio, double.PositiveInfinity) },
        { "ratio", "-Infinity", static w => w.WriteDouble(Ratio, (double?)double.NegativeInfinity) },
        { "ratio", "NaN", static w => w.WriteSingle(Ratio, float.NaN) },
        { "ratio", "Infinity", static w => w.WriteSingle(Ratio, float.PositiveInfinity) },
        { "ratio", "-Infinity", static w => w.WriteSingle(Ratio, (float?)float.NegativeInfinity) },
        { "ratios[0]", "NaN", static w => WriteElement(w, () => w.WriteDoubleValue(double.NaN)) },
        { "ratios[0]", "Infinity", static w => WriteElement(w, () => w.WriteDoubleValue((double?)double.PositiveInfinity)) },
        { "ratios[0]", "NaN", static w => WriteElement(w, () => w.WriteSingleValue(float.NaN)) },
        { "ratios[0]", "-Infinity", static w => WriteElement(w, () => w.WriteSingleValue((float?)float.NegativeInfinity)) },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task It_is_refused_by_name_and_nothing_is_sent(string property, string value, Action<TriggerPropertyWriter> write)
    {
        var exception = await Assert.ThrowsAsync<BrazeValidationException>(
            () => TriggerCampaign.SendAsync(new WrittenCampaign(write), Client, "u", null, null, false, null, null, null, default));

        Assert.StartsWith($"BRZ2003: the trigger property '{property}' of campaign 'WrittenCampaign' is {value},", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task It_is_refused_in_the_properties_of_one_recipient_too()
    {
        Recipient<WrittenCampaign>[] recipients =
        [
            new WrittenCampaign(w => w.WriteDouble(Ratio, 1.0)).To(Recipient.ForExternalUserId("u1")),
            new WrittenCampaign(w => w.WriteDouble(Ratio, double.NaN)).To(Recipient.ForExternalUserId("u2")),
        ];

        var exception = await Assert.ThrowsAsync<BrazeValidationException>(
            () => Client.SendAsync(recipients, null, null, null, default));

        Assert.StartsWith("BRZ2003: ", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task The_next_send_is_whole()
    {
        await Assert.ThrowsAsync<BrazeValidationException>(() => PropertiesOf(writer => writer.WriteDouble(Ratio, double.NaN)));

        Assert.Equal("""{"ratio":0.5}""", await PropertiesOf(writer => writer.WriteDouble(Ratio, 0.5)));
    }

    private static void WriteElement(TriggerPropertyWriter writer, Action write) =>
        writer.WriteArray(Ratios, [write], static (_, write) => write());
}
