namespace Braze.Generators.Tests.Analyzers.Snippets;

public sealed partial class FieldSnippetTests
{
    [Fact]
    public Task Right() => SnippetRun.VerifyAsync(
        [
            // Near BRZ1005
            "await order.SendAsync(braze, externalUserId: \"u\");",
            "await order.SendAsync(braze, externalUserId: Somebody);",
            "await order.SendAsync(braze, externalUserId: Nobody);",
            "await order.SendAsync(braze, externalUserId: Changing);",
            "await order.SendAsync(braze, externalUserId: id.Trim());",
            "await order.SendAsync(braze, externalUserId: $\"{Empty}{id}\");",
            "await order.SendAsync(braze, externalUserId: flag ? \"\" : id);",
            "await order.SendAsync(braze, externalUserId: maybeId ?? \"\");",
            "await order.SendAsync(braze, userAlias: new UserAlias(\"n\", id));",
            $"_ = new UserAlias({Literal[..^2]}\", \"l\");",
            $"_ = new UserAlias(\"n\", {Cjk[..^2]}\");",
            $"_ = Recipient.ForExternalUserId({Literal});",
            "_ = new UserAlias(new string('x', 300), \"l\");",
            "_ = new Recipient { ExternalUserId = null, UserAlias = alias };",

            // Near BRZ1008
            "await order.SendAsync(braze, recipients: [new() { Email = id, Prioritization = [Prioritization.Identified] }]);",
            "await order.SendAsync(braze, recipients: [Recipient.ForEmail(id, Prioritization.Identified, Prioritization.MostRecentlyUpdated)]);",
            "await order.SendAsync(braze, recipients: [Recipient.ForEmail(id) with { Prioritization = [Prioritization.Identified] }]);",
            "await order.SendAsync(braze, recipients: [new() { Email = id, Prioritization = flag ? [Prioritization.Identified] : [Prioritization.Unidentified] }]);",
            "await order.SendAsync(braze, recipients: [recipient with { Email = id }]);",
            "await order.SendAsync(braze, recipients: [new() { ExternalUserId = maybeId, Email = flag ? id : null, Prioritization = flag ? [Prioritization.Identified] : null }]);",
            "await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, Prioritization = null }]);",
            "_ = Recipient.ForEmail(id);",
            "_ = Recipient.ForEmail(id, Prioritization.Identified, Prioritization.LeastRecentlyUpdated, Prioritization.MostRecentlyUpdated);",
            "_ = Recipient.ForEmail(id, (Prioritization)count);",
            "_ = Recipient.ForEmail(id, [.. Enum.GetValues<Prioritization>().Take(1)]);",
            "_ = Recipient.ForEmail(id, flag ? (Prioritization)9 : Prioritization.Identified);",
            "_ = new Recipient { Email = id, Prioritization = flag ? [Prioritization.Identified, Prioritization.Unidentified] : [Prioritization.Identified] };",

            // Near BRZ1009
            "await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = false, Attributes = new() { FirstName = id } }]);",
            "await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = false, Attributes = attributes }]);",
            "await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = flag }]);",
            "await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = true }]);",
            "await order.SendAsync(braze, recipients: [new() { UserAlias = alias, SendToExistingOnly = true }]);",
            "await order.SendAsync(braze, recipients: [new() { UserAlias = alias, SendToExistingOnly = null }]);",
            "await order.SendAsync(braze, recipients: [recipient with { SendToExistingOnly = false }]);",
            "var a = new UserAttributes(); a.FirstName = id; await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = false, Attributes = a }]);",
            "var a = new UserAttributes(); a[\"plan\"] = id; await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = false, Attributes = a }]);",
            "var r = new Recipient { ExternalUserId = id, SendToExistingOnly = false, Attributes = new() }; r.Attributes.FirstName = id; await order.SendAsync(braze, recipients: [r]);",

            // Near BRZ1010
            "await order.SendAsync(braze, externalUserId: id, sendId: null);",
            "await order.SendAsync(braze, externalUserId: id, sendId: \"spring-2026\");",
            $"await order.BroadcastAsync(braze, sendId: {Literal[..65]}\");",
            "string sendId = Guid.NewGuid().ToString(); await Create(sendId); await order.BroadcastAsync(braze, sendId: sendId);",
            "await order.BroadcastAsync(braze, sendId: flag ? \"\" : id);",
            "await order.BroadcastAsync(braze, sendId: flag ? \"\" : \"spring-2026\");",
            "await order.BroadcastAsync(braze, sendId: id[..16]);",

            // Near BRZ1012
            "await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(\"u1\"), Recipient.ForExternalUserId(\"U1\")]);",
            "await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(\"u1\"), Recipient.ForBrazeId(\"u1\")]);",
            "await order.SendAsync(braze, recipients: [Recipient.ForAlias(\"a\", \"b\"), Recipient.ForAlias(\"b\", \"a\")]);",
            "await order.SendAsync(braze, recipients: [Recipient.ForAlias(\"a\", \"b\"), Recipient.ForAlias(aliasLabel: \"a\", aliasName: \"b\")]);",
            "await order.SendAsync(braze, recipients: [recipient, recipient with { ExternalUserId = id }]);",
            "await order.SendAsync(braze, recipients: [Find(id), Find(id)]);",
            "string user = \"a\"; var list = new List<Recipient>(); list.Add(Recipient.ForExternalUserId(user)); user = \"b\"; list.Add(Recipient.ForExternalUserId(user)); await order.SendAsync(braze, recipients: list);",
            "await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(flag ? \"a\" : \"b\"), Recipient.ForExternalUserId(flag ? \"b\" : \"a\")]);",
            "HashSet<Recipient> set = [Recipient.ForExternalUserId(\"u1\"), Recipient.ForExternalUserId(\"u1\")]; await order.SendAsync(braze, recipients: set);",
            "var set = new HashSet<Recipient>(); set.Add(Recipient.ForExternalUserId(\"u1\")); set.Add(Recipient.ForExternalUserId(\"u1\")); await order.SendAsync(braze, recipients: set);",
            "ICollection<Recipient> set = new HashSet<Recipient>(); set.Add(recipient); set.Add(recipient); await order.SendAsync(braze, recipients: [.. set]);",
            "System.Collections.Immutable.ImmutableHashSet<Recipient> set = [Recipient.ForExternalUserId(id), Recipient.ForExternalUserId(id)]; await order.SendAsync(braze, recipients: set);",
            "CappedList list = [Recipient.ForExternalUserId(\"u1\"), Recipient.ForExternalUserId(\"u1\")]; await order.SendAsync(braze, recipients: list);",
            "await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(id), new Dictionary<string, string>().TryGetValue(\"x\", out id!) ? Find(\"z\") : Find(\"y\"), Recipient.ForExternalUserId(id)]);",
            "await order.SendAsync(braze, recipients: [recipient, (recipient = Find(id)) with { }, recipient]);",
            "string Next() => id += \"1\"; await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(id), Find(Next()), Recipient.ForExternalUserId(id)]);",
            "var list = new List<Recipient>(); list.Add(recipient); recipient = Find(id); list.Add(recipient); await order.SendAsync(braze, recipients: list);",
            "var list = new List<Recipient>(); list.Add(Recipient.ForExternalUserId(id)); while (id.Length < count) { id += \"1\"; } list.Add(Recipient.ForExternalUserId(id)); await order.SendAsync(braze, recipients: list);",
            "Recipient[] one = [Recipient.ForExternalUserId(id)]; id = id + \"1\"; await order.SendAsync(braze, recipients: [.. one, Recipient.ForExternalUserId(id)]);",
            "var list = new List<Recipient>(); if (flag) { list.Add(Recipient.ForExternalUserId(\"u1\")); } if (!flag) { list.Add(Recipient.ForExternalUserId(\"u1\")); } await order.SendAsync(braze, recipients: list);",

            // Near BRZ1016
            "_ = new Attachment(\"Invoice\", new Uri(\"https://files.example/1.pdf\"));",
            "_ = new Attachment(\"Invoice 1.5\", new Uri(\"http://files.example/1.PDF?v=1.2\"));",
            "_ = new Attachment(\"Invoice\", new Uri(\"https://files.example/download\"));",
            "_ = new Attachment(\"Invoice\", new Uri(\" https://files.example/1.pdf \"));",
            "_ = new Attachment(\"Invoice\", new Uri(\"HTTPS://files.example/DOWNLOAD.ASPX\"));",
            "_ = new Attachment(\"Invoice\", new Uri(\"https://files.example/download.php?id=1\"));",
            "_ = new Attachment(\"Invoice\", new Uri(new Uri(\"https://files.example\"), \"/1.pdf\"));",
            "_ = new Attachment(id, new Uri(id));",
            "_ = new Attachment(\"Invoice\", new Uri($\"https://files.example/{id}.pdf\"));",
            "_ = new Attachment(\"Invoice\", flag ? new Uri(\"https://files.example/1.pdf\") : new Uri(id));",
            "_ = new Attachment(\"Invoice\", flag ? new Uri(\"ftp://a/1.pdf\") : new Uri(\"https://files.example/1.pdf\"));",
            "_ = new Attachment(flag ? \"invoice.pdf\" : id, new Uri(\"https://files.example/1.pdf\"));",
        ]);
}
