namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>What a recipient, a request and their parts can hold: BRZ1005, BRZ1008 to BRZ1010, BRZ1012, BRZ1016.</summary>
public sealed class FieldSnippetTests
{
    private const string Long = "new string('x', 300)";
    private static readonly string Literal = "\"" + new string('x', 237) + "\"";
    private static readonly string Cjk = "\"" + new string('例', 79) + "\"";

    [Fact]
    public Task Wrong() => SnippetRun.VerifyAsync(
        [
            // BRZ1005
            "await order.SendAsync(braze, {|BRZ1005:externalUserId: \"\"|});",
            "await order.SendAsync(braze, {|BRZ1005:\"  \"|});",
            "await order.SendAsync(braze, {|BRZ1005:externalUserId: string.Empty|});",
            "await order.SendAsync(braze, {|BRZ1005:externalUserId: Empty|});",
            "await order.SendAsync(braze, {|BRZ1005:externalUserId: Blank|});",
            "await order.SendAsync(braze, {|BRZ1005:externalUserId: Ids.None|});",
            "await order.SendAsync(braze, {|BRZ1005:externalUserId: $\"{Empty}\"|});",
            "await order.SendAsync(braze, {|BRZ1005:externalUserId: Empty + \" \"|});",
            "await order.SendAsync(braze, {|BRZ1005:externalUserId: flag ? \"\" : \" \"|});",
            "var user = \"\"; await order.SendAsync(braze, {|BRZ1005:externalUserId: user|});",
            "const string user = \"\\t\"; await order.SendAsync(braze, {|BRZ1005:externalUserId: user|});",
            "await order.SendAsync(braze, userAlias: new UserAlias({|BRZ1005:\"\"|}, \"l\"));",
            "await order.SendAsync(braze, userAlias: new(\"n\", {|BRZ1005:AliasLabel: \" \"|}));",
            "_ = new UserAlias({|BRZ1005:null!|}, \"l\");",
            "_ = alias with { {|BRZ1005:AliasName = \"\"|} };",
            $"_ = new UserAlias({{|BRZ1005:{Literal}|}}, \"l\");",
            $"_ = new UserAlias(\"n\", {{|BRZ1005:{Cjk}|}});",
            "_ = Recipient.ForExternalUser({|BRZ1005:\"\"|});",
            "_ = Recipient.ForAlias(aliasLabel: \"l\", {|BRZ1005:aliasName: \"\"|});",
            "_ = Recipient.ForEmail({|BRZ1005:\"\"|}, Prioritization.Identified);",
            "_ = Recipient.ForBrazeId({|BRZ1005:brazeId: \" \"|});",
            "_ = new Recipient { {|BRZ1005:ExternalUserId = \"\"|} };",
            "recipient.Email = \"\";".Replace("recipient.Email = \"\"", "{|BRZ1005:recipient.Email = \"\"|}", StringComparison.Ordinal),

            // BRZ1008
            "await order.SendAsync(braze, recipients: [new() { {|BRZ1008:Email = id|} }]);",
            "await order.SendAsync(braze, recipients: [new() { {|BRZ1008:Email = id|}, Prioritization = null }]);",
            "await order.SendAsync(braze, recipients: [new() { {|BRZ1008:Email = id|}, Prioritization = [] }]);",
            "await order.SendAsync(braze, recipients: [{|BRZ1008:Recipient.ForEmail(id)|}]);",
            "await order.SendAsync(braze, recipients: users.Select(user => {|BRZ1008:Recipient.ForEmail(user.Id)|}).ToList());",
            "await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, {|BRZ1008:Prioritization = [Prioritization.Identified]|} }]);",
            "await order.SendAsync(braze, recipients: [Recipient.ForBrazeId(id) with { {|BRZ1008:Prioritization = [Prioritization.Unidentified]|} }]);",
            "_ = Recipient.ForEmail(id, Prioritization.Identified, {|BRZ1008:Prioritization.Unidentified|});",
            "_ = Recipient.ForEmail(id, [Prioritization.Unidentified, Prioritization.MostRecentlyUpdated, {|BRZ1008:Prioritization.Identified|}]);",
            "_ = new Recipient { Email = id, Prioritization = new[] { Prioritization.Identified, {|BRZ1008:Prioritization.Identified|} } };",
            "_ = new Recipient { Email = id, Prioritization = new List<Prioritization> { Prioritization.MostRecentlyUpdated, {|BRZ1008:Prioritization.MostRecentlyUpdated|} } };",
            "_ = Recipient.ForEmail(id, {|BRZ1008:(Prioritization)9|});",

            // BRZ1009
            "await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, {|BRZ1009:SendToExistingOnly = false|} }]);",
            "await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, {|BRZ1009:SendToExistingOnly = false|}, Attributes = null }]);",
            "await order.SendAsync(braze, recipients: [Recipient.ForExternalUser(id) with { {|BRZ1009:SendToExistingOnly = false|} }]);",
            "await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = false, {|BRZ1009:Attributes = new()|} }]);",
            "await order.SendAsync(braze, recipients: users.Select(user => new Recipient { ExternalUserId = user.Id, {|BRZ1009:SendToExistingOnly = false|} }).ToList());",
            "_ = new Recipient { UserAlias = alias, {|BRZ1009:SendToExistingOnly = false|}, Attributes = attributes };",
            "_ = Recipient.ForAlias(id, \"l\") with { {|BRZ1009:SendToExistingOnly = false|}, Attributes = attributes };",

            // BRZ1010
            "await order.SendAsync(braze, externalUserId: id, {|BRZ1010:sendId: \"\"|});",
            "await order.SendAsync(braze, externalUserId: id, {|BRZ1010:sendId: \"été\"|});",
            $"await order.BroadcastAsync(braze, {{|BRZ1010:sendId: {Literal}|}});",
            "await order.BroadcastAsync(braze, {|BRZ1010:sendId: Guid.NewGuid().ToString()|});",
            "await order.SendAsync(braze, externalUserId: id, {|BRZ1010:sendId: $\"send-{Guid.NewGuid():N}\"|});",
            "await order.SendAsync(braze, externalUserId: id, {|BRZ1010:sendId: \"s-\" + Guid.CreateVersion7()|});",
            "await braze.SendAsync(new TriggerSendRequest(\"id\") { Broadcast = true, {|BRZ1010:SendId = \" \"|} });",
            "await foreach (var outcome in order.SendAllAsync(braze, many, {|BRZ1010:sendId: \"ñ\"|})) { }",

            // BRZ1012
            "await order.SendAsync(braze, recipients: [Recipient.ForExternalUser(\"u1\"), {|BRZ1012:Recipient.ForExternalUser(\"u1\")|}]);",
            "await order.SendAsync(braze, recipients: [Recipient.ForExternalUser(id), {|BRZ1012:new() { ExternalUserId = id }|}]);",
            "await order.SendAsync(braze, recipients: new[] { recipient, {|BRZ1012:recipient|} });",
            "await order.SendAsync(braze, recipients: [Recipient.ForAlias(\"n\", \"l\"), {|BRZ1012:new() { UserAlias = new(\"n\", \"l\") }|}]);",
            "await order.SendAsync(braze, recipients: new List<Recipient> { new() { BrazeId = \"b\" }, recipient, {|BRZ1012:new() { BrazeId = \"b\" }|} });",
            "await braze.SendEachAsync([order.To(Recipient.ForExternalUser(\"u1\")), {|BRZ1012:new OrderShipped(\"A\").To(Recipient.ForExternalUser(Ids.Test + \"\"))|}]);".Replace("Ids.Test + \"\"", "\"u1\"", StringComparison.Ordinal),

            // BRZ1016
            "_ = new Attachment({|BRZ1016:\"\"|}, new Uri(\"https://files.example/1.pdf\"));",
            "_ = new Attachment({|BRZ1016:null!|}, new Uri(\"https://files.example/1.pdf\"));",
            "_ = new Attachment({|BRZ1016:\"invoice.pdf\"|}, new Uri(\"https://files.example/1.pdf\"));",
            "_ = new Attachment(\"Invoice\", {|BRZ1016:null!|});",
            "_ = new Attachment(\"Invoice\", {|BRZ1016:new Uri(\"/1.pdf\", UriKind.Relative)|});",
            "_ = new Attachment(\"Invoice\", {|BRZ1016:Url: new Uri(\"ftp://files.example/1.pdf\")|});",
            "_ = new Attachment(\"Invoice\", {|BRZ1016:new(\"file:///tmp/1.pdf\")|});",
            "_ = new Attachment(\"Invoice\", {|BRZ1016:new Uri(\"https://files.example/setup.exe\")|});",
            "_ = new Attachment(\"Invoice\", {|BRZ1016:new Uri(\"https://drive.google.com/file/d/1\")|});",
            "_ = attachment with { {|BRZ1016:FileName = \" \"|} };",
            "var url = new Uri(\"ftp://files.example/1.pdf\"); _ = new Attachment(\"Invoice\", {|BRZ1016:url|});",
        ]);

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
            $"_ = Recipient.ForExternalUser({Literal});",
            $"_ = new UserAlias({Long}, \"l\");",
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

            // Near BRZ1012
            "await order.SendAsync(braze, recipients: [Recipient.ForExternalUser(\"u1\"), Recipient.ForExternalUser(\"U1\")]);",
            "await order.SendAsync(braze, recipients: [Recipient.ForExternalUser(\"u1\"), Recipient.ForBrazeId(\"u1\")]);",
            "await order.SendAsync(braze, recipients: [Recipient.ForAlias(\"a\", \"b\"), Recipient.ForAlias(\"b\", \"a\")]);",
            "await order.SendAsync(braze, recipients: [Recipient.ForAlias(\"a\", \"b\"), Recipient.ForAlias(aliasLabel: \"a\", aliasName: \"b\")]);",
            "await order.SendAsync(braze, recipients: [recipient, recipient with { ExternalUserId = id }]);",
            "await order.SendAsync(braze, recipients: [Find(id), Find(id)]);",
            "string user = \"a\"; var list = new List<Recipient>(); list.Add(Recipient.ForExternalUser(user)); user = \"b\"; list.Add(Recipient.ForExternalUser(user)); await order.SendAsync(braze, recipients: list);",
            "await order.SendAsync(braze, recipients: [Recipient.ForExternalUser(flag ? \"a\" : \"b\"), Recipient.ForExternalUser(flag ? \"b\" : \"a\")]);",

            // Near BRZ1016
            "_ = new Attachment(\"Invoice\", new Uri(\"https://files.example/1.pdf\"));",
            "_ = new Attachment(\"Invoice 1.5\", new Uri(\"http://files.example/1.PDF?v=1.2\"));",
            "_ = new Attachment(\"Invoice\", new Uri(\"https://files.example/download\"));",
            "_ = new Attachment(\"Invoice\", new Uri(\"https://files.example/download.php?id=1\"));",
            "_ = new Attachment(\"Invoice\", new Uri(new Uri(\"https://files.example\"), \"/1.pdf\"));",
            "_ = new Attachment(id, new Uri(id));",
            "_ = new Attachment(\"Invoice\", new Uri($\"https://files.example/{id}.pdf\"));",
            "_ = new Attachment(\"Invoice\", flag ? new Uri(\"https://files.example/1.pdf\") : new Uri(id));",
        ]);
}
