namespace Braze.Generators.Tests;

/// <content>The cases for the target of a request.</content>
internal static partial class RuleCases
{
    private static RuleCase[] Targets() =>
    [
        Accepted(
            "BRZ1001",
            "one user",
            call: "await order.SendAsync(braze, externalUserId: \"u1\");",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}]"),
        Refused(
            "BRZ1001",
            "two identifiers",
            call: "await order.SendAsync(braze, externalUserId: \"u1\", userAlias: new UserAlias(\"n\", \"l\"));",
            body: "\"recipients\":[{\"external_user_id\":\"u1\",\"user_alias\":{\"alias_name\":\"n\",\"alias_label\":\"l\"}}]"),
        Refused(
            "BRZ1001",
            "two identifiers in a recipient",
            call: "await order.SendAsync(braze, recipients: [new() { ExternalUserId = \"u1\", BrazeId = \"b1\" }]);",
            body: "\"recipients\":[{\"external_user_id\":\"u1\",\"braze_id\":\"b1\"}]"),
        Refused(
            "BRZ1002",
            "no recipient",
            call: "await order.SendAsync(braze);",
            body: "\"broadcast\":false"),
        Refused(
            "BRZ1002",
            "an empty list",
            call: "await order.SendAsync(braze, recipients: []);",
            body: "\"recipients\":[]"),
        Accepted(
            "BRZ1002",
            "a list of one",
            call: "await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(\"u1\")], audience: Filter.Bool(\"vip\").EqualTo(true));",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"audience\":{\"custom_attribute\":{\"custom_attribute_name\":\"vip\",\"comparison\":\"equals\",\"value\":true}}"),
        Refused(
            "BRZ1002",
            "an empty request",
            call: "await braze.SendRequestAsync(new TriggerSendRequest(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\"));",
            body: "\"broadcast\":false"),
        Refused(
            "BRZ1002",
            "an empty list with an audience",
            call: "await order.SendAsync(braze, recipients: [], audience: Filter.Bool(\"vip\").EqualTo(true));",
            body: "\"recipients\":[],\"audience\":{\"custom_attribute\":{\"custom_attribute_name\":\"vip\",\"comparison\":\"equals\",\"value\":true}}"),
        Accepted(
            "BRZ1003",
            "a broadcast",
            call: "await order.BroadcastAsync(braze);",
            body: "\"broadcast\":true"),
        Refused(
            "BRZ1003",
            "a broadcast with a recipient",
            call: "await order.SendAsync(braze, externalUserId: \"u1\", broadcast: true);",
            body: "\"broadcast\":true,\"recipients\":[{\"external_user_id\":\"u1\"}]"),
        Refused(
            "BRZ1004",
            "a recipient without an identifier",
            call: "await order.SendAsync(braze, recipients: [new Recipient()]);",
            body: "\"recipients\":[{}]"),
        Accepted(
            "BRZ1004",
            "a recipient with an identifier",
            call: "await order.SendAsync(braze, recipients: [new Recipient { BrazeId = \"b1\" }]);",
            body: "\"recipients\":[{\"braze_id\":\"b1\"}]"),
        Refused(
            "BRZ1004",
            "a recipient that is null",
            call: "await order.SendAsync(braze, recipients: [null!]);",
            body: "\"recipients\":[null]"),
        Refused(
            "BRZ1005",
            "an empty ID",
            call: "await order.SendAsync(braze, externalUserId: \"\");",
            body: "\"recipients\":[{\"external_user_id\":\"\"}]"),
        Refused(
            "BRZ1005",
            "an ID that ends with half of a surrogate pair",
            call: "await order.SendAsync(braze, externalUserId: \"user\\ud83d\");",
            body: "\"recipients\":[{\"external_user_id\":\"user\\ud83d\"}]"),
        Refused(
            "BRZ1005",
            "a part of an alias that begins with half of a surrogate pair",
            call: "await order.SendAsync(braze, userAlias: new UserAlias(\"n\", \"\\ude00l\"));",
            body: "\"recipients\":[{\"user_alias\":{\"alias_name\":\"n\",\"alias_label\":\"\\ude00l\"}}]"),
        Accepted(
            "BRZ1005",
            "an ID with an emoji",
            call: "await order.SendAsync(braze, externalUserId: \"user\\ud83d\\ude00\");",
            body: "\"recipients\":[{\"external_user_id\":\"user\\ud83d\\ude00\"}]"),
        Refused(
            "BRZ1005",
            "an empty part of an alias",
            call: "await order.SendAsync(braze, userAlias: new UserAlias(\"n\", \" \"));",
            body: "\"recipients\":[{\"user_alias\":{\"alias_name\":\"n\",\"alias_label\":\" \"}}]"),
        Refused(
            "BRZ1005",
            "a part of an alias that is too long",
            call: "await order.SendAsync(braze, userAlias: new UserAlias(\"例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例\", \"l\"));",
            body: "\"recipients\":[{\"user_alias\":{\"alias_name\":\"例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例\",\"alias_label\":\"l\"}}]"),
        Accepted(
            "BRZ1005",
            "a part of an alias of the maximum length",
            call: "await order.SendAsync(braze, userAlias: new UserAlias(\"例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例xx\", \"l\"));",
            body: "\"recipients\":[{\"user_alias\":{\"alias_name\":\"例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例例xx\",\"alias_label\":\"l\"}}]"),
        Refused(
            "BRZ1006",
            "51 recipients",
            call: "await order.SendAsync(braze, recipients: Enumerable.Range(0, 51).Select(i => Recipient.ForExternalUserId($\"u{i}\")).ToList());",
            body: "\"recipients\":[{\"external_user_id\":\"u0\"},{\"external_user_id\":\"u1\"},{\"external_user_id\":\"u2\"},{\"external_user_id\":\"u3\"},{\"external_user_id\":\"u4\"},{\"external_user_id\":\"u5\"},{\"external_user_id\":\"u6\"},{\"external_user_id\":\"u7\"},{\"external_user_id\":\"u8\"},{\"external_user_id\":\"u9\"},{\"external_user_id\":\"u10\"},{\"external_user_id\":\"u11\"},{\"external_user_id\":\"u12\"},{\"external_user_id\":\"u13\"},{\"external_user_id\":\"u14\"},{\"external_user_id\":\"u15\"},{\"external_user_id\":\"u16\"},{\"external_user_id\":\"u17\"},{\"external_user_id\":\"u18\"},{\"external_user_id\":\"u19\"},{\"external_user_id\":\"u20\"},{\"external_user_id\":\"u21\"},{\"external_user_id\":\"u22\"},{\"external_user_id\":\"u23\"},{\"external_user_id\":\"u24\"},{\"external_user_id\":\"u25\"},{\"external_user_id\":\"u26\"},{\"external_user_id\":\"u27\"},{\"external_user_id\":\"u28\"},{\"external_user_id\":\"u29\"},{\"external_user_id\":\"u30\"},{\"external_user_id\":\"u31\"},{\"external_user_id\":\"u32\"},{\"external_user_id\":\"u33\"},{\"external_user_id\":\"u34\"},{\"external_user_id\":\"u35\"},{\"external_user_id\":\"u36\"},{\"external_user_id\":\"u37\"},{\"external_user_id\":\"u38\"},{\"external_user_id\":\"u39\"},{\"external_user_id\":\"u40\"},{\"external_user_id\":\"u41\"},{\"external_user_id\":\"u42\"},{\"external_user_id\":\"u43\"},{\"external_user_id\":\"u44\"},{\"external_user_id\":\"u45\"},{\"external_user_id\":\"u46\"},{\"external_user_id\":\"u47\"},{\"external_user_id\":\"u48\"},{\"external_user_id\":\"u49\"},{\"external_user_id\":\"u50\"}]"),
        Accepted(
            "BRZ1006",
            "50 recipients",
            call: "await order.SendAsync(braze, recipients: Enumerable.Range(0, 50).Select(i => Recipient.ForExternalUserId($\"u{i}\")).ToList());",
            body: "\"recipients\":[{\"external_user_id\":\"u0\"},{\"external_user_id\":\"u1\"},{\"external_user_id\":\"u2\"},{\"external_user_id\":\"u3\"},{\"external_user_id\":\"u4\"},{\"external_user_id\":\"u5\"},{\"external_user_id\":\"u6\"},{\"external_user_id\":\"u7\"},{\"external_user_id\":\"u8\"},{\"external_user_id\":\"u9\"},{\"external_user_id\":\"u10\"},{\"external_user_id\":\"u11\"},{\"external_user_id\":\"u12\"},{\"external_user_id\":\"u13\"},{\"external_user_id\":\"u14\"},{\"external_user_id\":\"u15\"},{\"external_user_id\":\"u16\"},{\"external_user_id\":\"u17\"},{\"external_user_id\":\"u18\"},{\"external_user_id\":\"u19\"},{\"external_user_id\":\"u20\"},{\"external_user_id\":\"u21\"},{\"external_user_id\":\"u22\"},{\"external_user_id\":\"u23\"},{\"external_user_id\":\"u24\"},{\"external_user_id\":\"u25\"},{\"external_user_id\":\"u26\"},{\"external_user_id\":\"u27\"},{\"external_user_id\":\"u28\"},{\"external_user_id\":\"u29\"},{\"external_user_id\":\"u30\"},{\"external_user_id\":\"u31\"},{\"external_user_id\":\"u32\"},{\"external_user_id\":\"u33\"},{\"external_user_id\":\"u34\"},{\"external_user_id\":\"u35\"},{\"external_user_id\":\"u36\"},{\"external_user_id\":\"u37\"},{\"external_user_id\":\"u38\"},{\"external_user_id\":\"u39\"},{\"external_user_id\":\"u40\"},{\"external_user_id\":\"u41\"},{\"external_user_id\":\"u42\"},{\"external_user_id\":\"u43\"},{\"external_user_id\":\"u44\"},{\"external_user_id\":\"u45\"},{\"external_user_id\":\"u46\"},{\"external_user_id\":\"u47\"},{\"external_user_id\":\"u48\"},{\"external_user_id\":\"u49\"}]"),
        Refused(
            "BRZ1007",
            "an audience alone",
            call: "await order.SendAsync(braze, audience: Filter.Bool(\"vip\").EqualTo(true));",
            body: "\"broadcast\":false,\"audience\":{\"custom_attribute\":{\"custom_attribute_name\":\"vip\",\"comparison\":\"equals\",\"value\":true}}"),
        Refused(
            "BRZ1007",
            "a request with an audience alone",
            call: "await braze.SendRequestAsync(new TriggerSendRequest(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\") { Audience = Filter.Bool(\"vip\").EqualTo(true) });",
            body: "\"broadcast\":false,\"audience\":{\"custom_attribute\":{\"custom_attribute_name\":\"vip\",\"comparison\":\"equals\",\"value\":true}}"),
        Accepted(
            "BRZ1007",
            "a broadcast to an audience",
            call: "await order.BroadcastAsync(braze, Filter.Bool(\"vip\").EqualTo(true));",
            body: "\"broadcast\":true,\"audience\":{\"custom_attribute\":{\"custom_attribute_name\":\"vip\",\"comparison\":\"equals\",\"value\":true}}"),
    ];
}
