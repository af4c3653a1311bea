using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ1013: One request is sent for each recipient.</summary>
public sealed partial class BRZ1013 : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        Refused("foreach (Recipient one in many) { var r = one; r.UserAlias = alias; await order.{|BRZ1013:SendAsync|}(braze, recipients: [r]); }"),
        Refused("foreach (User user in users) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); }"),
        Refused("foreach (User user in users) { await new OrderShipped(user.Id).{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); }"),
        Refused("foreach (User user in users) { var mine = new OrderShipped(user.Id); await mine.{|BRZ1013:SendAsync|}(braze, recipients: [Recipient.ForExternalUserId(user.Id)]); }"),
        Refused("foreach (Recipient one in many) { await order.{|BRZ1013:SendAsync|}(braze, recipients: [one]); }"),
        Refused("foreach (Recipient one in many) { await braze.{|BRZ1013:SendAsync|}([order.To(one)]); }"),
        Refused("foreach (User user in users) { if (user.Mail is null) { continue; } await order.{|BRZ1013:SendAsync|}(braze, userAlias: new(user.Id, \"l\")); }"),
        Refused("var list = users.ToList(); for (int i = 0; i < list.Count; i++) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: list[i].Id); }"),
        Refused("await Task.WhenAll(users.Select(user => order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id)));"),
        Refused("await Task.WhenAll(users.Select(async user => { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); }));"),
        Refused("foreach (User user in users) { switch (count) { case 1: await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); break; } }"),
        Refused("foreach (User user in users) { if (flag) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id, attachments: files, sendId: $\"spring-{date:yyyy}\"); } }"),
        Refused("foreach (User user in users) { if (user.Mail is null) { throw new InvalidOperationException(); } await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); }"),
        Refused("var list = users.ToList(); for (int i = list.Count - 1; i >= 0 && i < count; i--) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: list[i].Id); }"),
        Refused("var list = users.ToList(); int i = 0; for (; i < list.Count; i++) { User user = list[i]; await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); }"),
        Refused("foreach (User user in users) { try { await new OrderShipped(user.Id).{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); } catch (BrazeException e) { Change(e); } }"),
        Refused("await Parallel.ForEachAsync(users, async (user, stop) => { try { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id, cancellationToken: stop); } catch (BrazeException e) when (flag) { Change(e); } finally { Change(); } });"),

        .. In(ApplicationCode.Surroundings,
        [
            Refused("foreach (var one in await repository.FindAsync()) { log.LogInformation(\"{Number}\", one.Number); await new OrderShipped(one.Number).{|BRZ1013:SendAsync|}(braze, externalUserId: one.UserId, cancellationToken: stop); }"),
            Refused("foreach (var one in await Microsoft.EF.Queries.ToListAsync(db.Orders)) { await new OrderShipped(one.Number).{|BRZ1013:SendAsync|}(braze, externalUserId: one.UserId); one.Sent = true; await db.SaveChangesAsync(stop); }"),
            Refused("foreach (var one in Microsoft.EF.Queries.AsNoTracking(db.Orders.AsQueryable().Where(one => !one.Sent))) { await new OrderShipped(one.Number).{|BRZ1013:SendAsync|}(braze, externalUserId: one.UserId); }"),
            Refused("await Task.WhenAll(orders.Where(one => !one.Sent).Select(one => new OrderShipped(one.Number).{|BRZ1013:SendAsync|}(braze, externalUserId: one.UserId)));"),
            Refused("await Task.WhenAll(from one in orders from watcher in one.Watchers let id = watcher.Trim() where id != \"\" select order.{|BRZ1013:SendAsync|}(braze, externalUserId: id));"),
            Refused("await Task.WhenAll(orders.Select((one, i) => new OrderShipped(one.Number).{|BRZ1013:SendAsync|}(braze, externalUserId: one.UserId)));"),
            Refused("foreach (var one in flag ? orders : new List<App.Order>()) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: one.UserId); }"),
            Refused("foreach (var one in orders ?? Enumerable.Empty<App.Order>()) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: one.UserId); }"),
            Refused("foreach (var (one, index) in orders.Select((one, index) => (one, index))) { log.LogInformation(\"{Index}\", index); await order.{|BRZ1013:SendAsync|}(braze, externalUserId: one.UserId); }"),
            Refused("foreach (var one in orders) { foreach (string watcher in one.Watchers) { await new OrderShipped(one.Number).{|BRZ1013:SendAsync|}(braze, externalUserId: watcher); } }"),
        ]),

        .. In(WaitingCode.Surroundings,
        [
            Refused("foreach (var e in source.List) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: e.UserId); }"),
            Refused("foreach (var e in await source.FindAsync()) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: e.UserId); }"),
            Refused("foreach (var e in source.Rows.Where(e => e.UserId != \"\")) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: e.UserId); }"),
            Refused("foreach (var e in source.Rows.ToArray()) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: e.UserId); }"),
            Refused("foreach (var e in source.Unknown.ToList()) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: e.UserId); }"),
            Refused("var late = source.List.Where(e => e.UserId.Length > 3).OrderBy(e => e.Due); foreach (var e in late) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: e.UserId); }"),
            Refused("foreach (string id in users.Select(user => user.Id).Distinct()) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: id); }"),
            Refused("foreach (var (id, mail) in users) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: id); }"),
            Refused("foreach (var group in users.GroupBy(user => user.Mail)) { foreach (User user in group) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); } }"),
            Refused("foreach (var entry in new Dictionary<string, string>()) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: entry.Key); }"),
            Refused("foreach (string id in new Dictionary<string, string>().Keys) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: id); }"),
            Refused("foreach (int number in Enumerable.Range(0, count)) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: $\"u{number}\"); }"),
            Refused("foreach (string id in \"a,b\".Split(',')) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: id); }"),
            Refused("foreach (var (user, index) in users.Select((user, index) => (user, index))) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); }"),
            Refused("var names = new Dictionary<string, string>(); foreach (User user in users) { if (names.TryGetValue(user.Id, out string? name)) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: name); } }"),
            Refused("foreach (User user in users) { string id = user.Id; string trimmed = id.Trim(); await order.{|BRZ1013:SendAsync|}(braze, externalUserId: trimmed); }"),
            Refused("for (int i = 0; i < users.Count; i += 1) { var user = users[i]; await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); }"),
            Refused("Parallel.ForEach(users, user => order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id).Wait());"),
            Refused("Parallel.For(0, users.Count, i => order.{|BRZ1013:SendAsync|}(braze, externalUserId: users[i].Id).GetAwaiter().GetResult());"),
            Refused("users.AsParallel().ForAll(user => order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id).Wait());"),
            Refused("foreach (User user in users) { Task sent = order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); await sent; }"),
            Refused("foreach (User user in users) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id).ConfigureAwait(false); await Task.Yield(); }"),
            Refused("foreach (User user in users) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id).WaitAsync(stop); }"),
            Refused("foreach (User user in users) { await Task.WhenAll(order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id), order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id)); }"),
            Refused("foreach (User user in users) { var sent = order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id).Result; Console.WriteLine(sent); }"),
            Refused("var sends = new List<Task>(); foreach (User user in users) { sends.Add(order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id)); } await Task.WhenAll(sends);"),
            Refused("var sends = users.Select(user => order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id)); await Task.WhenAll(sends);"),
            Refused("var sends = users.Select(user => order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id)).ToList(); while (sends.Count > 0) { sends.Remove(await Task.WhenAny(sends)); }"),
            Refused("Task[] sends = [.. users.Select(user => order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id))]; await Task.WhenAll(sends);"),
            Refused("await Task.WhenAll(from user in users where user.Mail is null select order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id));"),
            Refused("await Task.WhenAll(users.GroupBy(user => user.Mail).SelectMany(group => group.Select(user => order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id))));"),
            Refused("while (flag) { foreach (User user in users) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); } await source.NextTickAsync(); }"),
            Refused("await foreach (var e in source.Stream) { foreach (User user in users) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); } }"),
        ]),

        .. AcceptedSnippets,
    ];
}
