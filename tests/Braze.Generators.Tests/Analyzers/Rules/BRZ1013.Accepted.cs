using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

public sealed partial class BRZ1013
{
    private static IEnumerable<Snippet> AcceptedSnippets =>
    [
        Accepted("foreach (User user in users) { await order.SendAsync(braze, externalUserId: id); }"),
        Accepted("foreach (User user in users) { await order.SendAsync(braze, externalUserId: user.Id, sendId: user.Id); }"),
        Accepted("foreach (User user in users) { await order.SendAsync(braze, externalUserId: user.Id, audience: Filter.String(\"id\").EqualTo(user.Id)); }"),
        Accepted("foreach (User user in users) { await order.SendAsync(braze, externalUserId: user.Id, attachments: [new(\"Invoice\", new Uri(user.Id))]); }"),
        Accepted("foreach (User user in users) { await order.SendAsync(braze, externalUserId: user.Id); break; }"),
        Accepted("foreach (User user in users) { if (flag) { await order.SendAsync(braze, externalUserId: user.Id); return; } }"),
        Accepted("await foreach (User user in stream) { await order.SendAsync(braze, externalUserId: user.Id); }"),
        Accepted("while (flag) { string user = id + count; await order.SendAsync(braze, externalUserId: user); }"),
        Accepted("for (int attempt = 0; attempt < 3; attempt++) { try { await order.SendAsync(braze, externalUserId: id); break; } catch (BrazeException) { } }"),
        Accepted("foreach (User[] batch in users.Chunk(50)) { await order.SendAsync(braze, recipients: batch.Select(user => Recipient.ForExternalUserId(user.Id)).ToList()); }"),
        Accepted("foreach (var batch in many.Chunk(50)) { await order.SendAsync(braze, recipients: batch); }"),
        Accepted("foreach (User user in users) { Func<Task> later = () => order.SendAsync(braze, externalUserId: user.Id); Change(later); }"),
        Accepted("Func<User, Task> send = user => order.SendAsync(braze, externalUserId: user.Id); await send(users.First());"),
        Accepted("Attachment[] mine; foreach (User user in users) { mine = [new(\"Invoice\", new Uri(user.Id))]; await order.SendAsync(braze, externalUserId: user.Id, attachments: mine); }"),
        Accepted("var mine = new List<Attachment>(); foreach (User user in users) { mine.Clear(); mine.Add(new(\"Invoice\", new Uri(user.Id))); await order.SendAsync(braze, externalUserId: user.Id, attachments: mine); }"),
        Accepted("var mine = new List<Attachment>(); void Fill(User user) => mine.Add(new(\"Invoice\", new Uri(user.Id))); foreach (User user in users) { Fill(user); await order.SendAsync(braze, externalUserId: user.Id, attachments: mine); }"),
        Accepted("string? send; foreach (User user in users) { send = user.Mail; await order.SendAsync(braze, externalUserId: user.Id, sendId: send); }"),
        Accepted("foreach (User user in users) { await order.SendAsync(braze, externalUserId: user.Id, sendId: Changing); Changing += id; }"),
        Accepted("Func<string, IBrazeClient> clients = name => braze; IBrazeClient client; foreach (User user in users) { client = clients(user.Id); await order.SendAsync(client, externalUserId: user.Id); }"),
        Accepted("Func<IBrazeClient> clients = () => braze; foreach (User user in users) { await order.SendAsync(clients(), externalUserId: user.Id); }"),
        Accepted("bool first = true; foreach (User user in users) { if (first) { first = false; await order.SendAsync(braze, externalUserId: user.Id); } }"),
        Accepted("foreach (User user in users) { await order.SendAsync(braze, externalUserId: user.Id); throw new InvalidOperationException(); }"),
        Accepted("foreach (User user in users) { if (user.Mail is null) { await order.SendAsync(braze, externalUserId: user.Id); throw new InvalidOperationException(); } }"),
        Accepted("ITriggerCampaign each; foreach (User user in users) { each = flag ? order : greeting; await braze.SendAsync([each.To(recipient)]); }"),
        Accepted("var list = users.ToList(); bool done = false; for (int i = 0; i < list.Count && !done; i++) { done = (await order.SendAsync(braze, externalUserId: list[i].Id)).Errors.Count == 0; }"),
        Accepted("var list = users.ToList(); for (int i = 0; i < list.Count; i++) { await order.SendAsync(braze, externalUserId: list[i].Id); i = list.Count; }"),
        Accepted("foreach (User user in users) { try { Change(user); } catch (BrazeException) { await order.SendAsync(braze, externalUserId: user.Id); } }"),
        Accepted("foreach (User user in users) { for (int attempt = 0; attempt < 3; attempt++) { try { await order.SendAsync(braze, externalUserId: user.Id); break; } catch (BrazeException) { } } }"),

        // Loops that send
        Accepted("for (int day = 0; day < 7; day++) { await Task.Delay(TimeSpan.FromDays(1)); await order.BroadcastAsync(braze); }"),
        Accepted("foreach (OrderShipped one in new[] { order, campaign }) { await one.SendAsync(braze, externalUserId: id); }"),
        Accepted("foreach (User user in users) { System.Threading.ThreadStart later = () => order.SendAsync(braze, externalUserId: user.Id).Wait(); Change(later); }"),
        Accepted("var later = users.Select(user => new Func<Task>(() => order.SendAsync(braze, externalUserId: user.Id))); Change(later);"),
        Accepted("await Task.Run(() => order.SendAsync(braze, externalUserId: id));"),
        Accepted("var (a, b) = (order.SendAsync(braze, id), order.SendAsync(braze, id)); await Task.WhenAll(a, b);"),
        Accepted("Task[] all = new Task[1]; all[0] = order.SendAsync(braze, id); await Task.WhenAll(all);"),
        Accepted("order.SendAsync(braze, id).Wait();"),
        Accepted("_ = order.SendAsync(braze, id).ContinueWith(task => Change(task.Exception));"),
        Accepted("async IAsyncEnumerable<Task> Each() { yield return order.SendAsync(braze, id); await Task.Yield(); } await foreach (Task one in Each()) { await one; }"),
        Accepted("Recipient[] some = [Recipient.ForExternalUserId(\"u1\")]; await order.SendAsync(braze, recipients: [.. some, .. many]);"),
        Accepted("foreach (User user in users) { if (user.Id == \"launch\") { await order.BroadcastAsync(braze); } }"),
        Accepted("foreach (User user in users) { switch (user.Id) { case \"launch\": await order.BroadcastAsync(braze); break; } }"),
        Accepted("foreach (User user in users) { bool all = user.Id == \"all\"; if (all) { await order.BroadcastAsync(braze); } else { Change(user); } }"),
        Accepted("foreach (User user in users) { if (user.Id != \"launch\") { continue; } await order.BroadcastAsync(braze); }"),

        .. In(WaitingCode.Surroundings,
        [
            // Rx delivers each element when it arrives.
            Accepted("System.Reactive.Linq.Observable.SelectMany(source.Events, e => order.SendAsync(braze, externalUserId: e.UserId));"),
            Accepted("System.Reactive.Linq.Observable.Concat(System.Reactive.Linq.Observable.Select(source.Events, e => order.SendAsync(braze, externalUserId: e.UserId)));"),
            Accepted("System.Reactive.Linq.Observable.Subscribe(source.Events, async e => await order.SendAsync(braze, externalUserId: e.UserId));"),
            Accepted("foreach (var e in System.Reactive.Linq.Observable.ToEnumerable(source.Events)) { await order.SendAsync(braze, externalUserId: e.UserId); }"),

            // Queues, channels and streams
            Accepted("foreach (var e in source.Queue.GetConsumingEnumerable(stop).Where(e => e.UserId.Length > 1).Select(e => e.UserId)) { await order.SendAsync(braze, externalUserId: e); }"),
            Accepted("var events = source.Queue.GetConsumingEnumerable(); foreach (var e in events) { await order.SendAsync(braze, externalUserId: e.UserId); }"),
            Accepted("foreach (var e in source.Channel.Reader.ReadAllAsync().ToBlockingEnumerable(stop)) { await order.SendAsync(braze, externalUserId: e.UserId); }"),
            Accepted("while (await source.Channel.Reader.WaitToReadAsync(stop)) { while (source.Channel.Reader.TryRead(out var e)) { await order.SendAsync(braze, externalUserId: e.UserId); } }"),
            Accepted("for (int i = 0; i < count; i++) { var e = await source.Channel.Reader.ReadAsync(stop); await order.SendAsync(braze, externalUserId: e.UserId); }"),
            Accepted("for (int i = 0; i < count; i++) { var e = source.Queue.Take(); await order.SendAsync(braze, externalUserId: e.UserId); }"),
            Accepted("for (var e = source.Queue.Take(); e is not null; e = source.Queue.Take()) { await order.SendAsync(braze, externalUserId: e.UserId); }"),
            Accepted("for (int i = 0; i < count && source.Queue.TryTake(out var e); i++) { await order.SendAsync(braze, externalUserId: e.UserId); }"),
            Accepted("for (int i = 0; i < count; i++) { Waiting.Event e = source.Receive(); await order.SendAsync(braze, externalUserId: e.UserId); }"),
            Accepted("Parallel.ForEach(source.Queue.GetConsumingEnumerable(), e => order.SendAsync(braze, externalUserId: e.UserId).Wait());"),
            Accepted("await Parallel.ForEachAsync(source.Stream, async (e, cancel) => await order.SendAsync(braze, externalUserId: e.UserId, cancellationToken: cancel));"),
            Accepted("source.Queue.GetConsumingEnumerable().AsParallel().ForAll(e => order.SendAsync(braze, externalUserId: e.UserId).Wait());"),
            Accepted("await Task.WhenAll(source.Queue.GetConsumingEnumerable().Select(e => order.SendAsync(braze, externalUserId: e.UserId)));"),
            Accepted("await foreach (var sent in source.Stream.Select(async (Waiting.Event e, System.Threading.CancellationToken _) => await order.SendAsync(braze, externalUserId: e.UserId))) { }"),
            Accepted("foreach (var e in users.SelectMany(_ => source.Queue.GetConsumingEnumerable())) { await order.SendAsync(braze, externalUserId: e.UserId); }"),
            Accepted("foreach (var e in users.Zip(source.Queue.GetConsumingEnumerable())) { await order.SendAsync(braze, externalUserId: e.Second.UserId); }"),

            // A sequence from other code can be any of these.
            Accepted("foreach (var e in source.Read()) { await order.SendAsync(braze, externalUserId: e.UserId); }"),
            Accepted("foreach (var e in await source.QueryAsync()) { await order.SendAsync(braze, externalUserId: e.UserId); }"),

            // A loop that waits
            Accepted("foreach (var e in source.List) { await source.WaitForAsync(e); await order.SendAsync(braze, externalUserId: e.UserId); }"),
            Accepted("foreach (var e in source.List) { await Task.Delay(e.Due); await order.SendAsync(braze, externalUserId: e.UserId); }"),
            Accepted("using var timer = new System.Threading.PeriodicTimer(TimeSpan.FromDays(1)); foreach (var e in source.List) { if (!await timer.WaitForNextTickAsync(stop)) { continue; } await order.SendAsync(braze, externalUserId: e.UserId); }"),
            Accepted("using var gate = new System.Threading.SemaphoreSlim(1); foreach (var e in source.List) { await gate.WaitAsync(stop); await order.SendAsync(braze, externalUserId: e.UserId); }"),
            Accepted("await Task.WhenAll(users.Select(async user => { await source.NextTickAsync(); await order.SendAsync(braze, externalUserId: user.Id); }));"),

            // Sequences that create each element on demand
            Accepted("async IAsyncEnumerable<TriggerSendResult> Each() { foreach (User user in users) { yield return await order.SendAsync(braze, externalUserId: user.Id); } } await foreach (var sent in Each()) { await source.NextTickAsync(); }"),

            // Events and retries
            Accepted("source.Happened += async (_, e) => await order.SendAsync(braze, externalUserId: e.UserId);"),

            // Once, before the loop
            Accepted("foreach (var recipient in users.Select(user => user.Id)) { foreach (string error in (await order.SendAsync(braze, externalUserId: \"u1\")).Errors) { Console.WriteLine(error); } }"),
        ]),
    ];
}
