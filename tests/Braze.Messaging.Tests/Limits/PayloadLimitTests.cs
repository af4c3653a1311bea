namespace Braze.Messaging.Tests.Limits;

/// <summary>
/// Tests the limits: 50 KB of trigger properties for a recipient after merging, and 4 MB for a request, in the bytes to be sent.
/// </summary>
public sealed class PayloadLimitTests : LoopbackTest
{
    private const int Limit = 51_200;

    [Fact]
    public async Task The_maximum_size_is_sent_and_one_byte_more_is_not()
    {
        string fits = new('x', Limit - """{"small":1,"text":""}""".Length);

        await SendAsync(Texts(("text", fits)), own: null);
        ArgumentException exception = await Assert.ThrowsAsync<BrazeValidationException>(() => SendAsync(Texts(("text", fits + "x")), own: null));

        Assert.Single(Server.Requests);
        Assert.StartsWith("BRZ2004: trigger_properties are 51201 bytes for one recipient", exception.Message, StringComparison.Ordinal);
        Assert.Contains("The largest is 'text'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_count_and_not_characters()
    {
        string characters = new('漢', 17_100);

        await Assert.ThrowsAsync<BrazeValidationException>(() => SendAsync(Texts(("text", characters)), own: null));
        await SendAsync(Texts(("text", characters[..17_000])), own: null);
    }

    [Fact]
    public async Task An_emoji_counts_with_its_four_bytes()
    {
        await Assert.ThrowsAsync<BrazeValidationException>(() => SendAsync(Texts(("text", string.Concat(Enumerable.Repeat("🎁", 12_800)))), own: null));
        await SendAsync(Texts(("text", string.Concat(Enumerable.Repeat("🎁", 12_790)))), own: null);
    }

    [Fact]
    public async Task A_recipients_own_properties_replace_the_requests_before_they_are_counted()
    {
        string half = new('x', 30_000);

        await SendAsync(Texts(("text", half)), Texts(("text", half)));
        ArgumentException exception = await Assert.ThrowsAsync<BrazeValidationException>(() => SendAsync(Texts(("text", half)), Texts(("other", half + half))));

        Assert.Single(Server.Requests);
        Assert.Contains("The largest is 'other' with 60011 bytes", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_of_more_than_4_MB_is_refused()
    {
        // The properties are within their limit, so only the recipients can make the request larger.
        Recipient[] recipients = [.. Enumerable.Range(0, 50).Select(i => Recipient.ForExternalUserId(new string('u', 90_000) + i))];

        ArgumentException exception = await Assert.ThrowsAsync<BrazeValidationException>(() => Client.SendRequestAsync(RequestTo(recipients)));

        Assert.StartsWith("BRZ2004: the request is 45", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("uuu", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    private static WrittenCampaign Texts(params (string Name, string Value)[] texts) => new(writer =>
    {
        writer.WriteInt32("small", 1);
        foreach ((string name, string value) in texts)
        {
            writer.WriteString(name, value);
        }
    });

    private Task<TriggerSendResult> SendAsync(WrittenCampaign shared, WrittenCampaign? own) => Client.SendRequestAsync(new TriggerSendRequest(OrderShipped.Id)
    {
        TriggerProperties = shared,
        Recipients = [own is null ? Recipient.ForExternalUserId("u") : new Recipient { ExternalUserId = "u", TriggerProperties = own }],
    });
}
