namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>When and how often is sent, and what becomes of it: BRZ1013 to BRZ1015.</summary>
public sealed class LoopSnippetTests
{
    [Fact]
    public Task Wrong() => SnippetRun.VerifyAsync(
        [
            // BRZ1013
            "foreach (User user in users) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); }",
            "foreach (User user in users) { await new OrderShipped(user.Id).{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); }",
            "foreach (User user in users) { var mine = new OrderShipped(user.Id); await mine.{|BRZ1013:SendAsync|}(braze, recipients: [Recipient.ForExternalUser(user.Id)]); }",
            "foreach (Recipient one in many) { await order.{|BRZ1013:SendAsync|}(braze, recipients: [one]); }",
            "foreach (Recipient one in many) { await braze.{|BRZ1013:SendEachAsync|}([order.To(one)]); }",
            "foreach (User user in users) { if (user.Mail is null) { continue; } await order.{|BRZ1013:SendAsync|}(braze, userAlias: new(user.Id, \"l\")); }",
            "var list = users.ToList(); for (int i = 0; i < list.Count; i++) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: list[i].Id); }",
            "await Task.WhenAll(users.Select(user => order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id)));",
            "await Task.WhenAll(users.Select(async user => { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); }));",
            "foreach (User user in users) { switch (count) { case 1: await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); break; } }",

            // BRZ1014
            "foreach (User user in users) { await order.{|BRZ1014:BroadcastAsync|}(braze); }",
            "foreach (User user in users) { await new OrderShipped(user.Id).{|BRZ1014:BroadcastAsync|}(braze, audience); }",
            "foreach (User user in users) { await order.{|BRZ1014:SendAsync|}(braze, broadcast: true); }",
            "for (int i = 0; i < count; i++) { await order.{|BRZ1014:BroadcastAsync|}(braze); }",
            "foreach (User user in users) { await (order with { Note = user.Id }).{|BRZ1014:BroadcastAsync|}(braze); }",
            "await Task.WhenAll(users.Select(user => order.{|BRZ1014:BroadcastAsync|}(braze)));",

            // BRZ1015
            "order.{|BRZ1015:SendAsync|}(braze, externalUserId: id);",
            "_ = order.{|BRZ1015:SendAsync|}(braze, externalUserId: id);",
            "_ = order.{|BRZ1015:SendAsync|}(braze, externalUserId: id).ConfigureAwait(false);",
            "var task = order.{|BRZ1015:SendAsync|}(braze, externalUserId: id);",
            "order.{|BRZ1015:BroadcastAsync|}(braze);",
            "braze.{|BRZ1015:SendEachAsync|}([order.To(recipient)]);",
            "braze.{|BRZ1015:SendAsync|}(new TriggerSendRequest(\"id\") { Broadcast = true });",
            "Action send = () => order.{|BRZ1015:SendAsync|}(braze, externalUserId: id); send();",
            "order.{|BRZ1015:SendAllAsync|}(braze, many);",
            "_ = order.{|BRZ1015:SendAllAsync|}(braze, many);",
            "var outcomes = order.{|BRZ1015:SendAllAsync|}(braze, many);",
            "braze.{|BRZ1015:SendAllEachAsync|}(users.Select(user => order.To(Recipient.ForExternalUser(user.Id))));",
            "if (flag) { order?.{|BRZ1015:SendAsync|}(braze, externalUserId: id); }",
        ]);

    [Fact]
    public Task Right() => SnippetRun.VerifyAsync(
        [
            // Near BRZ1013
            "foreach (User user in users) { await order.SendAsync(braze, externalUserId: id); }",
            "foreach (User user in users) { await order.SendAsync(braze, externalUserId: user.Id, sendId: user.Id); }",
            "foreach (User user in users) { await order.SendAsync(braze, externalUserId: user.Id, audience: Filter.String(\"id\").EqualTo(user.Id)); }",
            "foreach (User user in users) { await order.SendAsync(braze, externalUserId: user.Id, attachments: [new(\"Invoice\", new Uri(user.Id))]); }",
            "foreach (User user in users) { await order.SendAsync(braze, externalUserId: user.Id); break; }",
            "foreach (User user in users) { if (flag) { await order.SendAsync(braze, externalUserId: user.Id); return; } }",
            "await foreach (User user in stream) { await order.SendAsync(braze, externalUserId: user.Id); }",
            "while (flag) { string user = id + count; await order.SendAsync(braze, externalUserId: user); }",
            "for (int attempt = 0; attempt < 3; attempt++) { try { await order.SendAsync(braze, externalUserId: id); break; } catch (BrazeException) { } }",
            "foreach (User[] batch in users.Chunk(50)) { await order.SendAsync(braze, recipients: batch.Select(user => Recipient.ForExternalUser(user.Id)).ToList()); }",
            "foreach (var batch in many.Chunk(50)) { await order.SendAsync(braze, recipients: batch); }",
            "foreach (User user in users) { Func<Task> later = () => order.SendAsync(braze, externalUserId: user.Id); Change(later); }",
            "Func<User, Task> send = user => order.SendAsync(braze, externalUserId: user.Id); await send(users.First());",

            // Near BRZ1014
            "await order.BroadcastAsync(braze);",
            "foreach (User user in users) { await order.BroadcastAsync(braze, Filter.String(\"segment\").EqualTo(user.Id)); }",
            "foreach (User user in users) { Audience mine = Filter.String(\"segment\").EqualTo(user.Id); await order.SendAsync(braze, broadcast: true, audience: mine); }",
            "foreach (IBrazeClient workspace in new[] { braze }) { await order.BroadcastAsync(workspace); }",
            "foreach (ITriggerCampaign each in new ITriggerCampaign[] { order, greeting }) { await each.BroadcastAsync(braze); }",
            "while (flag) { await Task.Delay(count); await order.BroadcastAsync(braze); }",
            "for (;;) { await Task.Delay(count); await order.BroadcastAsync(braze); }",
            "await foreach (User user in stream) { await order.BroadcastAsync(braze); }",
            "for (int attempt = 0; attempt < 3; attempt++) { try { await order.BroadcastAsync(braze); return; } catch (BrazeException) { } }",
            "foreach (User user in users) { await order.SendAsync(braze, broadcast: flag, audience: audience); }",
            "foreach (User user in users) { if (flag) { await order.BroadcastAsync(braze); break; } }",

            // Near BRZ1015
            "await order.SendAsync(braze, externalUserId: id);",
            "_ = await order.SendAsync(braze, externalUserId: id);",
            "await order.SendAsync(braze, externalUserId: id).ConfigureAwait(false);",
            "var task = order.SendAsync(braze, externalUserId: id); await task;",
            "Task<TriggerSendResult> task = order.SendAsync(braze, externalUserId: id); await Task.WhenAll(task);",
            "Func<Task> send = () => order.SendAsync(braze, externalUserId: id); await send();",
            "await Task.WhenAll(order.SendAsync(braze, externalUserId: id), order.SendAsync(braze, externalUserId: \"u2\"));",
            "var tasks = new List<Task>(); tasks.Add(order.SendAsync(braze, externalUserId: id)); await Task.WhenAll(tasks);",
            "Change(order.SendAsync(braze, externalUserId: id));",
            "order.SendAsync(braze, externalUserId: id).GetAwaiter().GetResult();",
            "TriggerSendResult result = order.SendAsync(braze, externalUserId: id).Result; Change(result);",
            "await foreach (var outcome in order.SendAllAsync(braze, many)) { }",
            "await foreach (var outcome in order.SendAllAsync(braze, many).ConfigureAwait(false)) { }",
            "var outcomes = order.SendAllAsync(braze, many); await foreach (var outcome in outcomes) { }",
            "order.To(recipient);",
        ]);
}
