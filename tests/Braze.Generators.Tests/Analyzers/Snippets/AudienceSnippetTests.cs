namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>Audiences and attributes: BRZ1017 and BRZ1018.</summary>
public sealed class AudienceSnippetTests
{
    [Fact]
    public Task Wrong() => SnippetRun.VerifyAsync(
        [
            // BRZ1017
            "_ = Filter.String({|BRZ1017:\"\"|}).Exists();",
            "_ = Filter.String({|BRZ1017:\"country\"|}).EqualTo(\"DE\");",
            "_ = Filter.String({|BRZ1017:customAttributeName: \"first_name\"|}).Exists();",
            "_ = Filter.Number({|BRZ1017:\"address.zip\"|}).GreaterThan(3);",
            "_ = Filter.Array({|BRZ1017:\"orders[]\"|}).Includes(id);",
            "const string name = \"email\"; _ = Filter.String({|BRZ1017:name|}).Exists();",
            "_ = {|BRZ1017:Audience.And()|};",
            "_ = {|BRZ1017:Audience.Or(Array.Empty<Audience>())|};",
            "_ = {|BRZ1017:Audience.Or([])|};",
            "_ = {|BRZ1017:Filter.String(\"plan\").IsAnyOf()|};",
            "_ = {|BRZ1017:Filter.Array(\"tags\").IncludesNoneOf(new string[0])|};",
            "_ = Filter.String(\"plan\").MatchesRegex({|BRZ1017:\"(gold\"|});",
            "_ = Filter.String(\"plan\").DoesNotMatchRegex({|BRZ1017:\"[a-\"|});",
            "_ = Filter.String(\"plan\").MatchesRegex({|BRZ1017:\"gold)\"|});",
            "_ = Filter.String(\"plan\").MatchesRegex({|BRZ1017:\"[z-a]\"|});",
            "_ = Filter.String(\"plan\").MatchesRegex({|BRZ1017:\"*gold\"|});",
            "_ = Filter.String(\"plan\").MatchesRegex({|BRZ1017:\"gold\\\\\"|});",
            "_ = Filter.String(\"plan\").MatchesRegex({|BRZ1017:\"(?\"|});",
            "_ = Filter.Time(\"renewed\").LessThanDaysAgo({|BRZ1017:-1|});",
            "_ = Filter.Time(\"renewed\").GreaterThanDaysInTheFuture({|BRZ1017:days: -30|});",
            "_ = Filter.EmailSubscription.Is({|BRZ1017:(SubscriptionStatus)7|});",
            "await order.BroadcastAsync(braze, Audience.And(Filter.Bool({|BRZ1017:\"push_subscribe\"|}).EqualTo(true), audience));",

            // BRZ1018
            "_ = new UserAttributes { {|BRZ1018:[\"Email\"] = id|} };",
            "_ = new UserAttributes { {|BRZ1018:[\"first_name\"] = id|} };",
            "_ = new UserAttributes { {|BRZ1018:[\"firstName\"] = id|} };",
            "{|BRZ1018:attributes[\"external_id\"] = id|};",
            "_ = new UserAttributes { {|BRZ1018:[\"\"] = id|} };",
            "const string name = \"Country\"; _ = new UserAttributes { {|BRZ1018:[name] = id|} };",
            "_ = new UserAttributes { [\"address\"] = new AttributeObject { {|BRZ1018:[\"zip code\"] = id|} } };",
            "_ = new UserAttributes { [\"address\"] = new AttributeObject { {|BRZ1018:[\"$zip\"] = id|} } };",
            "_ = new UserAttributes { {|BRZ1018:EmailSubscribe = (SubscriptionStatus)7|} };",
            "_ = new UserAttributes { {|BRZ1018:Gender = (Gender)9|} };",
            "_ = new UserAttributes { {|BRZ1018:Country = \"Germany\"|} };",
            "_ = new UserAttributes { {|BRZ1018:Language = \"de-DE\"|} };",
            "_ = new UserAttributes { {|BRZ1018:TimeZone = \"Pacific Standard Time\"|} };",
            "{|BRZ1018:attributes.Country = \"DEU\"|};",
            "_ = new SubscriptionGroup({|BRZ1018:\"\"|}, SubscriptionGroupState.Subscribed);",
            "_ = new SubscriptionGroup(id, {|BRZ1018:(SubscriptionGroupState)5|});",
            "_ = new PushToken({|BRZ1018:\"\"|}, id);",
            "_ = new GeoLocation({|BRZ1018:Longitude: 200|}, Latitude: 52.5);",
            "_ = new GeoLocation(13.4, {|BRZ1018:-91.5|});",
            "_ = new GeoLocation({|BRZ1018:200u|}, 0);",
            "_ = new UserAttributes { {|BRZ1018:EmailSubscribe = (SubscriptionStatus)byte.MaxValue|} };",
        ]);

    [Fact]
    public Task Right() => SnippetRun.VerifyAsync(
        [
            // Near BRZ1017
            "_ = Filter.String(\"plan\").EqualTo(\"gold\");",
            "_ = Filter.String(\"Country\").EqualTo(\"DE\");",
            "_ = Filter.String(\"billing_country\").EqualTo(\"DE\");",
            "_ = Filter.String(id).Exists();",
            "_ = Filter.String(flag ? \"country\" : \"plan\").Exists();",
            "_ = Audience.And(audience);",
            "_ = Audience.Or(audience, Filter.Bool(\"vip\").EqualTo(true));",
            "_ = Audience.And(users.Select(user => Filter.String(\"id\").EqualTo(user.Id)).ToArray());",
            "_ = Filter.String(\"plan\").IsAnyOf(\"gold\");",
            "_ = Filter.String(\"plan\").IsAnyOf(users.Select(user => user.Id).ToArray());",
            "_ = Filter.String(\"plan\").MatchesRegex(\"^gold(-[0-9]+)?$\");",
            "_ = Filter.String(\"plan\").MatchesRegex(\"(?P<kind>gold)\");",
            "_ = Filter.String(\"plan\").MatchesRegex(\"a++b\");",
            "_ = Filter.String(\"plan\").MatchesRegex(\"\\\\p{Greek}+\");",
            "_ = Filter.String(\"plan\").MatchesRegex(\"\\\\h+\\\\X\");",
            "_ = Filter.String(\"plan\").MatchesRegex(\"a{2}{3}\");",
            "_ = Filter.String(\"plan\").MatchesRegex(\"(?J)(?<n>a)\");",
            "_ = Filter.String(\"plan\").MatchesRegex(\"(?-1)\");",
            "_ = Filter.String(\"plan\").MatchesRegex(\"(?i)^(?=.*gold)(?!x)(?<n>y)$\");",
            "_ = Filter.String(\"plan\").MatchesRegex(\"[[:alpha:]]+\");",
            "_ = Filter.String(\"plan\").MatchesRegex(id);",
            "_ = Filter.Time(\"renewed\").LessThanDaysAgo(0);",
            "_ = Filter.Time(\"renewed\").LessThanDaysAgo(count);",
            "_ = Filter.EmailSubscription.Is(SubscriptionStatus.OptedIn);",
            "_ = Filter.EmailSubscription.Is((SubscriptionStatus)count);",

            // Near BRZ1018
            "_ = new UserAttributes { [\"plan\"] = id };",
            "_ = new UserAttributes { [\"email_2\"] = id };",
            "_ = new UserAttributes { [\"countries\"] = id };",
            "_ = new UserAttributes { [id] = id };",
            "_ = new UserAttributes { Email = id, FirstName = \"Anna\", Gender = Gender.Other };",
            "_ = new UserAttributes { Country = \"DE\", Language = \"de\", TimeZone = \"Europe/Berlin\" };",
            "_ = new UserAttributes { Country = UserAttributes.Delete, TimeZone = id };",
            "_ = new UserAttributes { Country = flag ? \"DE\" : \"Germany\" };",
            "_ = new UserAttributes { [\"address\"] = new AttributeObject { [\"email\"] = id, [\"zip_code\"] = id } };",
            "_ = new UserAttributes { EmailSubscribe = SubscriptionStatus.Unsubscribed, PushSubscribe = null };",
            "_ = new UserAttributes { EmailSubscribe = (SubscriptionStatus)count };",
            "_ = new SubscriptionGroup(id, SubscriptionGroupState.Unsubscribed);",
            "_ = new PushToken(id, id);",
            "_ = new GeoLocation(Longitude: 180, Latitude: -90);",
            "_ = new GeoLocation(weight, weight);",
            "_ = new GeoLocation((int)180.9, 0);",
        ]);
}
