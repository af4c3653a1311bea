namespace Braze.Messaging.Tests;

public sealed class AudienceRuleTests
{
    public static TheoryData<string, Func<Audience>> Mistakes => new()
    {
        { "an AND group without a filter", static () => Audience.And() },
        { "an OR group without a filter", static () => Audience.Or() },
        { "any of no text", static () => Filter.String("a").IsAnyOf() },
        { "none of no text", static () => Filter.String("a").IsNoneOf() },
        { "an array with any of no text", static () => Filter.Array("a").IncludesAnyOf() },
        { "an array with none of no text", static () => Filter.Array("a").IncludesNoneOf() },
        { "a blank name", static () => Filter.String(" ").Exists() },
        { "no name", static () => Filter.Number(null!).Exists() },
        { "days before now that are negative", static () => Filter.Time("a").LessThanDaysAgo(-1) },
        { "days from now that are negative", static () => Filter.Time("a").GreaterThanDaysInTheFuture(-1) },
        { "a state that is none", static () => Filter.PushSubscription.Is((SubscriptionStatus)9) },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void The_message_has_the_ID_of_the_rule(string mistake, Func<Audience> make)
    {
        var exception = Assert.ThrowsAny<ArgumentException>(make);

        Assert.True(exception.Message.StartsWith("BRZ1017: ", StringComparison.Ordinal), $"{mistake}: {exception.Message}");
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_number_that_JSON_cannot_represent_is_refused(double value)
    {
        NumberFilter number = Filter.Number("a");

        Assert.All(
            (Func<double, Audience>[])
            [
                number.EqualTo, number.NotEqualTo, number.GreaterThan, number.GreaterThanOrEqualTo, number.LessThan, number.LessThanOrEqualTo,
            ],
            compare => Assert.StartsWith("BRZ2003: ", Assert.Throws<BrazeValidationException>(() => compare(value)).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_string_or_filter_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Filter.String("a").EqualTo(null!));
        Assert.Throws<ArgumentNullException>(() => Filter.Array("a").Includes(null!));
        Assert.Throws<ArgumentNullException>(() => Audience.And(Filter.Bool("a").Exists(), null!));
        Assert.Throws<ArgumentNullException>(() => Filter.String("a").IsAnyOf("x", null!));
        Assert.Throws<ArgumentNullException>(() => Filter.Array("a").IncludesNoneOf("x", null!));
    }
}
