namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>What is set over several statements: judged by what holds on every way to the call.</summary>
public sealed partial class FlowSnippetTests
{
    [Fact]
    public Task Wrong() => SnippetRun.VerifyAsync(
        [
            "var r = new Recipient { ExternalUserId = id }; {|BRZ1001:r.UserAlias = alias;|} await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient(); r.ExternalUserId = id; {|BRZ1001:r.BrazeId = id;|} await braze.SendAsync([order.To(r)]);",
            "var r = new Recipient(); var to = order.To({|BRZ1004:r|}); await braze.SendAsync([to]); r.ExternalUserId = id;",
            "var r = new Recipient(); {|BRZ1008:r.Email = id;|} var to = order.To(r); await braze.SendAsync([to]);",
            "var r = new Recipient { ExternalUserId = id, {|BRZ1009:SendToExistingOnly = false|} }; var list = new[] { order.To(r) }; await braze.SendAsync(list);",
            "var list = new List<Recipient<OrderShipped>>(); list.Add(order.To({|BRZ1004:new()|})); await foreach (var outcome in braze.SendBatchesAsync(list)) { }",
            "Recipient<OrderShipped> to; if (flag) { to = order.To({|BRZ1004:new()|}); } else { to = campaign.To({|BRZ1004:new()|}); } await braze.SendAsync([to]);",
            "await braze.SendAsync(users.Select(user => order.To({|BRZ1004:new()|})).ToList());",
            "var r = new Recipient(); if (flag) { r.ExternalUserId = id; } else { r.ExternalUserId = Ids.Test; } {|BRZ1001:r.UserAlias = alias;|} await order.SendAsync(braze, recipients: [r]);",
            "Recipient r; if (flag) { r = new() { ExternalUserId = id }; } else { r = Recipient.ForExternalUserId(id); } {|BRZ1001:r.Email = id;|} await order.SendAsync(braze, recipients: [r]);",
            "var r = Recipient.ForExternalUserId(id); foreach (User user in users) { Change(user); } {|BRZ1001:r.UserAlias = alias;|} await order.SendAsync(braze, recipients: [r]);",
            "foreach (User user in users) { var r = Recipient.ForExternalUserId(user.Id); {|BRZ1001:r.UserAlias = alias;|} await order.{|BRZ1013:SendAsync|}(braze, recipients: [r]); }",
            "var r = Recipient.ForExternalUserId(id); try { Change(); } catch (InvalidOperationException) { return; } {|BRZ1001:r.UserAlias = alias;|} await order.SendAsync(braze, recipients: [r]);",
            "Func<Task> send = async () => { var r = Recipient.ForExternalUserId(id); {|BRZ1001:r.UserAlias = alias;|} await order.SendAsync(braze, recipients: [r]); }; await send();",
            "var r = new Recipient(); await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);",
            "var r = new Recipient(); if (flag) { r.Attributes = attributes; } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);",
            "var r = flag ? new Recipient() : new() { Attributes = attributes }; await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);",
            "var r = Recipient.ForExternalUserId(id); r.ExternalUserId = null; await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);",
            "var r = new Recipient(); if (r.ExternalUserId is null) { Change(); } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);",
            "var list = new List<Recipient>(); list.Add({|BRZ1004:new Recipient()|}); await order.SendAsync(braze, recipients: list);",
            "var list = new List<Recipient> { recipient }; if (flag) { list.Add(Find(id)); } list.Add({|BRZ1004:new()|}); await order.SendAsync(braze, recipients: list);",
            "var list = new List<Recipient>(); list.AddRange(many); list.Add({|BRZ1004:new()|}); await order.SendAsync(braze, recipients: list);",
            "var list = new List<Recipient>(); await order.{|BRZ1002:SendAsync|}(braze, recipients: list);",
            "var list = new List<Recipient>(8); if (list.Count == 0) { Change(); } await order.{|BRZ1002:SendAsync|}(braze, recipients: list);",
            "var list = new List<Recipient> { recipient }; list.Clear(); await order.{|BRZ1002:SendAsync|}(braze, recipients: list);",
            "var request = new TriggerSendRequest(\"id\"); await braze.SendRequestAsync({|BRZ1002:request|});",
            "var request = new TriggerSendRequest(\"id\"); if (flag) { request.SendId = \"s\"; } await braze.SendRequestAsync({|BRZ1002:request|});",
            "var request = new TriggerSendRequest(\"id\"); request.Broadcast = true; request.Broadcast = false; await braze.SendRequestAsync({|BRZ1002:request|});",
            "var request = new TriggerSendRequest(\"id\"); switch (count) { case 1: request.SendId = \"a\"; break; default: request.SendId = \"b\"; break; } await braze.SendRequestAsync({|BRZ1002:request|});",
            "var request = new TriggerSendRequest(\"id\"); request.Audience = audience; await braze.SendRequestAsync({|BRZ1007:request|});",
            "var request = new TriggerSendRequest(\"id\") { Recipients = many }; {|BRZ1003:request.Broadcast = true;|} await braze.SendRequestAsync(request);",
            "var request = new TriggerSendRequest(\"id\") { Attachments = files }; {|BRZ1011:request.Broadcast = true;|} await braze.SendRequestAsync(request);",
            "string? a = id; UserAlias b = alias; await order.SendAsync(braze, externalUserId: a, {|BRZ1001:userAlias: b|});",
            "string? user = null; if (flag) { Change(); } await order.{|BRZ1002:SendAsync|}(braze, externalUserId: user);",
            "string user; if (flag) { user = \"\"; } else { user = \" \"; } await order.SendAsync(braze, {|BRZ1005:externalUserId: user|});",
            "bool everybody = false; everybody = true; await order.SendAsync(braze, externalUserId: id, {|BRZ1003:broadcast: everybody|});",
            "var r = new Recipient { {|BRZ1008:Email = id|} }; await order.SendAsync(braze, recipients: [r]);",
            "var r = Recipient.ForAlias(\"n\", \"l\"); {|BRZ1009:r.SendToExistingOnly = false;|} await order.SendAsync(braze, recipients: [r]);",
            "var s = new Recipient(); var r = s; await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);",
        ]);
}
