namespace Braze.Messaging.Tests;

/// <summary>Tests every name in an audience, because Braze accepts an unknown comparison and messages nobody.</summary>
public sealed class AudienceBodyTests : LoopbackTest
{
    private static readonly DateTimeOffset Time = new(2019, 7, 22, 13, 17, 55, TimeSpan.FromHours(-5));

    public static TheoryData<string, string?, Audience> CustomAttributes => new()
    {
        { "equals", "\"green\"", Filter.String("a").EqualTo("green") },
        { "not_equal", "\"green\"", Filter.String("a").NotEqualTo("green") },
        { "matches_regex", @"""^\\d+<&>'é""", Filter.String("a").MatchesRegex(@"^\d+<&>'é") },
        { "does_not_match_regex", "\"x\"", Filter.String("a").DoesNotMatchRegex("x") },
        { "is_any_of", "[\"x\",\"y\"]", Filter.String("a").IsAnyOf("x", "y") },
        { "is_none_of", "[\"x\"]", Filter.String("a").IsNoneOf("x") },
        { "exists", null, Filter.String("a").Exists() },
        { "does_not_exist", null, Filter.String("a").DoesNotExist() },
        { "includes_value", "\"x\"", Filter.Array("a").Includes("x") },
        { "does_not_include_value", "\"x\"", Filter.Array("a").DoesNotInclude("x") },
        { "is_any_of", "[\"x\",\"y\"]", Filter.Array("a").IncludesAnyOf("x", "y") },
        { "is_none_of", "[\"x\",\"y\"]", Filter.Array("a").IncludesNoneOf("x", "y") },
        { "exists", null, Filter.Array("a").Exists() },
        { "does_not_exist", null, Filter.Array("a").DoesNotExist() },
        { "equals", "3", Filter.Number("a").EqualTo(3) },
        { "equals", "9223372036854775807", Filter.Number("a").EqualTo(long.MaxValue) },
        { "equals", "1.50", Filter.Number("a").EqualTo(1.50m) },
        { "equals", "0.1", Filter.Number("a").EqualTo(0.1) },
        { "not_equal", "3", Filter.Number("a").NotEqualTo(3) },
        { "not_equal", "1.50", Filter.Number("a").NotEqualTo(1.50m) },
        { "not_equal", "0.1", Filter.Number("a").NotEqualTo(0.1) },
        { "greater_than", "3", Filter.Number("a").GreaterThan(3) },
        { "greater_than", "1.50", Filter.Number("a").GreaterThan(1.50m) },
        { "greater_than", "0.1", Filter.Number("a").GreaterThan(0.1) },
        { "greater_than_or_equal_to", "3", Filter.Number("a").GreaterThanOrEqualTo(3) },
        { "greater_than_or_equal_to", "1.50", Filter.Number("a").GreaterThanOrEqualTo(1.50m) },
        { "greater_than_or_equal_to", "0.1", Filter.Number("a").GreaterThanOrEqualTo(0.1) },
        { "less_than", "3", Filter.Number("a").LessThan(3) },
        { "less_than", "1.50", Filter.Number("a").LessThan(1.50m) },
        { "less_than", "0.1", Filter.Number("a").LessThan(0.1) },
        { "less_than_or_equal_to", "3", Filter.Number("a").LessThanOrEqualTo(3) },
        { "less_than_or_equal_to", "1.50", Filter.Number("a").LessThanOrEqualTo(1.50m) },
        { "less_than_or_equal_to", "0.1", Filter.Number("a").LessThanOrEqualTo(0.1) },
        { "exists", null, Filter.Number("a").Exists() },
        { "does_not_exist", null, Filter.Number("a").DoesNotExist() },
        { "equals", "true", Filter.Bool("a").EqualTo(true) },
        { "not_equal", "false", Filter.Bool("a").NotEqualTo(false) },
        { "exists", null, Filter.Bool("a").Exists() },
        { "does_not_exist", null, Filter.Bool("a").DoesNotExist() },
        { "less_than_x_days_ago", "7", Filter.Time("a").LessThanDaysAgo(7) },
        { "greater_than_x_days_ago", "0", Filter.Time("a").GreaterThanDaysAgo(0) },
        { "less_than_x_days_in_the_future", "30", Filter.Time("a").LessThanDaysInTheFuture(30) },
        { "greater_than_x_days_in_the_future", "1", Filter.Time("a").GreaterThanDaysInTheFuture(1) },
        { "after", "\"2019-07-22T13:17:55-05:00\"", Filter.Time("a").After(Time) },
        { "before", "\"2019-07-22T13:17:55.042-05:00\"", Filter.Time("a").Before(Time.AddMilliseconds(42)) },
        { "exists", null, Filter.Time("a").Exists() },
        { "does_not_exist", null, Filter.Time("a").DoesNotExist() },
    };

    public static TheoryData<string, Audience> OtherFilters => new()
    {
        { """{"push_subscription_status":{"comparison":"is","value":"opted_in"}}""", Filter.PushSubscription.Is(SubscriptionStatus.OptedIn) },
        { """{"push_subscription_status":{"comparison":"is_not","value":"subscribed"}}""", Filter.PushSubscription.IsNot(SubscriptionStatus.Subscribed) },
        { """{"email_subscription_status":{"comparison":"is","value":"subscribed"}}""", Filter.EmailSubscription.Is(SubscriptionStatus.Subscribed) },
        { """{"email_subscription_status":{"comparison":"is_not","value":"unsubscribed"}}""", Filter.EmailSubscription.IsNot(SubscriptionStatus.Unsubscribed) },
        { """{"last_used_app":{"comparison":"after","value":"2019-07-22T13:17:55-05:00"}}""", Filter.LastUsedApp.After(Time) },
        { """{"last_used_app":{"comparison":"before","value":"2019-07-22T13:17:55-05:00"}}""", Filter.LastUsedApp.Before(Time) },
        {
            """{"custom_attribute":{"custom_attribute_name":"Brands \"Viewed\" ü","comparison":"exists"}}""",
            Filter.Array("Brands \"Viewed\" ü").Exists()
        },
        {
            """{"AND":[{"push_subscription_status":{"comparison":"is","value":"opted_in"}}]}""",
            Audience.And(Filter.PushSubscription.Is(SubscriptionStatus.OptedIn))
        },
        {
            """{"OR":[{"AND":[{"custom_attribute":{"custom_attribute_name":"n","comparison":"greater_than","value":3}},{"OR":[{"custom_attribute":{"custom_attribute_name":"v","comparison":"equals","value":true}},{"custom_attribute":{"custom_attribute_name":"c","comparison":"equals","value":"red"}}]}]},{"email_subscription_status":{"comparison":"is","value":"opted_in"}}]}""",
            Audience.Or(
                Audience.And(
                    Filter.Number("n").GreaterThan(3),
                    Audience.Or(Filter.Bool("v").EqualTo(true), Filter.String("c").EqualTo("red"))),
                Filter.EmailSubscription.Is(SubscriptionStatus.OptedIn))
        },
    };

    [Theory]
    [MemberData(nameof(CustomAttributes))]
    public async Task A_custom_attribute_is_compared_in_the_words_of_Braze(string comparison, string? value, Audience audience) =>
        await AssertAudienceAsync(
            $$$"""{"custom_attribute":{"custom_attribute_name":"a","comparison":"{{{comparison}}}"{{{(value is null ? "" : $",\"value\":{value}")}}}}}""",
            audience);

    [Theory]
    [MemberData(nameof(OtherFilters))]
    public async Task A_filter_or_a_group_is_written_in_the_words_of_Braze(string expected, Audience audience) =>
        await AssertAudienceAsync(expected, audience);

    [Fact]
    public async Task A_group_does_not_change_with_the_array_that_it_was_made_of()
    {
        Audience[] filters = [Filter.Bool("a").Exists()];
        string[] values = ["x"];
        Audience group = Audience.And(filters);
        Audience anyOf = Filter.String("a").IsAnyOf(values);
        filters[0] = Filter.Bool("b").Exists();
        values[0] = "y";

        await AssertAudienceAsync(
            """{"OR":[{"AND":[{"custom_attribute":{"custom_attribute_name":"a","comparison":"exists"}}]},{"custom_attribute":{"custom_attribute_name":"a","comparison":"is_any_of","value":["x"]}}]}""",
            Audience.Or(group, anyOf));
    }

    private async Task AssertAudienceAsync(string expected, Audience audience)
    {
        await Client.SendRequestAsync(new TriggerSendRequest(OrderShipped.Id) { Broadcast = true, Audience = audience });

        Assert.Equal($$"""{"campaign_id":"{{OrderShipped.Id}}","broadcast":true,"audience":{{expected}}}""", Server.Body);
    }
}
