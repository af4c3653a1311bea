using System.Reflection;

namespace Braze.Messaging.Tests;

/// <summary>Tests the rules for a recipient's attributes, and for users who are created from them.</summary>
public sealed class AttributeRuleTests : LoopbackTest
{
    private const string Secret = "secret-user";

    private static readonly Recipient Someone = Recipient.ForExternalUserId(Secret);
    private static readonly UserAttributes Name = new() { FirstName = Secret };

    public static TheoryData<string, UserAttributes> WrongAttributes => new()
    {
        { "a gender that is none", new UserAttributes { Gender = (Gender)5 } },
        { "an e-mail state that is none", new UserAttributes { EmailSubscribe = (SubscriptionStatus)3 } },
        { "a push state that is none", new UserAttributes { PushSubscribe = (SubscriptionStatus)(-1) } },
        { "a group state that is none", new UserAttributes { SubscriptionGroups = [new SubscriptionGroup("g", (SubscriptionGroupState)2)] } },
        { "a group without id", new UserAttributes { SubscriptionGroups = [new SubscriptionGroup(" ", SubscriptionGroupState.Subscribed)] } },
        { "a group that is null", new UserAttributes { SubscriptionGroups = [null!] } },
        { "a token without app", new UserAttributes { PushTokens = [new PushToken("", Secret)] } },
        { "a token without text", new UserAttributes { PushTokens = [new PushToken(Secret, null!)] } },
        { "a token that is null", new UserAttributes { PushTokens = [null!] } },
        { "a longitude that is none", new UserAttributes { CurrentLocation = new GeoLocation(180.1, 0) } },
        { "a latitude that is none", new UserAttributes { CurrentLocation = new GeoLocation(0, -90.1) } },
    };

    public static TheoryData<string, Recipient> WrongCreation => new()
    {
        { "no attributes", Someone with { SendToExistingOnly = false } },
        { "empty attributes", Someone with { SendToExistingOnly = false, Attributes = new UserAttributes() } },
        { "attributes that were taken back", Someone with { SendToExistingOnly = false, Attributes = new UserAttributes { ["a"] = null, FirstName = null } } },
        { "a way to merge nothing", Someone with { SendToExistingOnly = false, Attributes = new UserAttributes { MergeObjects = true } } },
        { "lists of nothing", Someone with { SendToExistingOnly = false, Attributes = new UserAttributes { PushTokens = [], SubscriptionGroups = [] } } },
        { "an alias", Recipient.ForAlias(Secret, Secret) with { SendToExistingOnly = false, Attributes = Name } },
        { "an e-mail address", Recipient.ForEmail(Secret, Prioritization.Identified) with { SendToExistingOnly = false } },
    };

    [Theory]
    [MemberData(nameof(WrongAttributes))]
    public async Task Invalid_attributes_are_refused(string mistake, UserAttributes attributes) =>
        await AssertRefusedAsync("BRZ1018: attributes of recipients[1] ", mistake, Someone with { Attributes = attributes });

    [Theory]
    [MemberData(nameof(WrongCreation))]
    public async Task A_user_is_not_created_without_attributes(string mistake, Recipient recipient) =>
        await AssertRefusedAsync("BRZ1009: recipients[1] ", mistake, recipient);

    [Theory]
    [InlineData(null, "")]
    [InlineData(true, ""","send_to_existing_only":true""")]
    public async Task An_existing_user_needs_no_attributes(bool? sendToExistingOnly, string expected)
    {
        await Client.SendRequestAsync(RequestTo(Recipient.ForBrazeId("b") with { SendToExistingOnly = sendToExistingOnly }));

        Assert.EndsWith($$""","recipients":[{"braze_id":"b"{{expected}}}]}""", Server.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(true)]
    public async Task The_flag_is_never_written_for_an_alias(bool? sendToExistingOnly)
    {
        await Client.SendRequestAsync(RequestTo(Recipient.ForAlias("n", "l") with { SendToExistingOnly = sendToExistingOnly, Attributes = new() { ["a"] = 1 } }));

        Assert.EndsWith(
            ""","recipients":[{"user_alias":{"alias_name":"n","alias_label":"l"},"attributes":{"a":1}}]}""", Server.Body, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AttributeFieldTests.Said), MemberType = typeof(AttributeFieldTests))]
    [MemberData(nameof(AttributeFieldTests.Deleted), MemberType = typeof(AttributeFieldTests))]
    public async Task A_user_can_be_created_from_any_attribute(string what, UserAttributes attributes)
    {
        await Client.SendRequestAsync(RequestTo(Someone with { SendToExistingOnly = false, Attributes = attributes }));

        Assert.Contains(what.Trim('{', '}'), Server.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_field_has_its_line_in_the_tables()
    {
        string[] tried =
        [
            .. AttributeFieldTests.Said.Select(static row => (UserAttributes)row[1]).SelectMany(static attributes =>
                Fields.Where(field => field.GetValue(attributes) is { } value && !value.Equals(field.GetValue(new UserAttributes()))).Select(static field => field.Name)),
        ];

        Assert.Equal(Fields.Select(static field => field.Name).Except(["MergeObjects"]).Order(), tried.Distinct().Order());
    }

    private static IEnumerable<PropertyInfo> Fields =>
        typeof(UserAttributes).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.GetIndexParameters().Length == 0);

    private async Task AssertRefusedAsync(string words, string mistake, Recipient recipient)
    {
        var exception = await Assert.ThrowsAsync<BrazeValidationException>(() => Client.SendRequestAsync(RequestTo(Someone, recipient)));

        Assert.True(exception.Message.StartsWith(words, StringComparison.Ordinal), $"{mistake}: {exception.Message}");
        Assert.DoesNotContain(Secret, exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }
}
