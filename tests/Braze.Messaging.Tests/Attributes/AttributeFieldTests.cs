namespace Braze.Messaging.Tests;

/// <summary>Tests Braze's own fields of a profile: not set, set, and deleted are different.</summary>
public sealed class AttributeFieldTests : LoopbackTest
{
    private static readonly DateTimeOffset Time = new(2026, 3, 4, 5, 6, 7, TimeSpan.FromHours(1));

    public static TheoryData<string, UserAttributes> Said => new()
    {
        { """{"first_name":"Zoë"}""", new UserAttributes { FirstName = "Zoë" } },
        { """{"first_name":""}""", new UserAttributes { FirstName = "" } },
        { """{"last_name":"x"}""", new UserAttributes { LastName = "x" } },
        { """{"email":"a@b.example"}""", new UserAttributes { Email = "a@b.example" } },
        { """{"phone":"+4930123456"}""", new UserAttributes { Phone = "+4930123456" } },
        { """{"home_city":"x"}""", new UserAttributes { HomeCity = "x" } },
        { """{"country":"DE"}""", new UserAttributes { Country = "DE" } },
        { """{"language":"de"}""", new UserAttributes { Language = "de" } },
        { """{"time_zone":"Europe/Berlin"}""", new UserAttributes { TimeZone = "Europe/Berlin" } },
        { """{"image_url":"https://i.example/%C3%A9.png"}""", new UserAttributes { ImageUrl = new Uri("https://i.example/é.png") } },
        { """{"gender":"M"}""", new UserAttributes { Gender = Gender.Male } },
        { """{"gender":"F"}""", new UserAttributes { Gender = Gender.Female } },
        { """{"gender":"O"}""", new UserAttributes { Gender = Gender.Other } },
        { """{"gender":"N"}""", new UserAttributes { Gender = Gender.NotApplicable } },
        { """{"gender":"P"}""", new UserAttributes { Gender = Gender.PreferNotToSay } },
        { """{"dob":"1990-05-07"}""", new UserAttributes { DateOfBirth = new DateOnly(1990, 5, 7) } },
        { """{"dob":"1990-05-07"}""", new UserAttributes { DateOfBirth = new DateTime(1990, 5, 7, 23, 59, 59, DateTimeKind.Local) } },
        { """{"dob":"0001-01-01"}""", new UserAttributes { DateOfBirth = DateOnly.MinValue } },
        { """{"email_subscribe":"opted_in"}""", new UserAttributes { EmailSubscribe = SubscriptionStatus.OptedIn } },
        { """{"push_subscribe":"unsubscribed"}""", new UserAttributes { PushSubscribe = SubscriptionStatus.Unsubscribed } },
        { """{"email_open_tracking_disabled":false}""", new UserAttributes { EmailOpenTrackingDisabled = false } },
        { """{"email_click_tracking_disabled":true}""", new UserAttributes { EmailClickTrackingDisabled = true } },
        {
            """{"subscription_groups":[{"subscription_group_id":"g1","subscription_state":"subscribed"},{"subscription_group_id":"g2","subscription_state":"unsubscribed"}]}""",
            new UserAttributes { SubscriptionGroups = [new("g1", SubscriptionGroupState.Subscribed), new("g2", SubscriptionGroupState.Unsubscribed)] }
        },
        { """{"current_location":{"longitude":-73.99,"latitude":40.75}}""", new UserAttributes { CurrentLocation = new GeoLocation(-73.99, 40.75) } },
        { """{"current_location":{"longitude":180,"latitude":-90}}""", new UserAttributes { CurrentLocation = new GeoLocation(180, -90) } },
        { """{"date_of_first_session":"2026-03-04T05:06:07+01:00"}""", new UserAttributes { DateOfFirstSession = Time } },
        { """{"date_of_last_session":"2026-03-04T05:06:07.042+01:00"}""", new UserAttributes { DateOfLastSession = Time.AddMilliseconds(42) } },
        { """{"marked_email_as_spam_at":"2026-03-04T05:06:07+01:00"}""", new UserAttributes { MarkedEmailAsSpamAt = Time } },
        {
            """{"push_tokens":[{"app_id":"a","token":"t"},{"app_id":"a","token":"u","device_id":"d"}]}""",
            new UserAttributes { PushTokens = [new PushToken("a", "t"), new PushToken("a", "u", "d")] }
        },
        { """{"email_encrypted":"x"}""", new UserAttributes { EmailEncrypted = "x" } },
    };

    public static TheoryData<string, UserAttributes> Deleted => new()
    {
        { "first_name", new UserAttributes { FirstName = UserAttributes.Delete } },
        { "last_name", new UserAttributes { LastName = UserAttributes.Delete } },
        { "email", new UserAttributes { Email = UserAttributes.Delete } },
        { "phone", new UserAttributes { Phone = UserAttributes.Delete } },
        { "home_city", new UserAttributes { HomeCity = UserAttributes.Delete } },
        { "country", new UserAttributes { Country = UserAttributes.Delete } },
        { "language", new UserAttributes { Language = UserAttributes.Delete } },
        { "time_zone", new UserAttributes { TimeZone = UserAttributes.Delete } },
        { "image_url", new UserAttributes { ImageUrl = UserAttributes.Delete } },
        { "gender", new UserAttributes { Gender = UserAttributes.Delete } },
        { "dob", new UserAttributes { DateOfBirth = UserAttributes.Delete } },
        { "current_location", new UserAttributes { CurrentLocation = UserAttributes.Delete } },
        { "date_of_first_session", new UserAttributes { DateOfFirstSession = UserAttributes.Delete } },
        { "date_of_last_session", new UserAttributes { DateOfLastSession = UserAttributes.Delete } },
        { "marked_email_as_spam_at", new UserAttributes { MarkedEmailAsSpamAt = UserAttributes.Delete } },
        { "email_encrypted", new UserAttributes { EmailEncrypted = UserAttributes.Delete } },
    };

    [Theory]
    [MemberData(nameof(Said))]
    public async Task A_value_is_written(string expected, UserAttributes attributes) =>
        Assert.Equal(expected, await AttributesOf(attributes));

    [Theory]
    [MemberData(nameof(Deleted))]
    public async Task A_deletion_is_written_as_null(string field, UserAttributes attributes) =>
        Assert.Equal($$"""{"{{field}}":null}""", await AttributesOf(attributes));

    [Fact]
    public async Task A_null_leaves_the_profile_as_it_is()
    {
        string? text = null;
        Gender? gender = null;
        DateOnly? day = null;
        DateTime? midnight = null;
        DateTimeOffset? time = null;
        GeoLocation? location = null;
        Uri? address = null;

        Assert.Equal(
            """{"country":null}""",
            await AttributesOf(new UserAttributes
            {
                FirstName = text,
                LastName = null,
                Country = UserAttributes.Delete,
                ImageUrl = address,
                Gender = gender,
                DateOfBirth = day,
                EmailSubscribe = null,
                CurrentLocation = location,
                DateOfFirstSession = time,
                DateOfLastSession = null,
                SubscriptionGroups = [],
                PushTokens = [],
                ["plan"] = text,
            }));
        Assert.False(new UserAttributes { DateOfBirth = midnight }.DateOfBirth.IsSet);
    }

    [Fact]
    public async Task Custom_attributes_follow_the_fields_in_documented_order()
    {
        var attributes = new UserAttributes
        {
            MergeObjects = true,
            ["b"] = 1,
            ["a"] = 2,
            PushTokens = [new PushToken("a", "t")],
            DateOfBirth = new DateOnly(1990, 5, 7),
            Gender = Gender.Other,
            Email = "e",
            FirstName = "f",
        };

        Assert.Equal(
            """{"first_name":"f","email":"e","gender":"O","dob":"1990-05-07","push_tokens":[{"app_id":"a","token":"t"}],"b":1,"a":2,"_merge_objects":true}""",
            await AttributesOf(attributes));
    }

    [Fact]
    public async Task Attributes_follow_the_recipients_own_properties()
    {
        Recipient recipient = Recipient.ForExternalUserId("u") with { SendToExistingOnly = false, Attributes = new UserAttributes { FirstName = "f" } };

        await Client.SendAsync([new OrderShipped("A-1", 1m).To(recipient)], null, null, null, default);

        Assert.Equal(
            """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","recipients":[{"external_user_id":"u","trigger_properties":{"order_number":"A-1","total":1},"send_to_existing_only":false,"attributes":{"first_name":"f"}}]}""",
            Server.Body);
    }

    [Fact]
    public async Task Empty_attributes_are_left_out()
    {
        await Client.SendRequestAsync(RequestTo(Recipient.ForExternalUserId("u") with { Attributes = new UserAttributes { MergeObjects = true } }));

        Assert.EndsWith(""","recipients":[{"external_user_id":"u"}]}""", Server.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_change_of_a_field_can_be_read()
    {
        var attributes = new UserAttributes { FirstName = "f", LastName = UserAttributes.Delete, DateOfBirth = new DateOnly(1990, 5, 7) };

        Assert.Equal((true, false, "f"), (attributes.FirstName.IsSet, attributes.FirstName.IsDeleted, attributes.FirstName.Value));
        Assert.Equal((false, true, null), (attributes.LastName.IsSet, attributes.LastName.IsDeleted, attributes.LastName.Value));
        Assert.Equal((false, false, null), (attributes.Email.IsSet, attributes.Email.IsDeleted, attributes.Email.Value));
        Assert.Equal((true, false, new DateTime(1990, 5, 7)), (attributes.DateOfBirth.IsSet, attributes.DateOfBirth.IsDeleted, attributes.DateOfBirth.Value));
        Assert.Equal("set deleted not set set", $"{attributes.FirstName} {attributes.LastName} {attributes.Email} {attributes.DateOfBirth}");
    }
}
