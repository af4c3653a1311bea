namespace Braze.Messaging.Tests;

/// <summary>Tests the rules with the parameters of a generated method.</summary>
public sealed class GeneratedMethodRuleTests : LoopbackTest
{
    private const string User = "secret-user";

    private static readonly OrderShipped Campaign = new("A-1", 1m);
    private static readonly UserAlias Alias = new(User, "label");
    private static readonly Recipient Someone = Recipient.ForExternalUserId(User);

    [Fact]
    public async Task An_external_user_id_and_an_alias_exclude_each_other() =>
        await AssertRefusedAsync("BRZ1001", externalUserId: User, userAlias: Alias);

    [Fact]
    public async Task An_external_user_id_and_recipients_exclude_each_other() =>
        await AssertRefusedAsync("BRZ1001", externalUserId: User, recipients: [Someone]);

    [Fact]
    public async Task An_alias_and_recipients_exclude_each_other() =>
        await AssertRefusedAsync("BRZ1001", userAlias: Alias, recipients: [Someone]);

    [Fact]
    public async Task An_empty_external_user_id_is_not_a_missing_one() =>
        await AssertRefusedAsync("BRZ1005", externalUserId: "");

    [Fact]
    public async Task An_external_user_id_excludes_a_broadcast() =>
        await AssertRefusedAsync("BRZ1003", externalUserId: User, broadcast: true);

    [Fact]
    public async Task No_recipients_do_not_mean_everyone() =>
        await AssertRefusedAsync("BRZ1002");

    [Fact]
    public async Task A_campaign_and_a_client_are_required()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(
            "campaign", () => TriggerCampaign.SendAsync(null!, Client, User, null, null, false, null, null, null, default));
        await Assert.ThrowsAsync<ArgumentNullException>(
            "client", () => TriggerCampaign.SendAsync(Campaign, null!, User, null, null, false, null, null, null, default));
        await Assert.ThrowsAsync<ArgumentNullException>(
            "client", () => ((IBrazeClient)null!).SendAsync([Campaign.To(Someone)], null, null, null, default));
        await Assert.ThrowsAsync<ArgumentNullException>(
            "recipients", () => Client.SendAsync<OrderShipped>(null!, null, null, null, default));
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task Fifty_one_recipients_with_their_own_properties_are_refused()
    {
        Recipient<OrderShipped>[] recipients = [.. Enumerable.Repeat(Campaign.To(Someone), 51)];

        await AssertRefusedAsync("BRZ1006", () => Client.SendAsync(recipients, null, null, null, default));
    }

    [Fact]
    public async Task Fifty_recipients_with_their_own_properties_are_sent()
    {
        Recipient<OrderShipped>[] recipients = [.. Enumerable.Repeat(Campaign.To(Someone), 50)];

        await Client.SendAsync(recipients, null, null, null, default);

        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task No_recipients_with_their_own_properties_do_not_mean_the_whole_audience() =>
        await AssertRefusedAsync(
            "BRZ1002",
            () => Client.SendAsync<OrderShipped>([], Filter.Bool("vip").Exists(), null, null, default));

    [Fact]
    public async Task An_empty_list_of_recipients_with_their_own_properties_is_refused() =>
        await AssertRefusedAsync("BRZ1002", () => Client.SendAsync<OrderShipped>([], null, null, null, default));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_recipient_that_is_null_is_refused(bool besideAnother) =>
        await AssertRefusedAsync("BRZ1004", () => Client.SendAsync<OrderShipped>(besideAnother ? [Campaign.To(Someone), null!] : [null!]));

    [Fact]
    public async Task Recipients_of_two_campaigns_are_refused()
    {
        Recipient<ITriggerCampaign>[] recipients = [.. new ITriggerCampaign[] { Campaign, new OtherCampaign() }.Select(campaign => campaign.To(Someone))];

        ArgumentException exception = await Assert.ThrowsAsync<BrazeValidationException>(() => Client.SendAsync(recipients));

        Assert.StartsWith("The recipients belong to two campaigns, Acme.Orders.OrderShipped and Acme.Other, and a request has only one.", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    private async Task AssertRefusedAsync(
        string rule,
        string? externalUserId = null,
        UserAlias? userAlias = null,
        IReadOnlyCollection<Recipient>? recipients = null,
        bool broadcast = false) =>
        await AssertRefusedAsync(
            rule, () => TriggerCampaign.SendAsync(Campaign, Client, externalUserId, userAlias, recipients, broadcast, null, null, null, default));

    private async Task AssertRefusedAsync(string rule, Func<Task> send)
    {
        var exception = await Assert.ThrowsAsync<BrazeValidationException>(send);

        Assert.StartsWith($"{rule}: ", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(User, exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    private sealed class OtherCampaign : ITriggerCampaign
    {
        public string CampaignId => "d8b73da7-0b7c-fc72-1d80-e59c7f20f0d3";

        public string CampaignName => "Acme.Other";

        public void WriteTo(TriggerPropertyWriter writer) => writer.WriteInt32("a", 1);
    }
}
