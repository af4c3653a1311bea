using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

public sealed partial class BRZ1014
{
    private static IEnumerable<Snippet> AcceptedSnippets =>
    [
        Accepted("await order.BroadcastAsync(braze);"),
        Accepted("foreach (User user in users) { await order.BroadcastAsync(braze, Filter.String(\"segment\").EqualTo(user.Id)); }"),
        Accepted("foreach (User user in users) { Audience mine = Filter.String(\"segment\").EqualTo(user.Id); await order.SendAsync(braze, broadcast: true, audience: mine); }"),
        Accepted("foreach (IBrazeClient workspace in new[] { braze }) { await order.BroadcastAsync(workspace); }"),
        Accepted("foreach (ITriggerCampaign each in new ITriggerCampaign[] { order, greeting }) { await each.BroadcastAsync(braze); }"),
        Accepted("while (flag) { await Task.Delay(count); await order.BroadcastAsync(braze); }"),
        Accepted("for (;;) { await Task.Delay(count); await order.BroadcastAsync(braze); }"),
        Accepted("await foreach (User user in stream) { await order.BroadcastAsync(braze); }"),
        Accepted("for (int attempt = 0; attempt < 3; attempt++) { try { await order.BroadcastAsync(braze); return; } catch (BrazeException) { } }"),
        Accepted("foreach (User user in users) { await order.SendAsync(braze, broadcast: flag, audience: audience); }"),
        Accepted("foreach (User user in users) { if (flag) { await order.BroadcastAsync(braze); break; } }"),
        Accepted("bool done = false; foreach (User user in users) { if (!done) { done = true; await order.BroadcastAsync(braze); } }"),
        Accepted("int n = 0; foreach (User user in users) { if (n++ == 0) { await order.BroadcastAsync(braze); } }"),
        Accepted("string? last = null; foreach (User user in users) { if (last is null) { await order.BroadcastAsync(braze); last = user.Id; } }"),
        Accepted("decimal sum = 0; foreach (User user in users) { sum += user.Id.Length; if (sum > 1000) { await order.BroadcastAsync(braze); sum = 0; } }"),
        Accepted("Func<bool> pick = () => flag; foreach (User user in users) { if (pick()) { await order.BroadcastAsync(braze); } }"),
        Accepted("Func<Task<bool>> isOpen = () => Task.FromResult(flag); foreach (User user in users) { if (await isOpen()) { await order.BroadcastAsync(braze); } }"),
        Accepted("int left = 1; foreach (User user in users) { if (System.Threading.Interlocked.Decrement(ref left) == 0) { await order.BroadcastAsync(braze); } }"),
        Accepted("var watch = System.Diagnostics.Stopwatch.StartNew(); foreach (User user in users) { if (watch.Elapsed > TimeSpan.FromHours(1)) { watch.Restart(); await order.BroadcastAsync(braze); } }"),
        Accepted("bool open = false; void Open() => open = !open; foreach (User user in users) { Open(); if (open) { await order.BroadcastAsync(braze); } }"),
        Accepted("bool[] open = [flag]; foreach (User user in users) { if (open[0]) { open[0] = false; await order.BroadcastAsync(braze); } }"),
        Accepted("foreach (User user in users) { if (Changing.Length > 0) { Changing = \"\"; await order.BroadcastAsync(braze); } }"),
        Accepted("TriggerSendResult? result = null; foreach (User user in users) { result ??= await order.BroadcastAsync(braze); }"),
        Accepted("TriggerSendResult? result = null; foreach (User user in users) { result = result ?? await order.BroadcastAsync(braze); }"),
        Accepted("Task? once = null; foreach (User user in users) { once ??= order.BroadcastAsync(braze); await once; }"),
        Accepted("foreach (User user in users) { bool ok = user.Mail is null && (await order.BroadcastAsync(braze)).Errors.Count == 0; Change(ok); }"),
        Accepted("foreach (User user in users) { bool ok = user.Mail is not null || (await order.BroadcastAsync(braze)).Errors.Count == 0; Change(ok); }"),
        Accepted("foreach (User user in users) { TriggerSendResult? result = user.Mail is null ? await order.BroadcastAsync(braze) : null; Change(result); }"),
        Accepted("foreach (User user in users) { switch (count) { case 1 when user.Mail is null: await order.BroadcastAsync(braze); break; } }"),
        Accepted("foreach (User user in users) { Task sent = count switch { 1 when user.Mail is null => order.BroadcastAsync(braze), _ => Task.CompletedTask }; await sent; }"),
        Accepted("foreach (ITriggerCampaign? each in new ITriggerCampaign?[] { order, null, greeting }) { if (each?.BroadcastAsync(braze) is { } sent) { await sent; } }"),
        Accepted("await Task.WhenAll(users.Select(async user => { if (user.Id != \"launch\") { return; } await order.BroadcastAsync(braze); }));"),
        Accepted("bool sent = false; for (int i = 0; !sent && i < 3; i++) { sent = (await order.BroadcastAsync(braze)).Errors.Count == 0; }"),
        Accepted("TriggerSendResult? result = null; for (int i = 0; result is null && i < count; i++) { result = await order.BroadcastAsync(braze); }"),
        Accepted("int most = 3; for (int i = 0; i < most; i++) { if ((await order.BroadcastAsync(braze)).Errors.Count == 0) { most = 0; } }"),
        Accepted("for (int i = 0; i < count && Changing.Length == 0; i++) { await order.BroadcastAsync(braze); Changing = id; }"),
        Accepted("foreach (User user in users) { await order.BroadcastAsync(braze); throw new InvalidOperationException(); }"),
        Accepted("foreach (User user in users) { switch (count) { case 1: await order.BroadcastAsync(braze); throw new InvalidOperationException(); } }"),
        Accepted("Audience mine; foreach (User user in users) { mine = Filter.String(\"region\").EqualTo(user.Id); await order.BroadcastAsync(braze, mine); }"),
        Accepted("Audience? mine = null; foreach (User user in users) { (mine, string name) = (Filter.String(\"region\").EqualTo(user.Id), user.Id); await order.BroadcastAsync(braze, mine); }"),
        Accepted("foreach (User user in users) { audience = Filter.String(\"region\").EqualTo(user.Id); await order.SendAsync(braze, broadcast: true, audience: audience); }"),
        Accepted("var queue = new Queue<Audience>([audience]); for (int i = queue.Count; i > 0; i--) { await order.BroadcastAsync(braze, queue.Dequeue()); }"),
        Accepted("Func<Audience> next = () => audience; for (int i = 0; i < count; i++) { await order.BroadcastAsync(braze, next()); }"),
        Accepted("IEnumerator<Audience> all = new List<Audience>([audience]).GetEnumerator(); for (int i = 0; i < count && all.MoveNext(); i++) { await order.BroadcastAsync(braze, all.Current); }"),
        Accepted("Audience[] all = [audience, Filter.Bool(\"vip\").EqualTo(true)]; int i = 0; foreach (User user in users) { await order.BroadcastAsync(braze, all[i++ % 2]); }"),
        Accepted("int level = 0; foreach (User user in users) { level++; await order.BroadcastAsync(braze, Filter.Number(\"level\").EqualTo(level)); }"),
        Accepted("Func<string, IBrazeClient> clients = name => braze; IBrazeClient client; foreach (User user in users) { client = clients(user.Id); await order.BroadcastAsync(client); }"),
        Accepted("ITriggerCampaign each; foreach (User user in users) { each = user.Mail is null ? order : greeting; await each.BroadcastAsync(braze); }"),
        Accepted("foreach (int wait in new[] { 1, 5, 25 }) { try { await order.BroadcastAsync(braze); break; } catch (BrazeException) { } }"),
        Accepted("foreach (int wait in new[] { 1, 5, 25 }) { try { await order.BroadcastAsync(braze); return; } catch (BrazeException) when (wait < 25) { } }"),
        Accepted("bool sent = false; for (int attempt = 0; attempt < 3 && !sent; attempt++) { try { await order.BroadcastAsync(braze); sent = true; } catch (BrazeException) { } }"),
        Accepted("bool sent = false; foreach (User user in users) { try { if (!sent) { await order.BroadcastAsync(braze); sent = true; } } catch (BrazeException) { } }"),
        Accepted("foreach (User user in users) { try { Change(user); } catch (BrazeException) { await order.BroadcastAsync(braze); } }"),

        .. In(WaitingCode.Surroundings,
        [
            // Rx delivers each element when it arrives.
            Accepted("System.Reactive.Linq.Observable.Subscribe(System.Reactive.Linq.Observable.SelectMany(System.Reactive.Linq.Observable.Timer(TimeSpan.Zero, TimeSpan.FromDays(1)), _ => order.BroadcastAsync(braze)), _ => { });"),
            Accepted("await System.Reactive.Linq.Observable.ForEachAsync(source.Events, async e => await order.BroadcastAsync(braze));"),

            // Queues, channels and streams
            Accepted("foreach (var e in source.Queue.GetConsumingEnumerable()) await order.BroadcastAsync(braze);"),
            Accepted("IEnumerable<Waiting.Event> events = source.List; if (flag) { events = source.Queue.GetConsumingEnumerable(); } foreach (var e in events) { await order.BroadcastAsync(braze); }"),
            Accepted("foreach (var e in source.Stream.ToBlockingEnumerable()) { await order.BroadcastAsync(braze); }"),
            Accepted("await foreach (var e in source.Channel.Reader.ReadAllAsync(stop)) { await order.BroadcastAsync(braze); }"),
            Accepted("for (Waiting.Event? e = null; count > 0; e = source.Queue.Take()) { await order.BroadcastAsync(braze); }"),
            Accepted("Parallel.ForEach(System.Collections.Concurrent.Partitioner.Create(source.Queue.GetConsumingEnumerable()), e => { order.BroadcastAsync(braze).Wait(); });"),
            Accepted("await Parallel.ForEachAsync(source.Queue.GetConsumingEnumerable(), async (e, cancel) => { await order.BroadcastAsync(braze); });"),
            Accepted("await Task.WhenAll(from e in source.Queue.GetConsumingEnumerable() select order.BroadcastAsync(braze));"),
            Accepted("foreach (var user in users.Where(user => { source.WaitForNextDay(); return true; })) { await order.BroadcastAsync(braze); }"),
            Accepted("foreach (var e in source.Queue.GetConsumingEnumerable().AsQueryable()) { await order.BroadcastAsync(braze); }"),

            // A sequence from other code can be any of these.
            Accepted("foreach (var e in source.Unknown) { await order.BroadcastAsync(braze); }"),
            Accepted("foreach (var e in Ticks()) { await order.BroadcastAsync(braze); } IEnumerable<int> Ticks() { while (true) { System.Threading.Thread.Sleep(1000); yield return 1; } }"),
            Accepted("foreach (dynamic e in (dynamic)source) { await order.BroadcastAsync(braze); }"),

            // A loop that waits
            Accepted("for (int day = 0; day < 7; day++) { await source.NextTickAsync(); await order.BroadcastAsync(braze); }"),
            Accepted("foreach (var e in source.List) { System.Threading.Thread.Sleep(e.Due); await order.BroadcastAsync(braze); }"),
            Accepted("foreach (var e in source.List) { source.WaitForNextDay(); await order.BroadcastAsync(braze); }"),
            Accepted("foreach (var e in source.List) { source.NextTickAsync().Wait(); order.BroadcastAsync(braze).Wait(); }"),
            Accepted("foreach (var e in source.List) { _ = source.NextAsync().Result; await order.BroadcastAsync(braze); }"),
            Accepted("foreach (var e in source.List) { source.NextTickAsync().GetAwaiter().GetResult(); await order.BroadcastAsync(braze); }"),
            Accepted("foreach (var e in source.List) { Task tick = source.NextTickAsync(); await order.BroadcastAsync(braze); await tick; }"),
            Accepted("foreach (var e in source.List) { await Task.WhenAll(source.NextTickAsync(), order.BroadcastAsync(braze)); }"),
            Accepted("foreach (var e in source.List) { await Task.WhenAny(order.BroadcastAsync(braze), Task.Delay(e.Due)); }"),
            Accepted("Action pause = () => System.Threading.Thread.Sleep(1000); foreach (var e in source.List) { pause(); await order.BroadcastAsync(braze); }"),
            Accepted("Func<Task> tick = source.NextTickAsync; foreach (var e in source.List) { await tick(); await order.BroadcastAsync(braze); }"),
            Accepted("async Task Later() => await Task.Delay(1000); foreach (var e in source.List) { await Later(); await order.BroadcastAsync(braze); }"),
            Accepted("using var timer = new System.Threading.PeriodicTimer(TimeSpan.FromDays(1)); for (int day = 0; day < 7 && await timer.WaitForNextTickAsync(stop); day++) { await order.BroadcastAsync(braze); }"),
            Accepted("using var gate = new System.Threading.SemaphoreSlim(1); foreach (var e in source.List) { gate.Wait(stop); await order.BroadcastAsync(braze); }"),
            Accepted("using var gate = new System.Threading.ManualResetEventSlim(); foreach (var e in source.List) { gate.WaitHandle.WaitOne(); await order.BroadcastAsync(braze); }"),
            Accepted("foreach (var e in source.List) { while (DateTime.UtcNow.Hour != 9) { } await order.BroadcastAsync(braze); }"),
            Accepted("foreach (var e in source.List) { await foreach (var other in source.Stream) { break; } await order.BroadcastAsync(braze); }"),
            Accepted("foreach (var e in source.List) { Console.ReadLine(); await order.BroadcastAsync(braze); }"),
            Accepted("await Parallel.ForEachAsync(users, stop, async (user, cancel) => { await Task.Delay(1000, cancel); await order.BroadcastAsync(braze); });"),

            // Sequences that create each element on demand
            Accepted("IEnumerable<Task> Each() { foreach (User user in users) { yield return order.BroadcastAsync(braze); } } foreach (Task sent in Each()) { await sent; await source.NextTickAsync(); }"),
            Accepted("foreach (Task sent in users.Select(user => order.BroadcastAsync(braze))) { await sent; await source.NextTickAsync(); }"),
            Accepted("var sends = users.Select(user => order.BroadcastAsync(braze)); foreach (Task sent in sends) { await sent; await Task.Delay(1000); }"),
            Accepted("using var sends = users.Select(user => order.BroadcastAsync(braze)).GetEnumerator(); while (sends.MoveNext()) { await sends.Current; await source.NextTickAsync(); }"),
            Accepted("await users.Select(user => order.BroadcastAsync(braze)).First();"),

            // Events and retries
            Accepted("foreach (User user in users) { source.Happened += async (_, e) => await order.BroadcastAsync(braze); }"),
            Accepted("for (int attempt = 0; attempt < 3; attempt++) { try { await order.BroadcastAsync(braze); break; } catch (BrazeException) { await Task.Delay(1000); } }"),
            Accepted("foreach (int wait in new[] { 1, 5, 25 }) { await Task.Delay(wait); try { await order.BroadcastAsync(braze); return; } catch (BrazeException) { } }"),

            // Once, before the loop
            Accepted("foreach (string error in (await order.BroadcastAsync(braze)).Errors) { Console.WriteLine(error); }"),
            Accepted("for (TriggerSendResult sent = await order.BroadcastAsync(braze); count > 0; count--) { Console.WriteLine(sent); }"),
        ]),
    ];
}
