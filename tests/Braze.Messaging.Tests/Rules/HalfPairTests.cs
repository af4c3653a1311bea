namespace Braze.Messaging.Tests;

/// <summary>
/// Tests identifiers that end in half of a surrogate pair, for example after they were cut by their length. They would be sent as another
/// identifier, so two users could become one.
/// </summary>
public sealed class HalfPairTests : LoopbackTest
{
    private static readonly Recipient Someone = Recipient.ForExternalUserId("u");

    public static TheoryData<string, string, TriggerSendRequest> Wrong
    {
        get
        {
            var cases = new TheoryData<string, string, TriggerSendRequest>();
            foreach (string half in (string[])["user\ud83d", "\ud83duser", "us\udc00er", "\ude00\ud83d", "émile\ud83d", "\ud83d\ude00\ud83d", new string('x', 200) + "\ud83d"])
            {
                cases.Add("BRZ1005", "external_user_id of recipients[1]", RequestTo(Someone, Recipient.ForExternalUserId(half)));
                cases.Add("BRZ1005", "external_user_id of recipients[1]", RequestTo(Someone, Recipient.ForExternalUserId(half) with { SendToExistingOnly = true }));
                cases.Add("BRZ1005", "email of recipients[1]", RequestTo(Someone, Recipient.ForEmail(half, Prioritization.Identified)));
                cases.Add("BRZ1005", "braze_id of recipients[1]", RequestTo(Someone, Recipient.ForBrazeId(half)));
                cases.Add("BRZ1005", "alias_name of recipients[1]", RequestTo(Someone, Recipient.ForAlias(half, "l")));
                cases.Add("BRZ1005", "alias_label of recipients[1]", RequestTo(Someone, Recipient.ForAlias("n", half)));
            }

            cases.Add("BRZ0002", "the campaign ID", new TriggerSendRequest("id\ud83d") { Recipients = [Someone] });
            cases.Add("BRZ1010", "the send ID", new TriggerSendRequest(OrderShipped.Id) { Recipients = [Someone], SendId = "id\ud83d" });
            cases.Add("BRZ1016", "attachments[0] has a file_name", Attached(new Attachment("bill\ud83d", new Uri("https://a.example/b"))));
            cases.Add("BRZ1016", "attachments[0] has a url", Attached(new Attachment("bill", new Uri("https://a.example/b\ud83d"))));
            cases.Add("BRZ1016", "attachments[0] has a basic_auth_credential", Attached(new Attachment("bill", new Uri("https://a.example/b"), "c\ud83d")));
            cases.Add("BRZ1018", "attributes of recipients[0] have an email", With(new UserAttributes { Email = "a\ud83d" }));
            cases.Add("BRZ1018", "attributes of recipients[0] have a phone", With(new UserAttributes { Phone = "1\ud83d" }));
            cases.Add("BRZ1018", "attributes of recipients[0] have a subscription_group_id", With(new UserAttributes { SubscriptionGroups = [new("g\ud83d", SubscriptionGroupState.Subscribed)] }));
            cases.Add("BRZ1018", "attributes of recipients[0] have an app_id", With(new UserAttributes { PushTokens = [new("a", "t", "d\ud83d")] }));
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task It_is_refused_before_anything_leaves(string rule, string message, TriggerSendRequest request)
    {
        var exception = await Assert.ThrowsAsync<BrazeValidationException>(() => Client.SendRequestAsync(request));

        Assert.Equal(rule, exception.RuleId);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("user\ud83d", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Theory]
    [InlineData("user😀")]
    [InlineData("😀")]
    [InlineData("é\u2028漢")]
    [InlineData("a\"b\\c\n{{")]
    public async Task A_valid_identifier_is_sent(string id)
    {
        await Client.SendRequestAsync(RequestTo(Recipient.ForExternalUserId(id), Recipient.ForAlias(id, id), Recipient.ForBrazeId(id)));

        Assert.Single(Server.Requests);
    }

    [Fact]
    public void A_name_or_value_of_a_filter_is_refused_at_once()
    {
        foreach (Func<object?> give in (Func<object?>[])
        [
            static () => new UserAttributes { ["plan\ud83d"] = 1 },
            static () => new AttributeObject { ["plan\ud83d"] = 1 },
            static () => Filter.String("plan\ud83d"),
            static () => Filter.String("plan").EqualTo("gold\ud83d"),
            static () => Filter.Array("plans").IncludesAnyOf("gold", "silver\ud83d"),
        ])
        {
            var exception = Assert.Throws<BrazeValidationException>(give);

            Assert.Matches("^BRZ101[78]: .* half of a surrogate pair", exception.Message);
            Assert.Equal(BatchStatus.Refused, SendFailure.From(exception)?.Status);
        }
    }

    [Fact]
    public async Task A_string_of_a_profile_is_sent_with_a_replacement_character() =>
        Assert.Equal("{\"first_name\":\"Anna \uFFFD\"}", await AttributesOf(new UserAttributes { FirstName = "Anna \ud83d" }));

    private static TriggerSendRequest Attached(Attachment attachment) =>
        new(OrderShipped.Id) { Recipients = [Someone], Attachments = [attachment] };

    private static TriggerSendRequest With(UserAttributes attributes) => RequestTo(Someone with { Attributes = attributes });
}
