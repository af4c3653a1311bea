namespace Braze.Generators.Tests;

/// <content>The cases for the other fields of a request, and for the methods that send it.</content>
internal static partial class RuleCases
{
    private static RuleCase[] Requests() =>
    [
        Refused(
            "BRZ0002",
            "a request without a campaign",
            call: "await braze.SendRequestAsync(new TriggerSendRequest(\"\") { Broadcast = true });",
            body: "\"campaign_id\":\"\",\"broadcast\":true"),
        Accepted(
            "BRZ0002",
            "a request with a campaign",
            call: "await braze.SendRequestAsync(new TriggerSendRequest(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11\") { Broadcast = true });",
            body: "\"broadcast\":true"),
        RefusedByRuntime(
            "BRZ0011",
            "a date without an offset",
            call: "await new Reminder(new DateTime(2026, 5, 1)).SendAsync(braze, externalUserId: \"u1\");",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"trigger_properties\":{\"due\":\"2026-05-01T00:00:00\"}",
            declaration: "[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a12\")] public sealed partial record Reminder(DateTime Due);"),
        Accepted(
            "BRZ0011",
            "a date with an offset",
            call: "await new Reminder(new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero)).SendAsync(braze, externalUserId: \"u1\");",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"trigger_properties\":{\"due\":\"2026-05-01T00:00:00+00:00\"}",
            declaration: "[TriggerCampaign(\"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a12\")] public sealed partial record Reminder(DateTimeOffset Due);"),
        Refused(
            "BRZ1011",
            "a broadcast with attachments",
            call: "await order.SendAsync(braze, broadcast: true, attachments: [new(\"Invoice\", new Uri(\"https://files.example/1.pdf\"))]);",
            body: "\"broadcast\":true,\"attachments\":[{\"file_name\":\"Invoice\",\"url\":\"https://files.example/1.pdf\"}]"),
        Accepted(
            "BRZ1011",
            "a broadcast without attachments",
            call: "await order.SendAsync(braze, broadcast: true, attachments: null);",
            body: "\"broadcast\":true,\"attachments\":null"),
        Warned(
            "BRZ1012",
            "the same recipient twice",
            call: "await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(\"u1\"), Recipient.ForExternalUserId(\"u1\")]);",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"},{\"external_user_id\":\"u1\"}]"),
        Suggested(
            "BRZ1013",
            "one request for each user",
            call: "foreach (string user in new[] { \"u1\", \"u2\" }) { await order.SendAsync(braze, externalUserId: user); }",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}]"),
        Warned(
            "BRZ1014",
            "a broadcast in a loop",
            call: "foreach (string user in new[] { \"u1\", \"u2\" }) { await new OrderShipped(user).BroadcastAsync(braze); }",
            body: "\"broadcast\":true"),
        Warned(
            "BRZ1015",
            "a send that is not awaited",
            call: "_ = order.SendAsync(braze, externalUserId: \"u1\");",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}]"),
        Accepted(
            "BRZ1016",
            "an attachment",
            call: "await order.SendAsync(braze, externalUserId: \"u1\", attachments: [new(\"Invoice\", new Uri(\"https://files.example/1.pdf\"))]);",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"attachments\":[{\"file_name\":\"Invoice\",\"url\":\"https://files.example/1.pdf\"}]"),
        Refused(
            "BRZ1016",
            "an attachment without a name",
            call: "await order.SendAsync(braze, externalUserId: \"u1\", attachments: [new(\"\", new Uri(\"https://files.example/1.pdf\"))]);",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"attachments\":[{\"file_name\":\"\",\"url\":\"https://files.example/1.pdf\"}]"),
        Refused(
            "BRZ1016",
            "an attachment with a relative address",
            call: "await order.SendAsync(braze, externalUserId: \"u1\", attachments: [new(\"Invoice\", new Uri(\"1.pdf\", UriKind.Relative))]);",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"attachments\":[{\"file_name\":\"Invoice\",\"url\":\"1.pdf\"}]"),
        Refused(
            "BRZ1016",
            "an attachment that is not on the web",
            call: "await order.SendAsync(braze, externalUserId: \"u1\", attachments: [new(\"Invoice\", new Uri(\"ftp://files.example/1.pdf\"))]);",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"attachments\":[{\"file_name\":\"Invoice\",\"url\":\"ftp://files.example/1.pdf\"}]"),
        Warned(
            "BRZ1016",
            "an attachment on Google Drive",
            call: "await order.SendAsync(braze, externalUserId: \"u1\", attachments: [new(\"Invoice\", new Uri(\"https://drive.google.com/file/d/1\"))]);",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"attachments\":[{\"file_name\":\"Invoice\",\"url\":\"https://drive.google.com/file/d/1\"}]"),
        Suggested(
            "BRZ1016",
            "an attachment with an extension in its name",
            call: "await order.SendAsync(braze, externalUserId: \"u1\", attachments: [new(\"invoice.pdf\", new Uri(\"https://files.example/1.pdf\"))]);",
            body: "\"recipients\":[{\"external_user_id\":\"u1\"}],\"attachments\":[{\"file_name\":\"invoice.pdf\",\"url\":\"https://files.example/1.pdf\"}]"),
    ];
}
