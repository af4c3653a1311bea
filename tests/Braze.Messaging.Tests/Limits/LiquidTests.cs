namespace Braze.Messaging.Tests.Limits;

public sealed class LiquidTests : LoopbackTest
{
    private static readonly TriggerPropertyName Name = "customer_name";

    [Theory]
    [InlineData("{{${email_address}}}")]
    [InlineData("Anna {% abort_message %}")]
    [InlineData("a {{{")]
    [InlineData("1234567{%")]
    [InlineData("12345678é{{")]
    [InlineData("1234567890123456\n{ {{")]
    public async Task A_string_with_Liquid_is_refused_before_the_send(string value)
    {
        foreach (Action<TriggerPropertyWriter> write in new Action<TriggerPropertyWriter>[]
        {
            writer => writer.WriteString(Name, value),
            writer => writer.WriteUri(Name, new Uri(value, UriKind.Relative)),
            writer => writer.WriteArray(Name, [value], static (w, v) => w.WriteStringValue(v)),
        })
        {
            ArgumentException exception = await Assert.ThrowsAsync<BrazeValidationException>(() => PropertiesOf(write));

            Assert.StartsWith("BRZ2001: the trigger property 'customer_name", exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("Anna", exception.Message, StringComparison.Ordinal);
        }

        Assert.Empty(Server.Requests);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{ {")]
    [InlineData("{}")]
    [InlineData("100 %}")]
    [InlineData("}}")]
    [InlineData("")]
    public async Task A_string_without_Liquid_is_not_changed(string value) =>
        Assert.Equal($$"""{"customer_name":"{{value}}"}""", await PropertiesOf(writer => writer.WriteString(Name, value)));

    [Fact]
    public async Task A_long_string_is_searched_to_its_end()
    {
        string text = new('x', 10_000);

        await Assert.ThrowsAsync<BrazeValidationException>(() => PropertiesOf(writer => writer.WriteString(Name, $"{text}é{text}{{%")));
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_refused_value_does_not_affect_the_next_value() => Assert.Equal(
        """{"a":[1,"-"],"b":"-"}""",
        await PropertiesOf(static writer =>
        {
            writer.WriteArray("a", ["", "Dear {{name}}"], static (w, v) =>
            {
                if (v.Length == 0)
                {
                    w.WriteInt32Value(1);
                }
                else
                {
                    Assert.Throws<BrazeValidationException>(() => w.WriteStringValue(v));
                    w.WriteStringValue("-");
                }
            });
            Assert.Throws<BrazeValidationException>(() => writer.WriteString("b", "Dear {{name}}"));
            writer.WriteString("b", "-");
        }));

    [Fact]
    public async Task One_property_can_allow_Liquid() => Assert.Equal(
        """{"customer_name":"{{name}}"}""",
        await PropertiesOf(static writer => writer.AllowingLiquid.WriteString(Name, "{{name}}")));

    [Fact]
    public async Task The_options_can_allow_Liquid()
    {
        var client = new BrazeClient(new HttpClient(), new BrazeOptions
        {
            RestEndpoint = Server.Address,
            ApiKey = ApiKey,
            LiquidInValues = LiquidInValues.Allow,
        });

        await client.SendRequestAsync(new TriggerSendRequest(OrderShipped.Id)
        {
            TriggerProperties = new WrittenCampaign(static writer => writer.WriteString(Name, "{% now %}")),
            Recipients = [Recipient.ForExternalUserId("u")],
        });

        Assert.Contains("{% now %}", Server.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_identifier_can_contain_braces()
    {
        await Client.SendRequestAsync(RequestTo(Recipient.ForExternalUserId("{{1}}")));

        Assert.Contains("{{1}}", Server.Body, StringComparison.Ordinal);
    }
}
