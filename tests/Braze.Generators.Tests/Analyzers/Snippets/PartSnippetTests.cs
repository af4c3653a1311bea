namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>The parts of a request, however a member has come by them.</summary>
public sealed class PartSnippetTests
{
    [Fact]
    public Task Wrong() => SnippetRun.VerifyAsync(
        [
            "System.Collections.Immutable.ImmutableArray<Recipient> list = [{|BRZ1004:new()|}]; await order.SendAsync(braze, recipients: list);",
            "const int all = 51; await order.SendAsync(braze, {|BRZ1006:recipients: Enumerable.Range(0, all).Select(i => Find(id)).ToList()|});",
            "bool? existing = false; await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, {|BRZ1009:SendToExistingOnly = existing|} }]);",
            "var a = new Recipient { ExternalUserId = id, SendToExistingOnly = false, {|BRZ1009:Attributes = new()|} }; var b = a with { ExternalUserId = \"v\" }; await order.SendAsync(braze, recipients: [b]);",
            "var a = new Recipient { ExternalUserId = id, SendToExistingOnly = false, Attributes = new() }; var b = a with { {|BRZ1009:Attributes = new()|} }; await order.SendAsync(braze, recipients: [a with { ExternalUserId = \"v\", Attributes = attributes }, b]);",
            "Prioritization[] by = []; await order.SendAsync(braze, recipients: [{|BRZ1008:Recipient.ForEmail(id, by)|}]);",
            "var p = new List<Prioritization> { Prioritization.Identified }; p.Clear(); await order.SendAsync(braze, recipients: [new() { {|BRZ1008:Email = id|}, Prioritization = p }]);",
            "const Prioritization by = Prioritization.Identified; _ = Recipient.ForEmail(id, by, {|BRZ1008:Prioritization.Unidentified|});",
            "_ = new GeoLocation({|BRZ1018:Latitude: 113.4|}, Longitude: 52.5);",
            "_ = new Attachment(Url: new Uri(\"https://files.example/1.pdf\"), {|BRZ1016:FileName: \"\"|});",
            "_ = attachment with { {|BRZ1016:Url = new Uri(\"ftp://files.example/1.pdf\")|} };",
            "Uri url; if (flag) { Change(); } url = new(\"ftp://files.example/1.pdf\"); _ = new Attachment(\"Invoice\", {|BRZ1016:url|});",
            "Audience[] filters = []; _ = {|BRZ1017:Audience.Or(filters)|};",
            "var filters = new List<Audience>(); _ = {|BRZ1017:Audience.And(filters.ToArray())|};",
            "const int days = -1; _ = Filter.Time(\"renewed\").LessThanDaysAgo({|BRZ1017:days|});",
            "string name = \"plan\"; name = \"country\"; _ = Filter.String({|BRZ1017:name|}).Exists();",
            "string sendId = \"s\"; sendId = \"\"; await order.BroadcastAsync(braze, {|BRZ1010:sendId: sendId|});",
            "_ = new TriggerSendRequest({|BRZ0002:\"\"|});",
            "_ = new TriggerSendRequest({|BRZ0002:campaignId: Ids.None|});",
            "var draft = new TriggerSendRequest(\"id\"); {|BRZ0002:draft.CampaignId = \" \"|};",
            "string text = \"plain\"; text = \"{{x}}\"; greeting.Text = {|BRZ2001:text|};",
        ]);

    [Fact]
    public Task Right() => SnippetRun.VerifyAsync(
        [
            // Values with objects in them that can change
            "System.Collections.Immutable.ImmutableArray<Recipient> list = [new()]; list[0].ExternalUserId = id; await order.SendAsync(braze, recipients: list);",
            "var list = System.Collections.Immutable.ImmutableArray.Create(new Recipient()); list[0].ExternalUserId = id; await order.SendAsync(braze, recipients: list);",
            "Span<Recipient> list = [new()]; list[0].ExternalUserId = id; await order.SendAsync(braze, recipients: list.ToArray());",
            "var list = new ArraySegment<Recipient>([new()]); list[0].ExternalUserId = id; await order.SendAsync(braze, recipients: list);",

            // Flags and attributes
            "await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = flag ? false : null }]);",
            "await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = false, Attributes = flag ? new() : attributes }]);",
            "bool? existing = false; if (flag) { existing = null; } await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = existing }]);",
            "var r = new Recipient { ExternalUserId = id, SendToExistingOnly = false }; r.Attributes ??= new(); r.Attributes.FirstName = id; await order.SendAsync(braze, recipients: [r]);",
            "var a = new Recipient { ExternalUserId = id, SendToExistingOnly = false, Attributes = new() }; var b = a with { ExternalUserId = \"v\" }; b.Attributes!.FirstName = id; await order.SendAsync(braze, recipients: [a]);",
            "var a = new Recipient { ExternalUserId = id, SendToExistingOnly = false, Attributes = new() }; var b = a with { ExternalUserId = \"v\" }; a.Attributes!.FirstName = id; await order.SendAsync(braze, recipients: [b]);",
            "var a = new Recipient { ExternalUserId = id, SendToExistingOnly = false, Attributes = new() }; var b = a with { ExternalUserId = \"v\" }; var c = b with { }; a.Attributes!.FirstName = id; await order.SendAsync(braze, recipients: [c]);",
            "_ = new UserAttributes { [flag ? \"email\" : \"plan\"] = id };",
            "_ = new UserAttributes { [nameof(id)] = id };",
            "_ = new GeoLocation(Latitude: 52.5, Longitude: 113.4);",

            // Prioritizations
            "_ = Recipient.ForEmail(id, flag ? Prioritization.Identified : Prioritization.Unidentified, Prioritization.MostRecentlyUpdated);",
            "Prioritization[] by = [Prioritization.Identified]; await order.SendAsync(braze, recipients: [Recipient.ForEmail(id, by)]);",
            "Prioritization[] by = []; if (flag) { by = [Prioritization.Identified]; } await order.SendAsync(braze, recipients: [Recipient.ForEmail(id, by)]);",
            "var p = new List<Prioritization>(); if (flag) { p.Add(Prioritization.Identified); } p.Add(Prioritization.MostRecentlyUpdated); await order.SendAsync(braze, recipients: [new() { Email = id, Prioritization = p }]);",

            // Attachments
            "_ = new Attachment(Url: new Uri(\"https://files.example/1.pdf\"), FileName: \"Invoice\");",
            "_ = attachment with { Url = new Uri(\"https://files.example/2.pdf\") };",
            "Uri? url = null; url = new Uri(\"https://files.example/1.pdf\"); _ = new Attachment(\"Invoice\", url);",
            "Uri.TryCreate(id, UriKind.Absolute, out Uri? url); _ = new Attachment(\"Invoice\", url!);",
            "Uri url = new(\"ftp://files.example/1.pdf\"); if (flag) { url = new(\"https://files.example/1.pdf\"); } _ = new Attachment(\"Invoice\", url);",

            // Audiences
            "Audience? mine = null; mine = flag ? audience : Filter.Bool(\"vip\").EqualTo(true); await order.BroadcastAsync(braze, mine);",
            "var filters = new List<Audience>(); if (flag) { filters.Add(audience); } filters.Add(audience); _ = Audience.And(filters.ToArray());",
            "Audience[] filters = []; if (flag) { filters = [audience]; } _ = Audience.Or(filters);",
            "_ = Filter.Time(\"renewed\").LessThanDaysAgo(flag ? -1 : 1);",
            "_ = Filter.Number(\"orders\").EqualTo(-1);",
            "string name = \"country\"; name = \"plan\"; _ = Filter.String(name).Exists();",
            "string name = \"country\"; if (flag) { name = \"plan\"; } _ = Filter.String(name).Exists();",

            // Requests
            "var draft = new TriggerSendRequest(\"id\") { Recipients = [] }; draft = draft with { Recipients = many }; await braze.SendRequestAsync(draft);",
            "TriggerSendRequest? draft = null; draft ??= new TriggerSendRequest(\"id\") { Recipients = many }; await braze.SendRequestAsync(draft);",
            "_ = new TriggerSendRequest(Ids.None + id);",
            "var draft = new TriggerSendRequest(id); draft.CampaignId = order.OrderNumber;",
            "string sendId = \"\"; sendId = $\"s-{count}\"; await order.BroadcastAsync(braze, sendId: sendId);",

            // Users
            "List<Recipient>? list = null; (list ??= []).Add(recipient); await order.SendAsync(braze, recipients: list);",
            "IEnumerable<Recipient> Query() { yield return recipient; } await order.SendAsync(braze, recipients: Query().ToList());",
            "await order.SendAsync(braze, recipients: new[] { recipient }.Except(many).ToList());",
            "await order.SendAsync(braze, recipients: Array.Empty<User>().Concat(users).Select(user => Find(user.Id)).ToList());",
            "await order.SendAsync(braze, recipients: [.. Enumerable.Range(0, count > 50 ? 50 : count).Select(i => Find(id))]);",
            "string? user = null; foreach (User one in users) { if (one.Id == id) { user = one.Id; } } await order.SendAsync(braze, externalUserId: user);",
            "string? user = null; users.ToList().ForEach(one => user = one.Id); await order.SendAsync(braze, externalUserId: user);",
            "string? user = null; bool found = users.Any(one => (user = one.Id) == id); await order.SendAsync(braze, externalUserId: user, sendId: $\"{found}\");",
            "if (box is not string user) { return; } await order.SendAsync(braze, externalUserId: user);",
            "for (var r = new Recipient(); r.ExternalUserId is null; r.ExternalUserId = id) { await order.SendAsync(braze, recipients: [r]); }",
            "var r = new Recipient(); Func<Task> set = async () => { await Task.Yield(); r.ExternalUserId = id; }; await set(); await order.SendAsync(braze, recipients: [r]);",
            "object made = new Recipient(); Recipient r = (Recipient)made; ((Recipient)made).ExternalUserId = id; await order.SendAsync(braze, recipients: [r]);",

            // Texts
            "string text = \"{{x}}\"; text = text.Replace(\"{{\", \"\"); greeting.Text = text;",
            "string text = \"{{x}}\"; if (flag) { text = id; } greeting.Text = text;",
            "_ = new OrderShipped(\"A\") { Note = flag ? \"{{x}}\" : id };",
        ]);
}
