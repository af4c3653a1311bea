namespace Braze.Messaging.Tests;

/// <summary>
/// Tests the rules for attachments. An invalid request is refused before it is sent, and the closest valid request is sent.
/// </summary>
public sealed class AttachmentRuleTests : LoopbackTest
{
    private const string Secret = "secret-name";

    private static readonly Uri Url = new("https://files.example/" + Secret);
    private static readonly Attachment Right = new(Secret, Url);

    public static TheoryData<string, Attachment> Wrong => new()
    {
        { "nothing", null! },
        { "no name", new Attachment(null!, Url) },
        { "an empty name", new Attachment("", Url) },
        { "a blank name", new Attachment(" ", Url) },
        { "no address", new Attachment(Secret, null!) },
        { "a relative address", new Attachment(Secret, new Uri("/" + Secret, UriKind.Relative)) },
        { "an address of another scheme", new Attachment(Secret, new Uri("ftp://files.example/" + Secret)) },
        { "a file of this machine", new Attachment(Secret, new Uri("file:///" + Secret)) },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_file_that_Braze_cannot_fetch_is_refused(string mistake, Attachment attachment)
    {
        string message = await RefusalOfAsync(RequestToOne() with { Attachments = [Right, attachment] });

        Assert.True(message.StartsWith("BRZ1016: attachments[1] ", StringComparison.Ordinal), $"{mistake}: {message}");
    }

    [Fact]
    public async Task A_broadcast_has_no_attachments() =>
        Assert.StartsWith(
            "BRZ1011: ",
            await RefusalOfAsync(new TriggerSendRequest(OrderShipped.Id) { Broadcast = true, Attachments = [Right] }),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_generated_method_refuses_them_too() =>
        Assert.StartsWith(
            "BRZ1011: ",
            (await Assert.ThrowsAsync<BrazeValidationException>(
                () => TriggerCampaign.SendAsync(new OrderShipped("A-1", 1m), Client, null, null, null, true, null, null, [Right], default))).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("http://localhost:8080/a")]
    [InlineData("HTTPS://files.example/a.pdf")]
    public async Task An_address_over_HTTP_passes(string url)
    {
        await Client.SendRequestAsync(RequestToOne() with { Attachments = [new Attachment("a", new Uri(url))] });

        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task Recipients_in_an_audience_may_have_attachments()
    {
        await Client.SendRequestAsync(RequestToOne() with { Audience = Filter.Bool("vip").Exists(), Attachments = [Right] });

        Assert.Single(Server.Requests);
    }

    private async Task<string> RefusalOfAsync(TriggerSendRequest request)
    {
        var exception = await Assert.ThrowsAsync<BrazeValidationException>(() => Client.SendRequestAsync(request));

        Assert.DoesNotContain(Secret, exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
        return exception.Message;
    }
}
