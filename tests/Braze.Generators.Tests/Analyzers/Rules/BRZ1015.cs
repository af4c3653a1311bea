using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ1015: The result of a send is lost.</summary>
public sealed partial class BRZ1015 : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        Refused("order.{|BRZ1015:SendAsync|}(braze, externalUserId: id);"),
        Refused("_ = order.{|BRZ1015:SendAsync|}(braze, externalUserId: id);"),
        Refused("_ = order.{|BRZ1015:SendAsync|}(braze, externalUserId: id).ConfigureAwait(false);"),
        Refused("var task = order.{|BRZ1015:SendAsync|}(braze, externalUserId: id);"),
        Refused("order.{|BRZ1015:BroadcastAsync|}(braze);"),
        Refused("braze.{|BRZ1015:SendAsync|}([order.To(recipient)]);"),
        Refused("braze.{|BRZ1015:SendRequestAsync|}(new TriggerSendRequest(\"id\") { Broadcast = true });"),
        Refused("Action send = () => order.{|BRZ1015:SendAsync|}(braze, externalUserId: id); send();"),
        Refused("order.{|BRZ1015:SendBatchesAsync|}(braze, many);"),
        Refused("_ = order.{|BRZ1015:SendBatchesAsync|}(braze, many);"),
        Refused("var outcomes = order.{|BRZ1015:SendBatchesAsync|}(braze, many);"),
        Refused("braze.{|BRZ1015:SendBatchesAsync|}(users.Select(user => order.To(Recipient.ForExternalUserId(user.Id))));"),
        Refused("if (flag) { order?.{|BRZ1015:SendAsync|}(braze, externalUserId: id); }"),
        Refused("_ = flag ? order.{|BRZ1015:SendAsync|}(braze, id) : order.{|BRZ1015:SendAsync|}(braze, userAlias: alias);"),
        Refused("_ = flag ? null : order.{|BRZ1015:SendAsync|}(braze, id);"),
        Refused("_ = count switch { 1 => order.{|BRZ1015:SendAsync|}(braze, id), _ when flag => order.{|BRZ1015:BroadcastAsync|}(braze), _ => Task.CompletedTask };"),
        Refused("Task? early = null; _ = early ?? order.{|BRZ1015:SendAsync|}(braze, id);"),
        Refused("var (_, _) = (order.{|BRZ1015:SendAsync|}(braze, id), order.{|BRZ1015:BroadcastAsync|}(braze)); (_, _) = (count, order.{|BRZ1015:BroadcastAsync|}(braze));"),
        Refused("_ = (order.{|BRZ1015:SendAsync|}(braze, id), count); var both = (count, order.{|BRZ1015:SendAsync|}(braze, id));"),
        Refused("Task task; task = order.{|BRZ1015:SendAsync|}(braze, id);"),
        Refused("Task task = order.{|BRZ1015:SendAsync|}(braze, id); task = Task.Delay(1); _ = task = order.{|BRZ1015:BroadcastAsync|}(braze);"),
        Refused("IAsyncEnumerable<BatchOutcome<Recipient>> outcomes; outcomes = order.{|BRZ1015:SendBatchesAsync|}(braze, many);"),
        Refused("order.{|BRZ1015:SendBatchesAsync|}(braze, many).WithCancellation(default).ConfigureAwait(false);"),

        // Values that are passed on
        Refused("System.Threading.ThreadPool.QueueUserWorkItem(_ => order.{|BRZ1015:SendAsync|}(braze, id));"),
        Refused("braze?.{|BRZ1015:SendRequestAsync|}(new TriggerSendRequest(\"id\") { Broadcast = true });"),
        Refused("Task unused; unused = order.SendAsync(braze, id); order.{|BRZ1015:SendAsync|}(braze, id); await unused;"),

        .. In(ApplicationCode.Surroundings,
        [
            Refused("App.Endpoints.MapPost(\"/orders\", (App.Order one) => { _ = new OrderShipped(one.Number).{|BRZ1015:SendAsync|}(braze, externalUserId: one.UserId); });"),
            Refused("_ = Task.Run(() => { order.{|BRZ1015:BroadcastAsync|}(braze); }); await Task.Yield();"),
        ]),

        .. In(MockCode.Surroundings,
        [
            Refused("IBrazeClient client = Substitute.For<IBrazeClient>(); _ = order.{|BRZ1015:SendAsync|}(client, externalUserId: id);"),
            Refused("_ = order.{|BRZ1015:SendAsync|}(new Mock<IBrazeClient>().Object, externalUserId: id);"),
            Refused("_ = order.{|BRZ1015:SendAsync|}(A.Fake<IBrazeClient>(), externalUserId: id);"),
        ]),

        .. In(SnippetCode.Member,
        [
            Refused("public struct Inner { public Inner(IBrazeClient braze, OrderShipped order) => _ = order.{|BRZ1015:{|BRZ1002:SendAsync|}|}(braze); }"),
        ]),

        Accepted("await order.SendAsync(braze, externalUserId: id);"),
        Accepted("_ = await order.SendAsync(braze, externalUserId: id);"),
        Accepted("await order.SendAsync(braze, externalUserId: id).ConfigureAwait(false);"),
        Accepted("var task = order.SendAsync(braze, externalUserId: id); await task;"),
        Accepted("Task<TriggerSendResult> task = order.SendAsync(braze, externalUserId: id); await Task.WhenAll(task);"),
        Accepted("Func<Task> send = () => order.SendAsync(braze, externalUserId: id); await send();"),
        Accepted("await Task.WhenAll(order.SendAsync(braze, externalUserId: id), order.SendAsync(braze, externalUserId: \"u2\"));"),
        Accepted("var tasks = new List<Task>(); tasks.Add(order.SendAsync(braze, externalUserId: id)); await Task.WhenAll(tasks);"),
        Accepted("Change(order.SendAsync(braze, externalUserId: id));"),
        Accepted("order.SendAsync(braze, externalUserId: id).GetAwaiter().GetResult();"),
        Accepted("TriggerSendResult result = order.SendAsync(braze, externalUserId: id).Result; Change(result);"),
        Accepted("await foreach (var outcome in order.SendBatchesAsync(braze, many)) { }"),
        Accepted("await foreach (var outcome in order.SendBatchesAsync(braze, many).ConfigureAwait(false)) { }"),
        Accepted("var outcomes = order.SendBatchesAsync(braze, many); await foreach (var outcome in outcomes) { }"),
        Accepted("order.To(recipient);"),
        Accepted("await (flag ? order.SendAsync(braze, id) : order.SendAsync(braze, userAlias: alias));"),
        Accepted("Task sent = count switch { 1 => order.SendAsync(braze, id), _ => Task.CompletedTask }; await sent;"),
        Accepted("_ = order.SendAsync(braze, id).IsCompleted ? count : 1; _ = order.SendAsync(braze, id) is { IsCompleted: true } ? count : 1;"),
        Accepted("order.SendAsync(braze, id)?.Wait(); _ = order.SendAsync(braze, id) switch { var one => Keep(one) }; int Keep(Task one) => one.Id;"),
        Accepted("Task? task = null; task ??= order.SendAsync(braze, id); await task;"),
        Accepted("Task task; Task other = task = order.SendAsync(braze, id); await other;"),
        Accepted("(Task first, _) = (order.SendAsync(braze, id), count); await first;"),
        Accepted("Task first, second; (first, second) = (order.SendAsync(braze, id), order.SendAsync(braze, id)); await Task.WhenAll(first, second);"),
        Accepted("var both = (order.SendAsync(braze, id), count); await both.Item1;"),
        Accepted("Task task = order.SendAsync(braze, id); Func<Task> later = () => task; await later();"),
        Accepted("ref Task kept = ref System.Runtime.CompilerServices.Unsafe.NullRef<Task>(); kept = order.SendAsync(braze, id);"),
        Accepted("await foreach (var outcome in order.SendBatchesAsync(braze, many).WithCancellation(default)) { }"),
        Accepted("if (flag) { await order.SendAsync(braze, id); } else { Change(order.SendAsync(braze, id)); }"),
    ];
}
