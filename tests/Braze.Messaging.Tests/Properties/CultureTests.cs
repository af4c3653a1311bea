using System.Globalization;
namespace Braze.Messaging.Tests;

public sealed class CultureTests : LoopbackTest
{
    private static readonly DateTimeOffset Time = new(2026, 3, 1, 9, 30, 0, 250, new TimeSpan(-3, -30, 0));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public async Task A_body_does_not_depend_on_the_culture(string name)
    {
        var culture = new CultureInfo(name);

        // Without culture data, every culture is the invariant one, and the test could not fail.
        Assert.NotEqual(Time.ToString(CultureInfo.InvariantCulture), Time.ToString(culture));
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
        Audience audience = Audience.And(
            Filter.Number("I").LessThan(-1.5),
            Filter.Number("I").GreaterThan(-1.5m),
            Filter.Time("I").After(Time),
            Filter.LastUsedApp.Before(Time));
        await TriggerCampaign.SendAsync(new WrittenCampaign(WriteAll), Client, "Iı", null, null, false, audience, null, null, default);

        Assert.Equal(
            """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","trigger_properties":{"i":-1234567,"l":-1234567,"m":-1234.50,"d":-1234.5,"f":-0.25,"t":"2026-03-01T09:30:00.250-03:30","a":[-1234567],"b":[-1234.50],"c":[-1234.5],"e":["2026-03-01T09:30:00.250-03:30"]},"audience":{"AND":[{"custom_attribute":{"custom_attribute_name":"I","comparison":"less_than","value":-1.5}},{"custom_attribute":{"custom_attribute_name":"I","comparison":"greater_than","value":-1.5}},{"custom_attribute":{"custom_attribute_name":"I","comparison":"after","value":"2026-03-01T09:30:00.250-03:30"}},{"last_used_app":{"comparison":"before","value":"2026-03-01T09:30:00.250-03:30"}}]},"recipients":[{"external_user_id":"Iı"}]}""",
            Server.Body);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public async Task Attributes_do_not_depend_on_the_culture(string name)
    {
        CultureInfo.CurrentCulture = new CultureInfo(name);

        Assert.StartsWith(
            "BRZ1018: ", Assert.Throws<BrazeValidationException>(() => new UserAttributes { ["TIME_ZONE"] = "x" }).Message, StringComparison.Ordinal);
        Assert.Equal(
            """{"dob":"1990-05-07","current_location":{"longitude":-1.5,"latitude":2.5},"date_of_first_session":"2026-03-01T09:30:00.250-03:30","i":-1234567,"m":-1234.50,"t":"2026-03-01T09:30:00.250-03:30","n":{"inc":-0.5}}""",
            await AttributesOf(new UserAttributes
            {
                DateOfBirth = new DateOnly(1990, 5, 7),
                CurrentLocation = new GeoLocation(-1.5, 2.5),
                DateOfFirstSession = Time,
                ["i"] = -1234567,
                ["m"] = -1234.50m,
                ["t"] = Time,
                ["n"] = CustomAttributeValue.Increment(-0.5),
            }));
    }

    [Theory]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public async Task An_answer_is_read_in_any_culture(string name)
    {
        CultureInfo.CurrentCulture = new CultureInfo(name);
        Server.Answers(201, LoopbackServer.SuccessBody, headers: [("X-RateLimit-Limit", "250000"), ("X-RateLimit-Reset", "1772357400")]);

        TriggerSendResult result = await Client.SendRequestAsync(RequestToOne());

        Assert.Equal(250000, result.RateLimit.Limit);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.Zero), result.RateLimit.Reset);
    }

    private static void WriteAll(TriggerPropertyWriter writer)
    {
        writer.WriteInt32("i", -1234567);
        writer.WriteInt64("l", -1234567L);
        writer.WriteDecimal("m", -1234.50m);
        writer.WriteDouble("d", -1234.5);
        writer.WriteSingle("f", -0.25f);
        writer.WriteDateTimeOffset("t", Time);
        writer.WriteArray("a", [-1234567], static (w, v) => w.WriteInt32Value(v));
        writer.WriteArray("b", [-1234.50m], static (w, v) => w.WriteDecimalValue(v));
        writer.WriteArray("c", [-1234.5], static (w, v) => w.WriteDoubleValue(v));
        writer.WriteArray("e", [Time], static (w, v) => w.WriteDateTimeOffsetValue(v));
    }
}
