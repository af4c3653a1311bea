namespace Braze.Generators.Tests;

/// <content>What goes with a request, and how it is called.</content>
internal static partial class RuleCases
{
    private static RuleCase[] Requests() =>
    [
        new(
            "a broadcast with attachments",
            "BRZ1011",
            "Error",
            true,
            "await order.SendAsync(braze, broadcast: true, attachments: [new(\"Invoice\", new Uri(\"https://files.example/1.pdf\"))]);",
            "\"broadcast\":true,\"attachments\":[{\"file_name\":\"Invoice\",\"url\":\"https://files.example/1.pdf\"}]",
            400),
        new(
            "the same recipient twice",
            "BRZ1012",
            "Warning",
            false,
            "await order.SendAsync(braze, recipients: [Recipient.ForExternalUser(\"u1\"), Recipient.ForExternalUser(\"u1\")]);",
            "\"recipients\":[{\"external_user_id\":\"u1\"},{\"external_user_id\":\"u1\"}]",
            201),
        new(
            "one request for each",
            "BRZ1013",
            "Info",
            false,
            "foreach (string user in new[] { \"u1\", \"u2\" }) { await order.SendAsync(braze, externalUserId: user); }",
            "\"recipients\":[{\"external_user_id\":\"u1\"}]",
            201),
        new(
            "a broadcast in a loop",
            "BRZ1014",
            "Warning",
            false,
            "foreach (string user in new[] { \"u1\", \"u2\" }) { await new OrderShipped(user).BroadcastAsync(braze); }",
            "\"broadcast\":true",
            201),
        new(
            "a send that nobody awaits",
            "BRZ1015",
            "Warning",
            false,
            "_ = order.SendAsync(braze, externalUserId: \"u1\");",
            "\"recipients\":[{\"external_user_id\":\"u1\"}]",
            201),
        new(
            "an attachment",
            "",
            null,
            false,
            "await order.SendAsync(braze, externalUserId: \"u1\", attachments: [new(\"Invoice\", new Uri(\"https://files.example/1.pdf\"))]);",
            "\"recipients\":[{\"external_user_id\":\"u1\"}],\"attachments\":[{\"file_name\":\"Invoice\",\"url\":\"https://files.example/1.pdf\"}]",
            201),
        new(
            "an attachment without a name",
            "BRZ1016",
            "Error",
            true,
            "await order.SendAsync(braze, externalUserId: \"u1\", attachments: [new(\"\", new Uri(\"https://files.example/1.pdf\"))]);",
            "\"recipients\":[{\"external_user_id\":\"u1\"}],\"attachments\":[{\"file_name\":\"\",\"url\":\"https://files.example/1.pdf\"}]",
            400),
        new(
            "an attachment with a relative address",
            "BRZ1016",
            "Error",
            true,
            "await order.SendAsync(braze, externalUserId: \"u1\", attachments: [new(\"Invoice\", new Uri(\"1.pdf\", UriKind.Relative))]);",
            "\"recipients\":[{\"external_user_id\":\"u1\"}],\"attachments\":[{\"file_name\":\"Invoice\",\"url\":\"1.pdf\"}]",
            400),
        new(
            "an attachment that is not on the web",
            "BRZ1016",
            "Error",
            true,
            "await order.SendAsync(braze, externalUserId: \"u1\", attachments: [new(\"Invoice\", new Uri(\"ftp://files.example/1.pdf\"))]);",
            "\"recipients\":[{\"external_user_id\":\"u1\"}],\"attachments\":[{\"file_name\":\"Invoice\",\"url\":\"ftp://files.example/1.pdf\"}]",
            400),
        new(
            "an attachment on Google Drive",
            "BRZ1016",
            "Warning",
            false,
            "await order.SendAsync(braze, externalUserId: \"u1\", attachments: [new(\"Invoice\", new Uri(\"https://drive.google.com/file/d/1\"))]);",
            "\"recipients\":[{\"external_user_id\":\"u1\"}],\"attachments\":[{\"file_name\":\"Invoice\",\"url\":\"https://drive.google.com/file/d/1\"}]",
            201),
        new(
            "an attachment with an extension in its name",
            "BRZ1016",
            "Info",
            false,
            "await order.SendAsync(braze, externalUserId: \"u1\", attachments: [new(\"invoice.pdf\", new Uri(\"https://files.example/1.pdf\"))]);",
            "\"recipients\":[{\"external_user_id\":\"u1\"}],\"attachments\":[{\"file_name\":\"invoice.pdf\",\"url\":\"https://files.example/1.pdf\"}]",
            201),
    ];
}
