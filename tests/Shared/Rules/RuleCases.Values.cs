namespace Braze.Generators.Tests;

/// <content>The cases for audiences, attributes and values.</content>
internal static partial class RuleCases
{
    private static RuleCase[] Values() =>
    [
        Accepted(
            "BRZ1017",
            "an audience",
            call: "await order.BroadcastAsync(braze, Filter.String(\"plan\").EqualTo(\"gold\"));",
            body: "\"broadcast\":true,\"audience\":{\"custom_attribute\":{\"custom_attribute_name\":\"plan\",\"comparison\":\"equals\",\"value\":\"gold\"}}"),
        Refused(
            "BRZ1017",
            "a filter without a name",
            call: "await order.BroadcastAsync(braze, Filter.String(\"\").Exists());",
            body: "\"broadcast\":true,\"audience\":{\"custom_attribute\":{\"custom_attribute_name\":\"\",\"comparison\":\"exists\"}}"),
        Warned(
            "BRZ1017",
            "a filter on a field of Braze",
            call: "await order.BroadcastAsync(braze, Filter.String(\"country\").EqualTo(\"DE\"));",
            body: "\"broadcast\":true,\"audience\":{\"custom_attribute\":{\"custom_attribute_name\":\"country\",\"comparison\":\"equals\",\"value\":\"DE\"}}"),
        RefusedAndWarned(
            "BRZ1017",
            "an empty group",
            call: "await order.BroadcastAsync(braze, Audience.And());",
            body: "\"broadcast\":true,\"audience\":{\"AND\":[]}"),
        RefusedAndWarned(
            "BRZ1017",
            "a comparison without a value",
            call: "await order.BroadcastAsync(braze, Filter.String(\"plan\").IsAnyOf());",
            body: "\"broadcast\":true,\"audience\":{\"custom_attribute\":{\"custom_attribute_name\":\"plan\",\"comparison\":\"is_any_of\",\"value\":[]}}"),
        Warned(
            "BRZ1017",
            "an invalid pattern",
            call: "await order.BroadcastAsync(braze, Filter.String(\"plan\").MatchesRegex(\"(gold\"));",
            body: "\"broadcast\":true,\"audience\":{\"custom_attribute\":{\"custom_attribute_name\":\"plan\",\"comparison\":\"matches_regex\",\"value\":\"(gold\"}}"),
        RefusedAndWarned(
            "BRZ1017",
            "a negative number of days",
            call: "await order.BroadcastAsync(braze, Filter.Time(\"renewed\").LessThanDaysAgo(-1));",
            body: "\"broadcast\":true,\"audience\":{\"custom_attribute\":{\"custom_attribute_name\":\"renewed\",\"comparison\":\"less_than_x_days_ago\",\"value\":-1}}"),
        Refused(
            "BRZ1017",
            "an undefined subscription state",
            call: "await order.BroadcastAsync(braze, Filter.EmailSubscription.Is((SubscriptionStatus)7));",
            body: "\"broadcast\":true,\"audience\":{\"email_subscription_status\":{\"comparison\":\"is\",\"value\":\"opt_in\"}}"),
        Refused(
            "BRZ1017",
            "a filter in a group without a name",
            call: "await order.BroadcastAsync(braze, Audience.And(Audience.Or(Filter.Number(\" \").GreaterThan(3))));",
            body: "\"broadcast\":true,\"audience\":{\"AND\":[{\"OR\":[{\"custom_attribute\":{\"custom_attribute_name\":\" \",\"comparison\":\"greater_than\",\"value\":3}}]}]}"),
        Accepted(
            "BRZ1017",
            "groups in groups",
            call: "await order.BroadcastAsync(braze, Audience.And(Audience.Or(Filter.Number(\"orders\").GreaterThan(-3)), Filter.String(\"plan\").IsAnyOf(\"gold\")));",
            body: "\"broadcast\":true,\"audience\":{\"AND\":[{\"OR\":[{\"custom_attribute\":{\"custom_attribute_name\":\"orders\",\"comparison\":\"greater_than\",\"value\":-3}}]},{\"custom_attribute\":{\"custom_attribute_name\":\"plan\",\"comparison\":\"is_any_of\",\"value\":[\"gold\"]}}]}"),
        Accepted(
            "BRZ1018",
            "a custom attribute",
            call: "await order.SendAsync(braze, recipients: [new() { ExternalUserId = \"u1\", Attributes = new() { [\"plan\"] = \"gold\" } }]);",
            body: "\"recipients\":[{\"external_user_id\":\"u1\",\"attributes\":{\"plan\":\"gold\"}}]"),
        RefusedAndWarned(
            "BRZ1018",
            "a custom attribute with the name of a field",
            call: "await order.SendAsync(braze, recipients: [new() { ExternalUserId = \"u1\", Attributes = new() { [\"firstName\"] = \"Anna\" } }]);",
            body: "\"recipients\":[{\"external_user_id\":\"u1\",\"attributes\":{\"firstName\":\"Anna\"}}]"),
        RefusedAndWarned(
            "BRZ1018",
            "an identifier among the attributes",
            call: "await order.SendAsync(braze, recipients: [new() { ExternalUserId = \"u1\", Attributes = new() { [\"external_id\"] = \"u1\" } }]);",
            body: "\"recipients\":[{\"external_user_id\":\"u1\",\"attributes\":{\"external_id\":\"u1\"}}]"),
        Refused(
            "BRZ1018",
            "a custom attribute without a name",
            call: "await order.SendAsync(braze, recipients: [new() { ExternalUserId = \"u1\", Attributes = new() { [\"\"] = \"Anna\" } }]);",
            body: "\"recipients\":[{\"external_user_id\":\"u1\",\"attributes\":{\"\":\"Anna\"}}]"),
        Accepted(
            "BRZ1018",
            "a key without a space",
            call: "await order.SendAsync(braze, recipients: [new() { ExternalUserId = \"u1\", Attributes = new() { [\"address\"] = new AttributeObject { [\"zip_code\"] = \"1\" } } }]);",
            body: "\"recipients\":[{\"external_user_id\":\"u1\",\"attributes\":{\"address\":{\"zip_code\":\"1\"}}}]"),
        Refused(
            "BRZ1018",
            "a key with a space",
            call: "await order.SendAsync(braze, recipients: [new() { ExternalUserId = \"u1\", Attributes = new() { [\"address\"] = new AttributeObject { [\"zip code\"] = \"1\" } } }]);",
            body: "\"recipients\":[{\"external_user_id\":\"u1\",\"attributes\":{\"address\":{\"zip code\":\"1\"}}}]"),
        Refused(
            "BRZ1018",
            "a value that Braze does not define",
            call: "await order.SendAsync(braze, recipients: [new() { ExternalUserId = \"u1\", Attributes = new() { EmailSubscribe = (SubscriptionStatus)9 } }]);",
            body: "\"recipients\":[{\"external_user_id\":\"u1\",\"attributes\":{\"email_subscribe\":\"opt_in\"}}]"),
        Refused(
            "BRZ1018",
            "a group without an ID",
            call: "await order.SendAsync(braze, recipients: [new() { ExternalUserId = \"u1\", Attributes = new() { SubscriptionGroups = [new(\"\", SubscriptionGroupState.Subscribed)] } }]);",
            body: "\"recipients\":[{\"external_user_id\":\"u1\",\"attributes\":{\"subscription_groups\":[{\"subscription_group_id\":\"\",\"subscription_state\":\"subscribed\"}]}}]"),
        Refused(
            "BRZ1018",
            "an impossible location",
            call: "await order.SendAsync(braze, recipients: [new() { ExternalUserId = \"u1\", Attributes = new() { CurrentLocation = new GeoLocation(200, 0) } }]);",
            body: "\"recipients\":[{\"external_user_id\":\"u1\",\"attributes\":{\"current_location\":{\"longitude\":200,\"latitude\":0}}}]"),
        Warned(
            "BRZ1018",
            "a country name",
            call: "await order.SendAsync(braze, recipients: [new() { ExternalUserId = \"u1\", Attributes = new() { Country = \"Germany\" } }]);",
            body: "\"recipients\":[{\"external_user_id\":\"u1\",\"attributes\":{\"country\":\"Germany\"}}]"),
        RefusedByRuntime(
            "BRZ2001",
            "Liquid in a value",
            call: "await new OrderShipped(\"{{ x }}\").SendAsync(braze, externalUserId: \"u1\");",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"trigger_properties\":{\"order_number\":\"{{ x }}\"}"),
        Accepted(
            "BRZ2001",
            "Liquid that is allowed",
            call: "await new OrderShipped(\"A-1\", Template: \"{{ x }}\").SendAsync(braze, externalUserId: \"u1\");",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"trigger_properties\":{\"template\":\"{{ x }}\"}"),
        Warned(
            "BRZ2002",
            "a number in the culture of the server",
            call: "await new OrderShipped(1.5m.ToString()).SendAsync(braze, externalUserId: \"u1\");",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"trigger_properties\":{\"order_number\":\"1,5\"}"),
        Accepted(
            "BRZ2003",
            "a number",
            call: "await new OrderShipped(\"A-1\", Weight: 1.5).SendAsync(braze, externalUserId: \"u1\");",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"trigger_properties\":{\"order_number\":\"A-1\",\"weight\":1.5}"),
        Refused(
            "BRZ2003",
            "a number that JSON does not have",
            call: "await new OrderShipped(\"A-1\", Weight: double.NaN).SendAsync(braze, externalUserId: \"u1\");",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"trigger_properties\":{\"weight\":NaN}"),
        RefusedByRuntime(
            "BRZ2005",
            "null in a non-nullable property",
            call: "await new OrderShipped(null!).SendAsync(braze, externalUserId: \"u1\");",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"trigger_properties\":{}"),
        Accepted(
            "BRZ2005",
            "null in a nullable property",
            call: "await new OrderShipped(\"A-1\", Weight: null, Template: null).SendAsync(braze, externalUserId: \"u1\");",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"trigger_properties\":{\"order_number\":\"A-1\"}"),
        Refused(
            "BRZ2004",
            "more than 50 KB",
            call: "await new OrderShipped(\"" + Large + "\").SendAsync(braze, externalUserId: \"u1\");",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"trigger_properties\":{\"order_number\":\"" + Large + "\"}"),
        Accepted(
            "BRZ2004",
            "50,000 bytes",
            call: "await new OrderShipped(\"" + Fits + "\").SendAsync(braze, externalUserId: \"u1\");",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"trigger_properties\":{\"order_number\":\"" + Fits + "\"}"),
        Warned(
            "BRZ2004",
            "50 KB or a little more",
            call: "await new OrderShipped(\"" + Soft + "\").SendAsync(braze, externalUserId: \"u1\");",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"trigger_properties\":{\"order_number\":\"" + Soft + "\"}"),
    ];
}
