namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>What is there at once, and what waits for what comes: in front of a loop, in it, and after it.</summary>
public sealed partial class LoopSnippetTests
{
    /// <summary>As much of Rx as the snippets use.</summary>
    private const string Rx = """
        namespace System.Reactive.Linq
        {
            public static class Observable
            {
                public static IObservable<long> Timer(TimeSpan due, TimeSpan period) => throw new NotImplementedException();
                public static IObservable<R> Select<T, R>(this IObservable<T> source, Func<T, R> selector) => throw new NotImplementedException();
                public static IObservable<R> SelectMany<T, R>(this IObservable<T> source, Func<T, Task<R>> selector) => throw new NotImplementedException();
                public static IObservable<R> Concat<R>(this IObservable<Task<R>> source) => throw new NotImplementedException();
                public static IObservable<T> ToObservable<T>(this IEnumerable<T> source) => throw new NotImplementedException();
                public static IEnumerable<T> ToEnumerable<T>(this IObservable<T> source) => throw new NotImplementedException();
                public static Task ForEachAsync<T>(this IObservable<T> source, Action<T> onNext) => throw new NotImplementedException();
                public static IDisposable Subscribe<T>(this IObservable<T> source, Action<T> onNext) => throw new NotImplementedException();
            }
        }

        namespace Waiting
        {
            public sealed record Event(string UserId, TimeSpan Due);

            public interface ISource
            {
                IObservable<Event> Events { get; }
                System.Collections.Concurrent.BlockingCollection<Event> Queue { get; }
                System.Threading.Channels.Channel<Event> Channel { get; }
                IAsyncEnumerable<Event> Stream { get; }
                IEnumerable<Event> Unknown { get; }
                List<Event> List { get; }
                IQueryable<Event> Rows { get; }
                event EventHandler<Event> Happened;
                Task NextTickAsync();
                Task<Event> NextAsync();
                Task WaitForAsync(Event next);
                Event Receive();
                void WaitForNextDay();
                IEnumerable<Event> Read();
                Task<List<Event>> FindAsync();
                Task<IEnumerable<Event>> QueryAsync();
            }
        }
        """;

    private static string InWaitingCode(string statements, int index) => SnippetCode.AroundMembers(
        $$"""
        public static async Task Run(Waiting.ISource source, IBrazeClient braze, OrderShipped order, IReadOnlyList<User> users, int count, bool flag, System.Threading.CancellationToken stop)
        {
            await Task.Yield();
            {{statements}}
        }
        """,
        index);

    [Fact]
    public Task What_comes_is_waited_for() => SnippetRun.VerifyAsync(
        [
            // Rx: what it is called for comes when it comes.
            "System.Reactive.Linq.Observable.Subscribe(System.Reactive.Linq.Observable.SelectMany(System.Reactive.Linq.Observable.Timer(TimeSpan.Zero, TimeSpan.FromDays(1)), _ => order.BroadcastAsync(braze)), _ => { });",
            "System.Reactive.Linq.Observable.SelectMany(source.Events, e => order.SendAsync(braze, externalUserId: e.UserId));",
            "System.Reactive.Linq.Observable.Concat(System.Reactive.Linq.Observable.Select(source.Events, e => order.SendAsync(braze, externalUserId: e.UserId)));",
            "await System.Reactive.Linq.Observable.ForEachAsync(source.Events, async e => await order.BroadcastAsync(braze));",
            "System.Reactive.Linq.Observable.Subscribe(source.Events, async e => await order.SendAsync(braze, externalUserId: e.UserId));",
            "foreach (var e in System.Reactive.Linq.Observable.ToEnumerable(source.Events)) { await order.SendAsync(braze, externalUserId: e.UserId); }",

            // Queues, channels and streams
            "foreach (var e in source.Queue.GetConsumingEnumerable()) await order.BroadcastAsync(braze);",
            "foreach (var e in source.Queue.GetConsumingEnumerable(stop).Where(e => e.UserId.Length > 1).Select(e => e.UserId)) { await order.SendAsync(braze, externalUserId: e); }",
            "var events = source.Queue.GetConsumingEnumerable(); foreach (var e in events) { await order.SendAsync(braze, externalUserId: e.UserId); }",
            "IEnumerable<Waiting.Event> events = source.List; if (flag) { events = source.Queue.GetConsumingEnumerable(); } foreach (var e in events) { await order.BroadcastAsync(braze); }",
            "foreach (var e in source.Stream.ToBlockingEnumerable()) { await order.BroadcastAsync(braze); }",
            "foreach (var e in source.Channel.Reader.ReadAllAsync().ToBlockingEnumerable(stop)) { await order.SendAsync(braze, externalUserId: e.UserId); }",
            "await foreach (var e in source.Channel.Reader.ReadAllAsync(stop)) { await order.BroadcastAsync(braze); }",
            "while (await source.Channel.Reader.WaitToReadAsync(stop)) { while (source.Channel.Reader.TryRead(out var e)) { await order.SendAsync(braze, externalUserId: e.UserId); } }",
            "for (int i = 0; i < count; i++) { var e = await source.Channel.Reader.ReadAsync(stop); await order.SendAsync(braze, externalUserId: e.UserId); }",
            "for (int i = 0; i < count; i++) { var e = source.Queue.Take(); await order.SendAsync(braze, externalUserId: e.UserId); }",
            "for (var e = source.Queue.Take(); e is not null; e = source.Queue.Take()) { await order.SendAsync(braze, externalUserId: e.UserId); }",
            "for (Waiting.Event? e = null; count > 0; e = source.Queue.Take()) { await order.BroadcastAsync(braze); }",
            "for (int i = 0; i < count && source.Queue.TryTake(out var e); i++) { await order.SendAsync(braze, externalUserId: e.UserId); }",
            "for (int i = 0; i < count; i++) { Waiting.Event e = source.Receive(); await order.SendAsync(braze, externalUserId: e.UserId); }",
            "Parallel.ForEach(source.Queue.GetConsumingEnumerable(), e => order.SendAsync(braze, externalUserId: e.UserId).Wait());",
            "Parallel.ForEach(System.Collections.Concurrent.Partitioner.Create(source.Queue.GetConsumingEnumerable()), e => { order.BroadcastAsync(braze).Wait(); });",
            "await Parallel.ForEachAsync(source.Stream, async (e, cancel) => await order.SendAsync(braze, externalUserId: e.UserId, cancellationToken: cancel));",
            "await Parallel.ForEachAsync(source.Queue.GetConsumingEnumerable(), async (e, cancel) => { await order.BroadcastAsync(braze); });",
            "source.Queue.GetConsumingEnumerable().AsParallel().ForAll(e => order.SendAsync(braze, externalUserId: e.UserId).Wait());",
            "await Task.WhenAll(source.Queue.GetConsumingEnumerable().Select(e => order.SendAsync(braze, externalUserId: e.UserId)));",
            "await Task.WhenAll(from e in source.Queue.GetConsumingEnumerable() select order.BroadcastAsync(braze));",
            "await foreach (var sent in source.Stream.Select(async (Waiting.Event e, System.Threading.CancellationToken _) => await order.SendAsync(braze, externalUserId: e.UserId))) { }",
            "foreach (var e in users.SelectMany(_ => source.Queue.GetConsumingEnumerable())) { await order.SendAsync(braze, externalUserId: e.UserId); }",
            "foreach (var e in users.Zip(source.Queue.GetConsumingEnumerable())) { await order.SendAsync(braze, externalUserId: e.Second.UserId); }",
            "foreach (var user in users.Where(user => { source.WaitForNextDay(); return true; })) { await order.BroadcastAsync(braze); }",
            "foreach (var e in source.Queue.GetConsumingEnumerable().AsQueryable()) { await order.BroadcastAsync(braze); }",

            // A sequence from elsewhere may be any of these.
            "foreach (var e in source.Unknown) { await order.BroadcastAsync(braze); }",
            "foreach (var e in source.Read()) { await order.SendAsync(braze, externalUserId: e.UserId); }",
            "foreach (var e in await source.QueryAsync()) { await order.SendAsync(braze, externalUserId: e.UserId); }",
            "foreach (var e in Ticks()) { await order.BroadcastAsync(braze); } IEnumerable<int> Ticks() { while (true) { System.Threading.Thread.Sleep(1000); yield return 1; } }",
            "foreach (dynamic e in (dynamic)source) { await order.BroadcastAsync(braze); }",

            // A loop that waits
            "for (int day = 0; day < 7; day++) { await source.NextTickAsync(); await order.BroadcastAsync(braze); }",
            "foreach (var e in source.List) { await source.WaitForAsync(e); await order.SendAsync(braze, externalUserId: e.UserId); }",
            "foreach (var e in source.List) { await Task.Delay(e.Due); await order.SendAsync(braze, externalUserId: e.UserId); }",
            "foreach (var e in source.List) { System.Threading.Thread.Sleep(e.Due); await order.BroadcastAsync(braze); }",
            "foreach (var e in source.List) { source.WaitForNextDay(); await order.BroadcastAsync(braze); }",
            "foreach (var e in source.List) { source.NextTickAsync().Wait(); order.BroadcastAsync(braze).Wait(); }",
            "foreach (var e in source.List) { _ = source.NextAsync().Result; await order.BroadcastAsync(braze); }",
            "foreach (var e in source.List) { source.NextTickAsync().GetAwaiter().GetResult(); await order.BroadcastAsync(braze); }",
            "foreach (var e in source.List) { Task tick = source.NextTickAsync(); await order.BroadcastAsync(braze); await tick; }",
            "foreach (var e in source.List) { await Task.WhenAll(source.NextTickAsync(), order.BroadcastAsync(braze)); }",
            "foreach (var e in source.List) { await Task.WhenAny(order.BroadcastAsync(braze), Task.Delay(e.Due)); }",
            "Action pause = () => System.Threading.Thread.Sleep(1000); foreach (var e in source.List) { pause(); await order.BroadcastAsync(braze); }",
            "Func<Task> tick = source.NextTickAsync; foreach (var e in source.List) { await tick(); await order.BroadcastAsync(braze); }",
            "async Task Later() => await Task.Delay(1000); foreach (var e in source.List) { await Later(); await order.BroadcastAsync(braze); }",
            "using var timer = new System.Threading.PeriodicTimer(TimeSpan.FromDays(1)); for (int day = 0; day < 7 && await timer.WaitForNextTickAsync(stop); day++) { await order.BroadcastAsync(braze); }",
            "using var timer = new System.Threading.PeriodicTimer(TimeSpan.FromDays(1)); foreach (var e in source.List) { if (!await timer.WaitForNextTickAsync(stop)) { continue; } await order.SendAsync(braze, externalUserId: e.UserId); }",
            "using var gate = new System.Threading.SemaphoreSlim(1); foreach (var e in source.List) { await gate.WaitAsync(stop); await order.SendAsync(braze, externalUserId: e.UserId); }",
            "using var gate = new System.Threading.SemaphoreSlim(1); foreach (var e in source.List) { gate.Wait(stop); await order.BroadcastAsync(braze); }",
            "using var gate = new System.Threading.ManualResetEventSlim(); foreach (var e in source.List) { gate.WaitHandle.WaitOne(); await order.BroadcastAsync(braze); }",
            "foreach (var e in source.List) { while (DateTime.UtcNow.Hour != 9) { } await order.BroadcastAsync(braze); }",
            "foreach (var e in source.List) { await foreach (var other in source.Stream) { break; } await order.BroadcastAsync(braze); }",
            "foreach (var e in source.List) { Console.ReadLine(); await order.BroadcastAsync(braze); }",
            "await Task.WhenAll(users.Select(async user => { await source.NextTickAsync(); await order.SendAsync(braze, externalUserId: user.Id); }));",
            "await Parallel.ForEachAsync(users, stop, async (user, cancel) => { await Task.Delay(1000, cancel); await order.BroadcastAsync(braze); });",

            // What is made one by one, when somebody asks for the next
            "IEnumerable<Task> Each() { foreach (User user in users) { yield return order.BroadcastAsync(braze); } } foreach (Task sent in Each()) { await sent; await source.NextTickAsync(); }",
            "async IAsyncEnumerable<TriggerSendResult> Each() { foreach (User user in users) { yield return await order.SendAsync(braze, externalUserId: user.Id); } } await foreach (var sent in Each()) { await source.NextTickAsync(); }",
            "foreach (Task sent in users.Select(user => order.BroadcastAsync(braze))) { await sent; await source.NextTickAsync(); }",
            "var sends = users.Select(user => order.BroadcastAsync(braze)); foreach (Task sent in sends) { await sent; await Task.Delay(1000); }",
            "using var sends = users.Select(user => order.BroadcastAsync(braze)).GetEnumerator(); while (sends.MoveNext()) { await sends.Current; await source.NextTickAsync(); }",
            "await users.Select(user => order.BroadcastAsync(braze)).First();",

            // Events, and tries
            "source.Happened += async (_, e) => await order.SendAsync(braze, externalUserId: e.UserId);",
            "foreach (User user in users) { source.Happened += async (_, e) => await order.BroadcastAsync(braze); }",
            "for (int attempt = 0; attempt < 3; attempt++) { try { await order.BroadcastAsync(braze); break; } catch (BrazeException) { await Task.Delay(1000); } }",
            "foreach (int wait in new[] { 1, 5, 25 }) { await Task.Delay(wait); try { await order.BroadcastAsync(braze); return; } catch (BrazeException) { } }",

            // Once, in front of the loop
            "foreach (string error in (await order.BroadcastAsync(braze)).Errors) { Console.WriteLine(error); }",
            "for (TriggerSendResult sent = await order.BroadcastAsync(braze); count > 0; count--) { Console.WriteLine(sent); }",
            "foreach (var recipient in users.Select(user => user.Id)) { foreach (string error in (await order.SendAsync(braze, externalUserId: \"u1\")).Errors) { Console.WriteLine(error); } }",
        ],
        InWaitingCode,
        Rx);

    [Fact]
    public Task What_is_there_is_sent_together() => SnippetRun.VerifyAsync(
        [
            "foreach (var e in source.List) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: e.UserId); }",
            "foreach (var e in await source.FindAsync()) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: e.UserId); }",
            "foreach (var e in source.Rows.Where(e => e.UserId != \"\")) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: e.UserId); }",
            "foreach (var e in source.Rows.ToArray()) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: e.UserId); }",
            "foreach (var e in source.Unknown.ToList()) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: e.UserId); }",
            "var late = source.List.Where(e => e.UserId.Length > 3).OrderBy(e => e.Due); foreach (var e in late) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: e.UserId); }",
            "foreach (string id in users.Select(user => user.Id).Distinct()) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: id); }",
            "foreach (var (id, mail) in users) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: id); }",
            "foreach (var group in users.GroupBy(user => user.Mail)) { foreach (User user in group) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); } }",
            "foreach (var entry in new Dictionary<string, string>()) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: entry.Key); }",
            "foreach (string id in new Dictionary<string, string>().Keys) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: id); }",
            "foreach (int number in Enumerable.Range(0, count)) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: $\"u{number}\"); }",
            "foreach (string id in \"a,b\".Split(',')) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: id); }",
            "foreach (var (user, index) in users.Select((user, index) => (user, index))) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); }",
            "var names = new Dictionary<string, string>(); foreach (User user in users) { if (names.TryGetValue(user.Id, out string? name)) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: name); } }",
            "foreach (User user in users) { string id = user.Id; string trimmed = id.Trim(); await order.{|BRZ1013:SendAsync|}(braze, externalUserId: trimmed); }",
            "for (int i = 0; i < users.Count; i += 1) { var user = users[i]; await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); }",
            "Parallel.ForEach(users, user => order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id).Wait());",
            "Parallel.For(0, users.Count, i => order.{|BRZ1013:SendAsync|}(braze, externalUserId: users[i].Id).GetAwaiter().GetResult());",
            "users.AsParallel().ForAll(user => order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id).Wait());",
            "foreach (User user in users) { Task sent = order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); await sent; }",
            "foreach (User user in users) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id).ConfigureAwait(false); await Task.Yield(); }",
            "foreach (User user in users) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id).WaitAsync(stop); }",
            "foreach (User user in users) { await Task.WhenAll(order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id), order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id)); }",
            "foreach (User user in users) { var sent = order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id).Result; Console.WriteLine(sent); }",
            "var sends = new List<Task>(); foreach (User user in users) { sends.Add(order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id)); } await Task.WhenAll(sends);",
            "var sends = users.Select(user => order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id)); await Task.WhenAll(sends);",
            "var sends = users.Select(user => order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id)).ToList(); while (sends.Count > 0) { sends.Remove(await Task.WhenAny(sends)); }",
            "Task[] sends = [.. users.Select(user => order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id))]; await Task.WhenAll(sends);",
            "await Task.WhenAll(from user in users where user.Mail is null select order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id));",
            "await Task.WhenAll(users.GroupBy(user => user.Mail).SelectMany(group => group.Select(user => order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id))));",
            "while (flag) { foreach (User user in users) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); } await source.NextTickAsync(); }",
            "await foreach (var e in source.Stream) { foreach (User user in users) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: user.Id); } }",

            "foreach (User user in await Task.FromResult(users)) { await order.{|BRZ1014:BroadcastAsync|}(braze); }",
            "for (int i = 1; i <= count; i = i + 1) { await order.{|BRZ1014:BroadcastAsync|}(braze); }",
            "foreach (User user in users.Where(user => user.Mail is not null).Take(5)) { await order.{|BRZ1014:BroadcastAsync|}(braze); Console.WriteLine(user.Id); }",
            "IEnumerable<User> some = users; some = some.Where(user => flag); foreach (User user in some) { await order.{|BRZ1014:BroadcastAsync|}(braze); }",
        ],
        InWaitingCode,
        Rx);
}
