using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ1014: A broadcast is sent in a loop.</summary>
public sealed partial class BRZ1014 : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        Refused("foreach (User user in users) { await order.{|BRZ1014:BroadcastAsync|}(braze); }"),
        Refused("foreach (User user in users) { await new OrderShipped(user.Id).{|BRZ1014:BroadcastAsync|}(braze, audience); }"),
        Refused("foreach (User user in users) { await order.{|BRZ1014:SendAsync|}(braze, broadcast: true); }"),
        Refused("for (int i = 0; i < count; i++) { await order.{|BRZ1014:BroadcastAsync|}(braze); }"),
        Refused("foreach (User user in users) { await (order with { Note = user.Id }).{|BRZ1014:BroadcastAsync|}(braze); }"),
        Refused("await Task.WhenAll(users.Select(user => order.{|BRZ1014:BroadcastAsync|}(braze)));"),
        Refused("if (flag) { audience = Filter.Bool(\"vip\").EqualTo(true); } foreach (User user in users) { await order.{|BRZ1014:BroadcastAsync|}(braze, audience); }"),
        Refused("foreach (User user in users) { await order.{|BRZ1014:BroadcastAsync|}(braze, Filter.String(\"segment\").EqualTo(id + count)); }"),
        Refused("foreach (User user in users) { if (order.Note is null || maybeId == \"all\") { await order.{|BRZ1014:BroadcastAsync|}(braze); } }"),
        Refused("foreach (User user in users) { switch (braze) { default: await new OrderShipped(user.Id).{|BRZ1014:BroadcastAsync|}(braze); break; } }"),
        Refused("foreach (User user in users) { if ((await order.{|BRZ1014:BroadcastAsync|}(braze)).Errors.Count > 0) { throw new InvalidOperationException(); } }"),
        Refused("users.ToList().ForEach(async user => await new OrderShipped(user.Id).{|BRZ1014:BroadcastAsync|}(braze));"),
        Refused("await Task.WhenAll(users.Select(user => { return order.{|BRZ1014:BroadcastAsync|}(braze); }));"),
        Refused("int i = 0; foreach (User user in users) { await order.{|BRZ1014:BroadcastAsync|}(braze, sendId: $\"spring-{i++}\"); }"),
        Refused("foreach (User user in users) { try { await new OrderShipped(user.Id).{|BRZ1014:BroadcastAsync|}(braze); } catch (BrazeException e) { Change(e); } }"),
        Refused("foreach (User user in users) { try { await order.{|BRZ1014:BroadcastAsync|}(braze); } catch (BrazeException) { throw; } }"),

        // Values that are passed on
        Refused("foreach (User user in users) { if (flag) { await order.{|BRZ1014:BroadcastAsync|}(braze); } }"),
        Refused("foreach (User user in users) { await order.{|BRZ1014:BroadcastAsync|}(braze, sendId: user.Id); }"),

        .. In(ApplicationCode.Surroundings,
        [
            Refused("foreach (var one in orders) { await new OrderShipped(one.Number).{|BRZ1014:BroadcastAsync|}(braze); }"),
        ]),

        .. In(WaitingCode.Surroundings,
        [
            Refused("foreach (User user in await Task.FromResult(users)) { await order.{|BRZ1014:BroadcastAsync|}(braze); }"),
            Refused("for (int i = 1; i <= count; i = i + 1) { await order.{|BRZ1014:BroadcastAsync|}(braze); }"),
            Refused("foreach (User user in users.Where(user => user.Mail is not null).Take(5)) { await order.{|BRZ1014:BroadcastAsync|}(braze); Console.WriteLine(user.Id); }"),
            Refused("IEnumerable<User> some = users; some = some.Where(user => flag); foreach (User user in some) { await order.{|BRZ1014:BroadcastAsync|}(braze); }"),
        ]),

        .. AcceptedSnippets,
    ];
}
