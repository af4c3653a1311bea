namespace Braze.Generators.Tests;

/// <content>The cases for recipients and the send ID.</content>
internal static partial class RuleCases
{
    private static RuleCase[] Recipients() =>
    [
        Accepted(
            "BRZ1008",
            "an address with a prioritization",
            call: "await order.SendAsync(braze, recipients: [Recipient.ForEmail(\"a@b.example\", Prioritization.Identified)]);",
            body: "\"recipients\":[{\"email\":\"a@b.example\",\"prioritization\":[\"identified\"]}]"),
        Refused(
            "BRZ1008",
            "an address alone",
            call: "await order.SendAsync(braze, recipients: [new() { Email = \"a@b.example\" }]);",
            body: "\"recipients\":[{\"email\":\"a@b.example\"}]"),
        RefusedAndWarned(
            "BRZ1008",
            "an address with an empty prioritization",
            call: "await order.SendAsync(braze, recipients: [new() { Email = \"a@b.example\", Prioritization = [] }]);",
            body: "\"recipients\":[{\"email\":\"a@b.example\",\"prioritization\":[]}]"),
        RefusedAndWarned(
            "BRZ1008",
            "a prioritization without an address",
            call: "await order.SendAsync(braze, recipients: [new() { ExternalUserId = \"u1\", Prioritization = [Prioritization.Identified] }]);",
            body: "\"recipients\":[{\"external_user_id\":\"u1\",\"prioritization\":[\"identified\"]}]"),
        Refused(
            "BRZ1008",
            "both entries of a pair",
            call: "await order.SendAsync(braze, recipients: [Recipient.ForEmail(\"a@b.example\", Prioritization.Identified, Prioritization.Unidentified)]);",
            body: "\"recipients\":[{\"email\":\"a@b.example\",\"prioritization\":[\"identified\",\"unidentified\"]}]"),
        RefusedAndWarned(
            "BRZ1008",
            "an entry twice",
            call: "await order.SendAsync(braze, recipients: [Recipient.ForEmail(\"a@b.example\", Prioritization.Identified, Prioritization.Identified)]);",
            body: "\"recipients\":[{\"email\":\"a@b.example\",\"prioritization\":[\"identified\",\"identified\"]}]"),
        Refused(
            "BRZ1008",
            "an undefined entry",
            call: "await order.SendAsync(braze, recipients: [Recipient.ForEmail(\"a@b.example\", (Prioritization)9)]);",
            body: "\"recipients\":[{\"email\":\"a@b.example\",\"prioritization\":[\"newest\"]}]"),
        Accepted(
            "BRZ1009",
            "a new user",
            call: "await order.SendAsync(braze, recipients: [new() { ExternalUserId = \"u1\", SendToExistingOnly = false, Attributes = new() { FirstName = \"Anna\" } }]);",
            body: "\"recipients\":[{\"external_user_id\":\"u1\",\"send_to_existing_only\":false,\"attributes\":{\"first_name\":\"Anna\"}}]"),
        Refused(
            "BRZ1009",
            "a new user without attributes",
            call: "await order.SendAsync(braze, recipients: [new() { ExternalUserId = \"u1\", SendToExistingOnly = false }]);",
            body: "\"recipients\":[{\"external_user_id\":\"u1\",\"send_to_existing_only\":false}]"),
        RefusedAndWarned(
            "BRZ1009",
            "a new user with empty attributes",
            call: "await order.SendAsync(braze, recipients: [new() { ExternalUserId = \"u1\", SendToExistingOnly = false, Attributes = new() }]);",
            body: "\"recipients\":[{\"external_user_id\":\"u1\",\"send_to_existing_only\":false,\"attributes\":{}}]"),
        Refused(
            "BRZ1009",
            "a new user for an alias",
            call: "await order.SendAsync(braze, recipients: [new() { UserAlias = new(\"n\", \"l\"), SendToExistingOnly = false, Attributes = new() { FirstName = \"Anna\" } }]);",
            body: "\"recipients\":[{\"user_alias\":{\"alias_name\":\"n\",\"alias_label\":\"l\"},\"send_to_existing_only\":false,\"attributes\":{\"first_name\":\"Anna\"}}]"),
        Accepted(
            "BRZ1010",
            "a send ID",
            call: "await order.SendAsync(braze, externalUserId: \"u1\", sendId: \"spring\");",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"send_id\":\"spring\""),
        Refused(
            "BRZ1010",
            "an empty send ID",
            call: "await order.SendAsync(braze, externalUserId: \"u1\", sendId: \"\");",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"send_id\":\"\""),
        Refused(
            "BRZ1010",
            "a send ID that is too long",
            call: "await order.SendAsync(braze, externalUserId: \"u1\", sendId: \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\");",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"send_id\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\""),
        Refused(
            "BRZ1010",
            "a send ID that is not ASCII",
            call: "await order.SendAsync(braze, externalUserId: \"u1\", sendId: \"été\");",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"send_id\":\"été\""),
        Warned(
            "BRZ1010",
            "a send ID that is created for the call",
            call: "await order.SendAsync(braze, externalUserId: \"u1\", sendId: Guid.NewGuid().ToString());",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"send_id\":\"8e4b0f8a-1df2-44b7-8f8e-0a2b9c1d3e4f\""),
    ];
}
