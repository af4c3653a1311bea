namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>When and how often is sent, and what becomes of it: BRZ1013 to BRZ1015.</summary>
public sealed partial class LoopSnippetTests
{
    [Fact]
    public Task Wrong() => SnippetRun.VerifyAsync(
        [
            // BRZ1013
            "foreach (User user in users) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); }",
            "foreach (User user in users) { await new OrderShipped(user.Id).{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); }",
            "foreach (User user in users) { var mine = new OrderShipped(user.Id); await mine.{|BRZ1013:SendAsync|}(braze, recipients: [Recipient.ForExternalUserId(user.Id)]); }",
            "foreach (Recipient one in many) { await order.{|BRZ1013:SendAsync|}(braze, recipients: [one]); }",
            "foreach (Recipient one in many) { await braze.{|BRZ1013:SendAsync|}([order.To(one)]); }",
            "foreach (User user in users) { if (user.Mail is null) { continue; } await order.{|BRZ1013:SendAsync|}(braze, userAlias: new(user.Id, \"l\")); }",
            "var list = users.ToList(); for (int i = 0; i < list.Count; i++) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: list[i].Id); }",
            "await Task.WhenAll(users.Select(user => order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id)));",
            "await Task.WhenAll(users.Select(async user => { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); }));",
            "foreach (User user in users) { switch (count) { case 1: await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); break; } }",

            "foreach (User user in users) { if (flag) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id, attachments: files, sendId: $\"spring-{date:yyyy}\"); } }",
            "foreach (User user in users) { if (user.Mail is null) { throw new InvalidOperationException(); } await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); }",
            "var list = users.ToList(); for (int i = list.Count - 1; i >= 0 && i < count; i--) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: list[i].Id); }",
            "var list = users.ToList(); int i = 0; for (; i < list.Count; i++) { User user = list[i]; await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); }",
            "foreach (User user in users) { try { await new OrderShipped(user.Id).{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); } catch (BrazeException e) { Change(e); } }",
            "await Parallel.ForEachAsync(users, async (user, stop) => { try { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id, cancellationToken: stop); } catch (BrazeException e) when (flag) { Change(e); } finally { Change(); } });",

            // BRZ1014
            "foreach (User user in users) { await order.{|BRZ1014:BroadcastAsync|}(braze); }",
            "foreach (User user in users) { await new OrderShipped(user.Id).{|BRZ1014:BroadcastAsync|}(braze, audience); }",
            "foreach (User user in users) { await order.{|BRZ1014:SendAsync|}(braze, broadcast: true); }",
            "for (int i = 0; i < count; i++) { await order.{|BRZ1014:BroadcastAsync|}(braze); }",
            "foreach (User user in users) { await (order with { Note = user.Id }).{|BRZ1014:BroadcastAsync|}(braze); }",
            "await Task.WhenAll(users.Select(user => order.{|BRZ1014:BroadcastAsync|}(braze)));",

            "if (flag) { audience = Filter.Bool(\"vip\").EqualTo(true); } foreach (User user in users) { await order.{|BRZ1014:BroadcastAsync|}(braze, audience); }",
            "foreach (User user in users) { await order.{|BRZ1014:BroadcastAsync|}(braze, Filter.String(\"segment\").EqualTo(id + count)); }",
            "foreach (User user in users) { if (order.Note is null || maybeId == \"all\") { await order.{|BRZ1014:BroadcastAsync|}(braze); } }",
            "foreach (User user in users) { switch (braze) { default: await new OrderShipped(user.Id).{|BRZ1014:BroadcastAsync|}(braze); break; } }",
            "foreach (User user in users) { if ((await order.{|BRZ1014:BroadcastAsync|}(braze)).Errors.Count > 0) { throw new InvalidOperationException(); } }",
            "users.ToList().ForEach(async user => await new OrderShipped(user.Id).{|BRZ1014:BroadcastAsync|}(braze));",
            "await Task.WhenAll(users.Select(user => { return order.{|BRZ1014:BroadcastAsync|}(braze); }));",
            "int i = 0; foreach (User user in users) { await order.{|BRZ1014:BroadcastAsync|}(braze, sendId: $\"spring-{i++}\"); }",
            "foreach (User user in users) { try { await new OrderShipped(user.Id).{|BRZ1014:BroadcastAsync|}(braze); } catch (BrazeException e) { Change(e); } }",
            "foreach (User user in users) { try { await order.{|BRZ1014:BroadcastAsync|}(braze); } catch (BrazeException) { throw; } }",

            // BRZ1015
            "order.{|BRZ1015:SendAsync|}(braze, externalUserId: id);",
            "_ = order.{|BRZ1015:SendAsync|}(braze, externalUserId: id);",
            "_ = order.{|BRZ1015:SendAsync|}(braze, externalUserId: id).ConfigureAwait(false);",
            "var task = order.{|BRZ1015:SendAsync|}(braze, externalUserId: id);",
            "order.{|BRZ1015:BroadcastAsync|}(braze);",
            "braze.{|BRZ1015:SendAsync|}([order.To(recipient)]);",
            "braze.{|BRZ1015:SendRequestAsync|}(new TriggerSendRequest(\"id\") { Broadcast = true });",
            "Action send = () => order.{|BRZ1015:SendAsync|}(braze, externalUserId: id); send();",
            "order.{|BRZ1015:SendBatchesAsync|}(braze, many);",
            "_ = order.{|BRZ1015:SendBatchesAsync|}(braze, many);",
            "var outcomes = order.{|BRZ1015:SendBatchesAsync|}(braze, many);",
            "braze.{|BRZ1015:SendBatchesAsync|}(users.Select(user => order.To(Recipient.ForExternalUserId(user.Id))));",
            "if (flag) { order?.{|BRZ1015:SendAsync|}(braze, externalUserId: id); }",
            "_ = flag ? order.{|BRZ1015:SendAsync|}(braze, id) : order.{|BRZ1015:SendAsync|}(braze, userAlias: alias);",
            "_ = flag ? null : order.{|BRZ1015:SendAsync|}(braze, id);",
            "_ = count switch { 1 => order.{|BRZ1015:SendAsync|}(braze, id), _ when flag => order.{|BRZ1015:BroadcastAsync|}(braze), _ => Task.CompletedTask };",
            "Task? early = null; _ = early ?? order.{|BRZ1015:SendAsync|}(braze, id);",
            "var (_, _) = (order.{|BRZ1015:SendAsync|}(braze, id), order.{|BRZ1015:BroadcastAsync|}(braze)); (_, _) = (count, order.{|BRZ1015:BroadcastAsync|}(braze));",
            "_ = (order.{|BRZ1015:SendAsync|}(braze, id), count); var both = (count, order.{|BRZ1015:SendAsync|}(braze, id));",
            "Task task; task = order.{|BRZ1015:SendAsync|}(braze, id);",
            "Task task = order.{|BRZ1015:SendAsync|}(braze, id); task = Task.Delay(1); _ = task = order.{|BRZ1015:BroadcastAsync|}(braze);",
            "IAsyncEnumerable<BatchOutcome<Recipient>> outcomes; outcomes = order.{|BRZ1015:SendBatchesAsync|}(braze, many);",
            "order.{|BRZ1015:SendBatchesAsync|}(braze, many).WithCancellation(default).ConfigureAwait(false);",
        ]);
}
