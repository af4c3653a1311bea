namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>Every kind of statement on the way to a call.</summary>
public sealed partial class StatementSnippetTests
{
    [Fact]
    public Task Wrong() => SnippetRun.VerifyAsync(
        [
            // Branches that make no difference
            "var r = new Recipient(); if (flag) { Change(); } else if (count > 1) { Change(id); } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);",
            "var r = new Recipient(); switch (count) { case > 3: Change(); break; case 2: goto default; default: break; } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);",
            "var r = flag ? new Recipient { BrazeId = id } : Recipient.ForBrazeId(id); {|BRZ1001:r.ExternalUserId = id;|} await order.SendAsync(braze, recipients: [r]);",
            "var r = Recipient.ForBrazeId(id); if (flag) { return; } {|BRZ1001:r.ExternalUserId = id;|} await order.SendAsync(braze, recipients: [r]);",
            "var r = Recipient.ForBrazeId(id); if (flag) { throw new InvalidOperationException(); } {|BRZ1001:r.ExternalUserId = id;|} await order.SendAsync(braze, recipients: [r]);",
            "Recipient r; switch (count) { case 1: r = new(); break; default: r = new() { Attributes = attributes }; break; } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);",
            "var r = new Recipient(); if (flag) { r.ExternalUserId = id; } else { r.ExternalUserId = null; } r.ExternalUserId = null; await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);",
            "string? user = null; if (flag && count > 1) { user = null; } await order.{|BRZ1002:SendAsync|}(braze, externalUserId: user);",

            // Loops
            "var r = new Recipient(); while (flag) { Change(); } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);",
            "var r = new Recipient(); do { await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); } while (flag);",
            "var r = new Recipient(); for (int i = 0; i < count; i++) { r.Attributes = attributes; } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);",
            "while (flag) { var r = new Recipient(); if (count > 1) { continue; } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); }",
            "await foreach (User user in stream) { var r = Recipient.ForExternalUserId(user.Id); {|BRZ1001:r.BrazeId = id;|} await order.SendAsync(braze, recipients: [r]); }",
            "foreach (User user in users) { List<Recipient> list = []; list.Add({|BRZ1004:new()|}); await order.SendAsync(braze, recipients: list, sendId: user.Id); }",
            "int i = 0; again: var r = new Recipient(); if (i++ < 3) { goto again; } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);",

            // try, using, lock, checked
            "var r = new Recipient(); try { await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); } catch (BrazeException) { Change(); }",
            "try { var r = new Recipient(); await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); } finally { Change(); }",
            "var r = new Recipient(); try { Change(); } finally { Change(id); } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);",
            "try { Change(); } catch (Exception e) when (e.Message.Length > 3) { var r = new Recipient(); await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); }",
            "var r = new Recipient(); using (var memory = new System.IO.MemoryStream()) { await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); }",
            "using var memory = new System.IO.MemoryStream(); var r = new Recipient(); await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);",
            "await using var memory = new System.IO.MemoryStream(); var r = new Recipient { ExternalUserId = id }; {|BRZ1001:r.BrazeId = id;|} await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient(); lock (box) { Change(); } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);",
            "var r = new Recipient(); checked { count++; } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);",
            "{ var r = new Recipient(); { await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); } }",

            // Functions inside
            "async Task Send() { var r = new Recipient(); await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); } await Send();",
            "static async Task Send(IBrazeClient client, OrderShipped one) { await one.{|BRZ1002:SendAsync|}(client); } await Send(braze, order);",
            "Func<Task<TriggerSendResult>> send = () => order.{|BRZ1002:SendAsync|}(braze); await send();",
            "Func<Task> send = async delegate { var r = new Recipient(); await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); }; await send();",
            "string user = \"\"; Func<Task> send = () => order.SendAsync(braze, {|BRZ1005:externalUserId: user|}); await send();",
            "bool everybody = true; async Task Send() => await order.SendAsync(braze, many.First().ExternalUserId, broadcast: everybody); await Send(); await order.SendAsync(braze, id, {|BRZ1003:broadcast: everybody|});",
            "async IAsyncEnumerable<int> Send() { var r = new Recipient(); await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); yield return 1; } await foreach (int one in Send()) { }",
            "Func<Task> outer = () => { Func<Task> inner = () => { var r = new Recipient(); return order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); }; return inner(); }; await outer();",

            // Values that are handed on
            "var r = new Recipient(); var s = r; var t = s; await order.SendAsync(braze, recipients: [{|BRZ1004:t|}]);",
            "var r = new Recipient(); r = r with { Attributes = attributes }; await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);",
            "var r = Recipient.ForExternalUserId(id); r = r with { ExternalUserId = null }; await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);",
            "var r = new Recipient { ExternalUserId = id }; var s = r with { {|BRZ1001:BrazeId = id|} }; await order.SendAsync(braze, recipients: [s]);",
            "var r = new Recipient(); var mine = order.To({|BRZ1004:r|}); await braze.SendAsync([mine]);",
            "List<Recipient> list = [{|BRZ1004:new()|}]; var request = new TriggerSendRequest(\"id\") { Recipients = list }; await braze.SendRequestAsync(request);",
            "var list = new List<Recipient>(); var request = new TriggerSendRequest(\"id\"); request.Recipients = list; await braze.SendRequestAsync({|BRZ1002:request|});",
            "var request = new TriggerSendRequest(\"id\") { Recipients = many }; request.Recipients = null; await braze.SendRequestAsync({|BRZ1002:request|});",
            "var request = new TriggerSendRequest(\"id\") { {|BRZ1003:Broadcast = true|}, Recipients = null }; request.Recipients = many; await braze.SendRequestAsync(request);",
            "var options = (user: \"\", count); await order.SendAsync(braze, externalUserId: id, {|BRZ1010:sendId: \"\"|}); Change(options);",
            "string text = \"a\"; text = \"\"; await order.SendAsync(braze, {|BRZ1005:externalUserId: text|});",
            "int number = 3; string text = \"\"; number += 2; await order.SendAsync(braze, {|BRZ1005:externalUserId: text|});",
            "UserAlias other = new(\"n\", {|BRZ1005:\"\"|}); await order.SendAsync(braze, userAlias: other);",
            "var a = new UserAttributes(); await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = false, {|BRZ1009:Attributes = a|} }]);",
            "var r = new Recipient { ExternalUserId = id }; {|BRZ1009:r.SendToExistingOnly = false;|} await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient(); {|BRZ1008:r.Email = id;|} await order.SendAsync(braze, recipients: [r]);",
            "foreach (User user in users) { if (flag) { await order.{|BRZ1014:BroadcastAsync|}(braze); } }",
            "foreach (User user in users) { await order.{|BRZ1014:BroadcastAsync|}(braze, sendId: user.Id); }",
            "System.Threading.ThreadPool.QueueUserWorkItem(_ => order.{|BRZ1015:SendAsync|}(braze, id));",
            "braze?.{|BRZ1015:SendRequestAsync|}(new TriggerSendRequest(\"id\") { Broadcast = true });",
            "Task unused; unused = order.SendAsync(braze, id); order.{|BRZ1015:SendAsync|}(braze, id); await unused;",
            "var attached = new Attachment(\"Invoice\", new Uri(\"https://files.example/1.pdf\")); await order.SendAsync(braze, {|BRZ1011:broadcast: true|}, attachments: [attached]);",
        ]);
}
