using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ1018: An attribute is not valid.</summary>
public sealed class BRZ1018 : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        Refused("_ = new UserAttributes { {|BRZ1018:[\"Email\"] = id|} };"),
        Refused("_ = new UserAttributes { {|BRZ1018:[\"first_name\"] = id|} };"),
        Refused("_ = new UserAttributes { {|BRZ1018:[\"firstName\"] = id|} };"),
        Refused("{|BRZ1018:attributes[\"external_id\"] = id|};"),
        Refused("_ = new UserAttributes { {|BRZ1018:[\"\"] = id|} };"),
        Refused("const string name = \"Country\"; _ = new UserAttributes { {|BRZ1018:[name] = id|} };"),
        Refused("_ = new UserAttributes { [\"address\"] = new AttributeObject { {|BRZ1018:[\"zip code\"] = id|} } };"),
        Refused("_ = new UserAttributes { [\"address\"] = new AttributeObject { {|BRZ1018:[\"$zip\"] = id|} } };"),
        Refused("_ = new UserAttributes { {|BRZ1018:EmailSubscribe = (SubscriptionStatus)7|} };"),
        Refused("_ = new UserAttributes { {|BRZ1018:Gender = (Gender)9|} };"),
        Refused("_ = new UserAttributes { {|BRZ1018:Country = \"Germany\"|} };"),
        Refused("_ = new UserAttributes { {|BRZ1018:Language = \"de-DE\"|} };"),
        Refused("_ = new UserAttributes { {|BRZ1018:TimeZone = \"Pacific Standard Time\"|} };"),
        Refused("{|BRZ1018:attributes.Country = \"DEU\"|};"),
        Refused("_ = new SubscriptionGroup({|BRZ1018:\"\"|}, SubscriptionGroupState.Subscribed);"),
        Refused("_ = new SubscriptionGroup(id, {|BRZ1018:(SubscriptionGroupState)5|});"),
        Refused("_ = new PushToken({|BRZ1018:\"\"|}, id);"),
        Refused("_ = new GeoLocation({|BRZ1018:Longitude: 200|}, Latitude: 52.5);"),
        Refused("_ = new GeoLocation(13.4, {|BRZ1018:-91.5|});"),
        Refused("_ = new GeoLocation({|BRZ1018:200u|}, 0);"),
        Refused("_ = new UserAttributes { {|BRZ1018:EmailSubscribe = (SubscriptionStatus)byte.MaxValue|} };"),
        Refused("_ = new UserAttributes { {|BRZ1018:[flag ? \"email\" : \"Email\"] = id|} };"),
        Refused("_ = new UserAttributes { {|BRZ1018:[flag ? \"email\" : \"country\"] = id|} };"),
        Refused("_ = new UserAttributes { {|BRZ1018:Gender = flag ? (Gender)9 : (Gender)10|} };"),
        Refused("_ = new GeoLocation({|BRZ1018:flag ? 181 : -200|}, 0);"),
        Refused("_ = new GeoLocation({|BRZ1018:Latitude: 113.4|}, Longitude: 52.5);"),

        Accepted("_ = new UserAttributes { [\"plan\"] = id };"),
        Accepted("_ = new UserAttributes { [\"email_2\"] = id };"),
        Accepted("_ = new UserAttributes { [\"countries\"] = id };"),
        Accepted("_ = new UserAttributes { [id] = id };"),
        Accepted("_ = new UserAttributes { Email = id, FirstName = \"Anna\", Gender = Gender.Other };"),
        Accepted("_ = new UserAttributes { Country = \"DE\", Language = \"de\", TimeZone = \"Europe/Berlin\" };"),
        Accepted("_ = new UserAttributes { Country = UserAttributes.Delete, TimeZone = id };"),
        Accepted("_ = new UserAttributes { Country = flag ? \"DE\" : \"Germany\" };"),
        Accepted("_ = new UserAttributes { [\"address\"] = new AttributeObject { [\"email\"] = id, [\"zip_code\"] = id } };"),
        Accepted("_ = new UserAttributes { EmailSubscribe = SubscriptionStatus.Unsubscribed, PushSubscribe = null };"),
        Accepted("_ = new UserAttributes { EmailSubscribe = (SubscriptionStatus)count };"),
        Accepted("_ = new SubscriptionGroup(id, SubscriptionGroupState.Unsubscribed);"),
        Accepted("_ = new PushToken(id, id);"),
        Accepted("_ = new GeoLocation(Longitude: 180, Latitude: -90);"),
        Accepted("_ = new GeoLocation(weight, weight);"),
        Accepted("_ = new GeoLocation((int)180.9, 0);"),
        Accepted("_ = new UserAttributes { [flag ? \"email\" : \"plan\"] = id };"),
        Accepted("_ = new UserAttributes { Gender = flag ? (Gender)9 : Gender.Other };"),
        Accepted("_ = new GeoLocation(flag ? 181 : 18, 0);"),
    ];
}
