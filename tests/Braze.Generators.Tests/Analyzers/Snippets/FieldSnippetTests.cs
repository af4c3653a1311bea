namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>What a recipient, a request and their parts can hold: BRZ1005, BRZ1008 to BRZ1010, BRZ1012, BRZ1016.</summary>
public sealed partial class FieldSnippetTests
{
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
            "_ = Recipient.ForExternalUserId({|BRZ1005:\"\"|});",
            "_ = Recipient.ForAlias(aliasLabel: \"l\", {|BRZ1005:aliasName: \"\"|});",
            "_ = Recipient.ForEmail({|BRZ1005:\"\"|}, Prioritization.Identified);",
            "_ = Recipient.ForBrazeId({|BRZ1005:brazeId: \" \"|});",
            "_ = new Recipient { {|BRZ1005:ExternalUserId = \"\"|} };",
            "{|BRZ1005:recipient.Email = \"\"|};",
            $"_ = new UserAlias({{|BRZ1005:flag ? {Literal} : \"\"|}}, \"l\");",

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
            "_ = Recipient.ForEmail(id, {|BRZ1008:(Prioritization)7L|});",
            "_ = Recipient.ForEmail(id, {|BRZ1008:flag ? (Prioritization)9 : (Prioritization)7|});",
            "_ = new Recipient { Email = id, Prioritization = flag ? [Prioritization.Identified, {|BRZ1008:Prioritization.Unidentified|}] : [Prioritization.Identified, Prioritization.Identified] };",

            // BRZ1009
            "await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, {|BRZ1009:SendToExistingOnly = false|} }]);",
            "await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, {|BRZ1009:SendToExistingOnly = false|}, Attributes = null }]);",
            "await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(id) with { {|BRZ1009:SendToExistingOnly = false|} }]);",
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
            "await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Broadcast = true, {|BRZ1010:SendId = \" \"|} });",
            "await foreach (var outcome in order.SendBatchesAsync(braze, many, {|BRZ1010:sendId: \"ñ\"|})) { }",
            "await order.BroadcastAsync(braze, {|BRZ1010:sendId: Guid.NewGuid().ToString(\"N\")[..16]|});",
            "await order.BroadcastAsync(braze, {|BRZ1010:sendId: flag ? \"é\" : \"\"|});",

            // BRZ1012
            "await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(\"u1\"), {|BRZ1012:Recipient.ForExternalUserId(\"u1\")|}]);",
            "await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(id), {|BRZ1012:new() { ExternalUserId = id }|}]);",
            "await order.SendAsync(braze, recipients: new[] { recipient, {|BRZ1012:recipient|} });",
            "await order.SendAsync(braze, recipients: [Recipient.ForAlias(\"n\", \"l\"), {|BRZ1012:new() { UserAlias = new(\"n\", \"l\") }|}]);",
            "await order.SendAsync(braze, recipients: new List<Recipient> { new() { BrazeId = \"b\" }, recipient, {|BRZ1012:new() { BrazeId = \"b\" }|} });",
            "await braze.SendAsync([order.To(Recipient.ForExternalUserId(\"u1\")), {|BRZ1012:new OrderShipped(\"A\").To(Recipient.ForExternalUserId(\"u1\"))|}]);",
            "var list = new HashSet<Recipient> { recipient }.ToList(); list.Add(Recipient.ForExternalUserId(\"u1\")); list.Add({|BRZ1012:Recipient.ForExternalUserId(\"u1\")|}); await order.SendAsync(braze, recipients: list);",
            "await order.SendAsync(braze, recipients: [.. new HashSet<Recipient>(), Recipient.ForExternalUserId(\"u1\"), {|BRZ1012:Recipient.ForExternalUserId(\"u1\")|}]);",
            "var list = new List<Recipient>(); list.Add(recipient); list.Add({|BRZ1012:recipient|}); await order.SendAsync(braze, recipients: list);",
            "var list = new List<Recipient>(); list.Add(Recipient.ForExternalUserId(id)); if (flag) { list.Add({|BRZ1012:new() { ExternalUserId = id }|}); } await order.SendAsync(braze, recipients: list);",
            "var list = new List<Recipient>(); if (flag) { list.Add(Recipient.ForExternalUserId(\"u1\")); } list.Add({|BRZ1012:Recipient.ForExternalUserId(\"u1\")|}); await order.SendAsync(braze, recipients: list);",
            "await order.SendAsync(braze, recipients: [new() { UserAlias = alias }, {|BRZ1012:new() { UserAlias = alias }|}]);",
            "await order.SendAsync(braze, recipients: [.. new[] { Recipient.ForExternalUserId(id) }, {|BRZ1012:Recipient.ForExternalUserId(id)|}]);",
            "await order.SendAsync(braze, recipients: new List<Recipient> { Recipient.ForExternalUserId(id), {|BRZ1012:Recipient.ForExternalUserId(id)|} });",
            "await order.SendAsync(braze, recipients: System.Collections.Immutable.ImmutableArray.Create(recipient, {|BRZ1012:recipient|}));",
            "id = id.Trim(); await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(id), {|BRZ1012:new() { ExternalUserId = id }|}]); id = id.Trim();",
            "Func<Task> send = () => order.SendAsync(braze, recipients: [recipient, {|BRZ1012:recipient|}]); await send();",

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
            "_ = new Attachment(\"Invoice\", {|BRZ1016:new Uri(uriKind: UriKind.Absolute, uriString: \"ftp://files.example/1.pdf\")|});",
            "_ = new Attachment(\"Invoice\", {|BRZ1016:flag ? new Uri(\"ftp://a/1.pdf\") : new Uri(\"file:///b.pdf\")|});",
            "_ = new Attachment(\"Invoice\", {|BRZ1016:flag ? new Uri(\"ftp://a/1.pdf\") : new Uri(\"https://files.example/setup.exe\")|});",
            "_ = new Attachment({|BRZ1016:flag ? \"\" : \"invoice.pdf\"|}, new Uri(\"https://files.example/1.pdf\"));",
        ]);
}
