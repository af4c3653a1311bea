namespace Braze.Messaging.Tests;

/// <summary>Tests each rule. An invalid request is refused before it is sent, and the closest valid request is sent.</summary>
public sealed class TriggerSendRuleTests : LoopbackTest
{
    private const string User = "secret-user";

    private static readonly Recipient Someone = Recipient.ForExternalUserId(User);

    public static TheoryData<string, string, TriggerSendRequest> Wrong => new()
    {
        { "BRZ0002", "no campaign id", new TriggerSendRequest((string)null!) { Recipients = [Someone] } },
        { "BRZ0002", "an empty campaign id", new TriggerSendRequest("") { Recipients = [Someone] } },
        { "BRZ0002", "a blank campaign id", new TriggerSendRequest(" \t") { Recipients = [Someone] } },
        { "BRZ1001", "two identifiers", RequestTo(new Recipient { ExternalUserId = User, UserAlias = new UserAlias(User, "l") }) },
        { "BRZ1001", "two identifiers in the last recipient", RequestTo(Someone, new Recipient { ExternalUserId = User, UserAlias = new UserAlias("n", User) }) },
        { "BRZ1001", "an external id and an e-mail address", RequestTo(Recipient.ForEmail(User, Prioritization.Identified) with { ExternalUserId = User }) },
        { "BRZ1001", "an alias and a Braze id", RequestTo(Recipient.ForAlias(User, User) with { BrazeId = User }) },
        { "BRZ1001", "all identifiers", RequestTo(Recipient.ForAlias(User, User) with { BrazeId = User, Email = User, ExternalUserId = User }) },
        { "BRZ1002", "nobody", new TriggerSendRequest(OrderShipped.Id) },
        { "BRZ1002", "an empty list", RequestTo() },
        { "BRZ1002", "an empty list with an audience", new TriggerSendRequest(OrderShipped.Id) { Recipients = [], Audience = Filter.Bool(User).Exists() } },
        { "BRZ1003", "broadcast with a recipient", new TriggerSendRequest(OrderShipped.Id) { Broadcast = true, Recipients = [Someone] } },
        { "BRZ1004", "a recipient without identifier", RequestTo(Someone, new Recipient()) },
        { "BRZ1004", "a prioritization of nobody", RequestTo(Someone, new Recipient { Prioritization = [Prioritization.Identified] }) },
        { "BRZ1005", "an empty id", RequestTo(Recipient.ForExternalUserId("")) },
        { "BRZ1005", "a blank id", RequestTo(Recipient.ForExternalUserId(" \u00A0")) },
        { "BRZ1005", "an empty alias name", RequestTo(Recipient.ForAlias("", User)) },
        { "BRZ1005", "a blank alias name", RequestTo(Recipient.ForAlias(" ", User)) },
        { "BRZ1005", "no alias name", RequestTo(Recipient.ForAlias(null!, User)) },
        { "BRZ1005", "an empty alias label", RequestTo(Recipient.ForAlias(User, "")) },
        { "BRZ1005", "no alias label", RequestTo(Recipient.ForAlias(User, null!)) },
        { "BRZ1005", "an alias name of 237 bytes", RequestTo(Recipient.ForAlias(User.PadRight(237, 'a'), "l")) },
        { "BRZ1005", "an alias name of 79 characters and 237 bytes", RequestTo(Recipient.ForAlias(new string('你', 79), "l")) },
        { "BRZ1005", "an alias label of 119 characters and 237 bytes", RequestTo(Recipient.ForAlias(User, new string('é', 118) + "a")) },
        { "BRZ1005", "an empty e-mail address", RequestTo(Recipient.ForEmail("", Prioritization.Identified)) },
        { "BRZ1005", "a blank e-mail address", RequestTo(Recipient.ForEmail("\t", Prioritization.Identified)) },
        { "BRZ1005", "an empty Braze id", RequestTo(Recipient.ForBrazeId("")) },
        { "BRZ1005", "a blank Braze id", RequestTo(Recipient.ForBrazeId(" ")) },
        { "BRZ1006", "51 recipients", RequestTo([.. Enumerable.Repeat(Someone, 51)]) },
        { "BRZ1007", "an audience alone", new TriggerSendRequest(OrderShipped.Id) { Audience = Filter.Bool(User).Exists() } },
        { "BRZ1007", "an audience alone, with a send id", new TriggerSendRequest(OrderShipped.Id) { Audience = Filter.Bool("vip").Exists(), Broadcast = false, SendId = "s" } },
        { "BRZ1008", "an e-mail address without prioritization", RequestTo(new Recipient { Email = User }) },
        { "BRZ1008", "an e-mail address with no entry", RequestTo(Recipient.ForEmail(User)) },
        { "BRZ1008", "an e-mail address with an array that is null", RequestTo(Recipient.ForEmail(User, null!)) },
        { "BRZ1008", "both of the pair", RequestTo(Recipient.ForEmail(User, Prioritization.Identified, Prioritization.MostRecentlyUpdated, Prioritization.Unidentified)) },
        { "BRZ1008", "an entry twice", RequestTo(Recipient.ForEmail(User, Prioritization.MostRecentlyUpdated, Prioritization.MostRecentlyUpdated)) },
        { "BRZ1008", "an entry that is none", RequestTo(Recipient.ForEmail(User, Prioritization.Identified, (Prioritization)4)) },
        { "BRZ1008", "prioritization with an external id", RequestTo(Someone with { Prioritization = [Prioritization.Identified] }) },
        { "BRZ1008", "prioritization with an alias", RequestTo(Recipient.ForAlias(User, User) with { Prioritization = [Prioritization.Identified] }) },
        { "BRZ1008", "prioritization with a Braze id", RequestTo(Recipient.ForBrazeId(User) with { Prioritization = [] }) },
        { "BRZ1010", "an empty send id", WithSendId("") },
        { "BRZ1010", "a blank send id", WithSendId(" ") },
        { "BRZ1010", "a send id of 65 characters", WithSendId(new string('a', 65)) },
        { "BRZ1010", "a send id that is not ASCII", WithSendId("été") },
    };

    public static TheoryData<string, TriggerSendRequest> Right => new()
    {
        { "one recipient", RequestTo(Someone) },
        { "an alias alone", RequestTo(Recipient.ForAlias("n", "l")) },
        { "a broadcast alone", new TriggerSendRequest(OrderShipped.Id) { Broadcast = true } },
        { "a broadcast with an empty list", new TriggerSendRequest(OrderShipped.Id) { Broadcast = true, Recipients = [] } },
        { "an audience and a broadcast", new TriggerSendRequest(OrderShipped.Id) { Audience = Filter.Bool("vip").Exists(), Broadcast = true } },
        { "an audience and a recipient", RequestTo(Someone) with { Audience = Filter.Bool("vip").Exists() } },
        { "an id of one character", RequestTo(Recipient.ForExternalUserId("0")) },
        { "alias parts of 236 bytes", RequestTo(Recipient.ForAlias(new string('a', 236), new string('b', 236))) },
        { "alias parts of 236 bytes in fewer characters", RequestTo(Recipient.ForAlias(new string('你', 78) + "aa", new string('é', 118))) },
        { "an e-mail address with one entry", RequestTo(Recipient.ForEmail("a@b.example", Prioritization.Unidentified)) },
        { "an e-mail address with both times", RequestTo(Recipient.ForEmail("a@b.example", Prioritization.MostRecentlyUpdated, Prioritization.LeastRecentlyUpdated)) },
        { "a Braze id alone", RequestTo(Recipient.ForBrazeId("5f0f2b1c")) },
        { "50 recipients", RequestTo([.. Enumerable.Repeat(Someone, 50)]) },
        { "a send id of 64 characters", WithSendId(new string('~', 64)) },
        { "a campaign id of another shape", new TriggerSendRequest("welcome") { Recipients = [Someone] } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task An_invalid_request_is_refused_before_it_is_sent(string rule, string mistake, TriggerSendRequest request)
    {
        var exception = await Assert.ThrowsAsync<BrazeValidationException>(() => Client.SendRequestAsync(request));

        Assert.True(exception.Message.StartsWith($"{rule}: ", StringComparison.Ordinal), $"{mistake}: {exception.Message}");
        AssertNamesNobody(exception);
        Assert.Empty(Server.Requests);
    }

    [Theory]
    [MemberData(nameof(Right))]
    public async Task A_valid_request_is_sent(string what, TriggerSendRequest request)
    {
        await Client.SendRequestAsync(request);

        Assert.True(Server.Requests.Count == 1, what);
    }

    [Fact]
    public async Task The_index_of_the_recipient_starts_at_zero()
    {
        var exception = await Assert.ThrowsAsync<BrazeValidationException>(() => Client.SendRequestAsync(RequestTo(Someone, Someone, new Recipient())));

        Assert.Contains("recipients[2]", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_message_has_the_wire_names_of_the_identifiers()
    {
        Assert.StartsWith(
            "BRZ1001: recipients[0] has both user_alias and braze_id, ",
            await RefusalOfAsync(Recipient.ForAlias("n", "l") with { BrazeId = "b" }),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "BRZ1001: recipients[0] has external_user_id, email and braze_id, ",
            await RefusalOfAsync(Someone with { BrazeId = "b", Email = "e" }),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recipient_that_is_null_is_refused()
    {
        var exception = await Assert.ThrowsAsync<BrazeValidationException>(() => Client.SendRequestAsync(RequestTo(Someone, null!)));

        Assert.Contains("recipients[1]", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_request_that_is_null_is_refused() =>
        await Assert.ThrowsAsync<ArgumentNullException>("request", () => Client.SendRequestAsync((TriggerSendRequest)null!));

    private async Task<string> RefusalOfAsync(Recipient recipient) =>
        (await Assert.ThrowsAsync<BrazeValidationException>(() => Client.SendRequestAsync(RequestTo(recipient)))).Message;

    private static TriggerSendRequest WithSendId(string sendId) => new(OrderShipped.Id) { Recipients = [Someone], SendId = sendId };

    private static void AssertNamesNobody(Exception exception)
    {
        Assert.DoesNotContain(User, exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("你", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("éé", exception.ToString(), StringComparison.Ordinal);
    }
}
