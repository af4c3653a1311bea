namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>Code of applications around campaigns: what a service, an endpoint, a job or a test does that is right.</summary>
public sealed class ApplicationSnippetTests
{
    /// <summary>As much of the usual libraries as the snippets use.</summary>
    private const string Libraries = """
        namespace Microsoft.EntityFrameworkCore
        {
            public abstract class DbSet<T> : IQueryable<T>, IAsyncEnumerable<T>
            {
                public abstract Type ElementType { get; }
                public abstract System.Linq.Expressions.Expression Expression { get; }
                public abstract IQueryProvider Provider { get; }
                public abstract IEnumerator<T> GetEnumerator();
                System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
                public abstract IAsyncEnumerator<T> GetAsyncEnumerator(System.Threading.CancellationToken cancellationToken = default);
                public abstract ValueTask<T?> FindAsync(params object[] keys);
            }

            public abstract class DbContext
            {
                public abstract DbSet<App.Order> Orders { get; }
                public abstract Task<int> SaveChangesAsync(System.Threading.CancellationToken cancellationToken = default);
            }

            public static class Queries
            {
                public static Task<List<T>> ToListAsync<T>(this IQueryable<T> source, System.Threading.CancellationToken cancellationToken = default) => throw new NotImplementedException();
                public static IAsyncEnumerable<T> AsAsyncEnumerable<T>(this IQueryable<T> source) => throw new NotImplementedException();
                public static IQueryable<T> AsNoTracking<T>(this IQueryable<T> source) => source;
            }
        }

        namespace App
        {
            public sealed class Order
            {
                public string Number { get; set; } = "";
                public string UserId { get; set; } = "";
                public string? Email { get; set; }
                public decimal Total { get; set; }
                public int Points { get; set; }
                public DateTimeOffset Due { get; set; }
                public bool Sent { get; set; }
                public List<string> Watchers { get; } = [];
            }

            public interface ILog { void LogInformation(string message, params object?[] arguments); }

            public interface IBus { Task<Order> ReceiveAsync(System.Threading.CancellationToken stop); Task PublishAsync(object message); IAsyncEnumerable<Order> SubscribeAsync(); }

            public interface IRepository { Task<IReadOnlyList<Order>> FindAsync(); Task<Order?> FindAsync(string number); Task MarkAsync(Order order); IEnumerable<Order> Pending(); }

            public interface IPipeline { Task<T> ExecuteAsync<T>(Func<System.Threading.CancellationToken, Task<T>> action); Task ExecuteAsync(Func<System.Threading.CancellationToken, Task> action); }

            public static class Endpoints { public static void MapPost(string route, Delegate handler) { } }
        }
        """;

    private static string InApplication(string statements, int index) => SnippetCode.AroundMembers(
        $$"""
        public static async Task Run(
            IBrazeClient braze,
            OrderShipped order,
            Microsoft.EntityFrameworkCore.DbContext db,
            App.IRepository repository,
            App.IBus bus,
            App.ILog log,
            App.IPipeline pipeline,
            List<App.Order> orders,
            System.Collections.Concurrent.ConcurrentQueue<App.Order> queue,
            System.Threading.Channels.ChannelReader<App.Order> channel,
            bool flag,
            System.Threading.CancellationToken stop)
        {
            await Task.Yield();
            {{statements.Replace("Microsoft.EF", "Microsoft.EntityFrameworkCore", StringComparison.Ordinal)}}
        }

        private static async Task SendOne(IBrazeClient braze, App.Order one) => await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId);
        """,
        index);

    [Fact]
    public Task Right() => SnippetRun.VerifyAsync(
        [
            // Endpoints
            "App.Endpoints.MapPost(\"/orders\", async (App.Order one, IBrazeClient client) => await new OrderShipped(one.Number).SendAsync(client, externalUserId: one.UserId));",
            "App.Endpoints.MapPost(\"/orders\", (App.Order one, IBrazeClient client) => new OrderShipped(one.Number).SendAsync(client, externalUserId: one.UserId));",
            "App.Endpoints.MapPost(\"/orders\", async (App.Order one) => { var sent = await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId); return sent.DispatchId; });",
            "App.Endpoints.MapPost(\"/all\", async (string? segment) => await order.BroadcastAsync(braze, segment is null ? null : Filter.String(\"segment\").EqualTo(segment)));",
            "App.Endpoints.MapPost(\"/orders\", async (App.Order one) => { if (one.Email is { } mail) { await order.SendAsync(braze, recipients: [Recipient.ForEmail(mail, Prioritization.Identified)]); } else { await order.SendAsync(braze, externalUserId: one.UserId); } });",

            // Workers
            "while (!stop.IsCancellationRequested) { var one = await bus.ReceiveAsync(stop); await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId); }",
            "await foreach (var one in bus.SubscribeAsync().WithCancellation(stop)) { await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId); }",
            "await foreach (var one in channel.ReadAllAsync(stop)) { try { await SendOne(braze, one); } catch (BrazeException) { await bus.PublishAsync(one); } }",
            "while (queue.TryDequeue(out var one)) { await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId); }",
            "for (int i = 0; i < 100 && queue.TryDequeue(out var one); i++) { await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId); }",
            "for (int day = 0; day < 7; day++) { await Task.Delay(TimeSpan.FromDays(1), stop); await order.BroadcastAsync(braze); }",
            "using var timer = new System.Threading.PeriodicTimer(TimeSpan.FromHours(1)); while (await timer.WaitForNextTickAsync(stop)) { await order.BroadcastAsync(braze); }",
            "using var timer = new System.Timers.Timer(1000); timer.Elapsed += async (_, _) => await order.BroadcastAsync(braze); timer.Start();",
            "foreach (var one in orders.OrderBy(one => one.Due)) { await Task.Delay(one.Due - DateTimeOffset.UtcNow, stop); await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId); }",
            "foreach (var one in repository.Pending()) { await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId); await repository.MarkAsync(one); }",
            "foreach (var one in await repository.FindAsync()) { await pipeline.ExecuteAsync(async token => await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId, cancellationToken: token)); }",
            "foreach (var one in orders) { await bus.PublishAsync(one); }",
            "foreach (var one in orders) { await SendOne(braze, one); }",
            "await Parallel.ForEachAsync(bus.SubscribeAsync(), stop, async (one, token) => await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId, cancellationToken: token));",
            "using var gate = new System.Threading.SemaphoreSlim(4); await Task.WhenAll(orders.Select(async one => { await gate.WaitAsync(stop); try { await SendOne(braze, one); await order.SendAsync(braze, externalUserId: one.UserId); } finally { gate.Release(); } }));",
            "var block = new System.Threading.Tasks.TaskCompletionSource(); _ = Task.Run(async () => { await order.BroadcastAsync(braze); block.SetResult(); }); await block.Task;",

            // Databases
            "await foreach (var one in Microsoft.EF.Queries.AsAsyncEnumerable(db.Orders)) { await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId); }",
            "await foreach (var one in (IAsyncEnumerable<App.Order>)db.Orders) { await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId); }",
            "var due = await Microsoft.EF.Queries.ToListAsync(db.Orders.AsQueryable().Where(one => !one.Sent)); await foreach (var outcome in braze.SendBatchesAsync(due.Select(one => new OrderShipped(one.Number).To(Recipient.ForExternalUserId(one.UserId))))) { log.LogInformation(\"{Count}\", outcome.Recipients.Count); }",
            "if (await db.Orders.FindAsync(1) is { } one) { await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId); one.Sent = true; await db.SaveChangesAsync(stop); }",
            "var one = await repository.FindAsync(\"A-1\") ?? throw new InvalidOperationException(); await new OrderShipped(one.Number, Note: one.Email).SendAsync(braze, externalUserId: one.UserId);",
            "var people = db.Orders.AsQueryable().Select(one => one.UserId).Distinct().Take(50).ToList().ConvertAll(Recipient.ForExternalUserId); await order.SendAsync(braze, recipients: people);",
            "foreach (var page in orders.Select(one => Recipient.ForExternalUserId(one.UserId)).Chunk(50)) { await order.SendAsync(braze, recipients: page); await db.SaveChangesAsync(); }",
            "var people = new List<Recipient>(); foreach (var one in orders) { people.Add(Recipient.ForExternalUserId(one.UserId)); } if (people.Count > 0) { await order.SendAsync(braze, recipients: people); }",
            "List<Recipient> people = []; orders.ForEach(one => people.Add(Recipient.ForExternalUserId(one.UserId))); await order.SendAsync(braze, recipients: people);",
            "var people = new List<Recipient>(); people.AddRange(orders.Select(one => one.UserId).Select(Recipient.ForExternalUserId)); await order.SendAsync(braze, recipients: people);",
            "var people = orders.Select(one => one.Email).OfType<string>().Select(mail => Recipient.ForEmail(mail, Prioritization.MostRecentlyUpdated)).ToArray(); await order.SendAsync(braze, recipients: people);",
            "Recipient[] people = flag ? [] : [Recipient.ForExternalUserId(\"u1\")]; await order.SendAsync(braze, recipients: people);",
            "IReadOnlyCollection<Recipient>? people = flag ? null : orders.ConvertAll(one => Recipient.ForExternalUserId(one.UserId)); await order.SendAsync(braze, recipients: people);",
            "var people = Array.Empty<Recipient>().Concat(orders.Select(one => Recipient.ForExternalUserId(one.UserId))).ToList(); await order.SendAsync(braze, recipients: people);",
            "var people = Enumerable.Empty<Recipient>(); foreach (var one in orders) { people = people.Append(Recipient.ForExternalUserId(one.UserId)); } await order.SendAsync(braze, recipients: people.ToList());",
            "var people = new List<string>(); people.Add(\"u1\"); await order.SendAsync(braze, recipients: people.Where(one => one != \"\").Select(Recipient.ForExternalUserId).ToList());",
            "var people = new HashSet<string>(); people.UnionWith(orders.Select(one => one.UserId)); await order.SendAsync(braze, recipients: people.Select(Recipient.ForExternalUserId).ToList());",
            "await order.SendAsync(braze, recipients: new List<string>().Union(orders.Select(one => one.UserId)).Select(Recipient.ForExternalUserId).ToList());",
            "var lookup = orders.ToLookup(one => one.UserId); foreach (var group in lookup) { await braze.SendAsync(group.Select(one => new OrderShipped(one.Number).To(Recipient.ForExternalUserId(group.Key))).ToList()); }",

            // Tasks
            "Task<TriggerSendResult> sent = order.SendAsync(braze, externalUserId: \"u1\"); await db.SaveChangesAsync(); await sent;",
            "var (first, second) = (order.SendAsync(braze, externalUserId: \"u1\"), order.SendAsync(braze, externalUserId: \"u2\")); await Task.WhenAll(first, second);",
            "await order.SendAsync(braze, externalUserId: \"u1\").ContinueWith(sent => log.LogInformation(\"{Status}\", sent.Status), stop);",
            "await Task.WhenAny(order.SendAsync(braze, externalUserId: \"u1\"), Task.Delay(1000, stop));",
            "Func<Task> later = () => order.BroadcastAsync(braze); for (int i = 0; i < 3; i++) { try { await later(); break; } catch (BrazeException) { } }",
            "var sends = new Dictionary<string, Task<TriggerSendResult>> { [\"a\"] = order.SendAsync(braze, externalUserId: \"u1\") }; await Task.WhenAll(sends.Values);",
            "Task Send(string id) => order.SendAsync(braze, externalUserId: id); await Task.WhenAll(orders.Select(one => Send(one.UserId)));",
            "using var both = System.Threading.CancellationTokenSource.CreateLinkedTokenSource(stop); both.CancelAfter(1000); await order.SendAsync(braze, externalUserId: \"u1\", cancellationToken: both.Token);",
            "ValueTask<TriggerSendResult> sent = new(order.SendAsync(braze, externalUserId: \"u1\")); await sent;",
            "async IAsyncEnumerable<TriggerSendResult> All() { foreach (var one in orders) { yield return await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId); } } await foreach (var one in All()) { await db.SaveChangesAsync(); }",
            "IEnumerable<Task> All() => orders.Select(one => new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId)); foreach (var one in All()) { await one; await Task.Delay(10); }",
            "var lazy = new Lazy<Task>(() => order.BroadcastAsync(braze)); foreach (var one in orders) { await lazy.Value; }",
            "foreach (var one in orders) { lock (orders) { } if (one.Sent) { continue; } await order.BroadcastAsync(braze); }",
            "foreach (var one in orders.TakeWhile(one => !one.Sent).Take(1)) { await SendOne(braze, one); }",
            "foreach (var (number, group) in orders.GroupBy(one => one.Number).ToDictionary(group => group.Key, group => group.ToList())) { await new OrderShipped(number).SendAsync(braze, recipients: group.ConvertAll(one => Recipient.ForExternalUserId(one.UserId))); }",

            // Helpers, and forms that are seldom written
            "async Task Each<T>(IEnumerable<T> items, Func<T, Task> act) { foreach (T item in items) { await act(item); } } await Each(orders, one => order.SendAsync(braze, externalUserId: one.UserId));",
            "foreach (var one in orders) { async Task Inner() => await order.BroadcastAsync(braze); Func<Task> act = Inner; log.LogInformation(\"{Act}\", act); }",
            "foreach (var one in (IEnumerable<App.Order>)repository.Pending()) { await order.SendAsync(braze, externalUserId: one.UserId); }",
            "IEnumerable<App.Order> all = repository.Pending(); all = all.Concat(orders); foreach (var one in all) { await order.SendAsync(braze, externalUserId: one.UserId); }",
            "foreach (var one in flag ? orders : repository.Pending()) { await order.BroadcastAsync(braze); }",
            "using var all = orders.GetEnumerator(); while (all.MoveNext()) { await order.SendAsync(braze, externalUserId: all.Current.UserId); }",
            "for (var node = new LinkedList<string>(orders.Select(one => one.UserId)).First; node is not null; node = node.Next) { await order.SendAsync(braze, externalUserId: node.Value); }",
            "again: var next = await repository.FindAsync(\"A-1\"); if (next is not null) { await order.SendAsync(braze, externalUserId: next.UserId); goto again; }",
            "for (int i = 0; ; i++) { if (i > 3) { break; } await order.BroadcastAsync(braze); }",
            "Line line = new(\"a\"); for (int i = 0; i < 3; i++) { line = line with { Price = i }; } await new Greeting { First = line }.SendAsync(braze, externalUserId: \"u1\");",
            "TriggerSendRequest request = new(\"id\") { Audience = Filter.Bool(\"vip\").EqualTo(true) }; request.Broadcast = flag; await braze.SendRequestAsync(request);",
            "var request = new TriggerSendRequest(\"id\") { Audience = Filter.Bool(\"vip\").EqualTo(true) }; request.Recipients = orders.ConvertAll(one => Recipient.ForExternalUserId(one.UserId)); await braze.SendRequestAsync(request);",

            // Values
            "foreach (var one in orders) { await braze.SendAsync(one.Watchers.Select(id => new OrderShipped(one.Number, Note: $\"{one.Number} of {orders.Count}\").To(Recipient.ForExternalUserId(id))).ToList()); }",
            "await new OrderShipped(string.Join(\", \", orders.Select(one => one.Number))).SendAsync(braze, externalUserId: \"u1\");",
            "await new OrderShipped(orders[0].Total.ToString(\"C\", System.Globalization.CultureInfo.GetCultureInfo(\"en-US\"))).SendAsync(braze, externalUserId: \"u1\");",
            "var invariant = System.Globalization.CultureInfo.InvariantCulture; await new OrderShipped(string.Create(invariant, $\"{orders[0].Points} points\")).SendAsync(braze, externalUserId: \"u1\");",
            "await new OrderShipped(Guid.NewGuid().ToString()).SendAsync(braze, externalUserId: \"u1\"); await new OrderShipped($\"{Guid.NewGuid():N}\").SendAsync(braze, externalUserId: $\"user-{orders[0].Points}\");",
            "await new OrderShipped(TimeSpan.FromDays(1).ToString()).SendAsync(braze, externalUserId: \"u1\"); await new OrderShipped($\"{DayOfWeek.Friday}{true}{'a'}\").SendAsync(braze, externalUserId: \"u1\");",
            "await new Extras { Extra = orders.ToDictionary(one => one.Number, one => one.UserId) }.SendAsync(braze, externalUserId: \"u1\");",
            "var extra = new Dictionary<string, string>(); foreach (var one in orders) { extra[one.Number] = one.UserId; } await new Extras { Extra = extra }.SendAsync(braze, externalUserId: \"u1\");",
            "var greeting = new Greeting(); greeting.First = orders is [var one, ..] ? new Line(one.Number, one.Total) : null; await greeting.SendAsync(braze, externalUserId: \"u1\");",
            "Line Make(App.Order one) => new(one.Number, one.Total); var line = Make(orders[0]); await new Greeting { First = line }.SendAsync(braze, externalUserId: \"u1\");",
            "Line? line = null; if (flag) { line = new Line(\"{{x}}\"); } await new Greeting { First = line }.SendAsync(braze, externalUserId: \"u1\");",
            "var line = new Line(\"{{x}}\"); foreach (var one in orders) { line = new Line(one.Number); } await new Greeting { First = line }.SendAsync(braze, externalUserId: \"u1\");",
            "Line line; try { line = new Line(\"{{x}}\"); log.LogInformation(\"{Line}\", line); } catch (InvalidOperationException) { line = new Line(\"a\"); } await new Greeting { First = line }.SendAsync(braze, externalUserId: \"u1\");",
            "var frame = new Frame(); void Paint() => frame.Color = \"red\"; frame.Color = \"{{x}}\"; Paint(); await new Poster { Frame = frame }.SendAsync(braze, externalUserId: \"u1\");",
        ],
        InApplication,
        Libraries);

    [Fact]
    public Task Wrong() => SnippetRun.VerifyAsync(
        [
            "foreach (var one in await repository.FindAsync()) { log.LogInformation(\"{Number}\", one.Number); await new OrderShipped(one.Number).{|BRZ1013:SendAsync|}(braze, externalUserId: one.UserId, cancellationToken: stop); }",
            "foreach (var one in await Microsoft.EF.Queries.ToListAsync(db.Orders)) { await new OrderShipped(one.Number).{|BRZ1013:SendAsync|}(braze, externalUserId: one.UserId); one.Sent = true; await db.SaveChangesAsync(stop); }",
            "foreach (var one in Microsoft.EF.Queries.AsNoTracking(db.Orders.AsQueryable().Where(one => !one.Sent))) { await new OrderShipped(one.Number).{|BRZ1013:SendAsync|}(braze, externalUserId: one.UserId); }",
            "await Task.WhenAll(orders.Where(one => !one.Sent).Select(one => new OrderShipped(one.Number).{|BRZ1013:SendAsync|}(braze, externalUserId: one.UserId)));",
            "await Task.WhenAll(from one in orders from watcher in one.Watchers let id = watcher.Trim() where id != \"\" select order.{|BRZ1013:SendAsync|}(braze, externalUserId: id));",
            "await Task.WhenAll(orders.Select((one, i) => new OrderShipped(one.Number).{|BRZ1013:SendAsync|}(braze, externalUserId: one.UserId)));",
            "foreach (var one in flag ? orders : new List<App.Order>()) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: one.UserId); }",
            "foreach (var one in orders ?? Enumerable.Empty<App.Order>()) { await order.{|BRZ1013:SendAsync|}(braze, externalUserId: one.UserId); }",
            "foreach (var (one, index) in orders.Select((one, index) => (one, index))) { log.LogInformation(\"{Index}\", index); await order.{|BRZ1013:SendAsync|}(braze, externalUserId: one.UserId); }",
            "var request = new TriggerSendRequest(\"id\") { Audience = Filter.Bool(\"vip\").EqualTo(true) }; if (flag) { request.Recipients = []; } await braze.SendRequestAsync({|BRZ1007:request|});",
            "foreach (var one in orders) { foreach (string watcher in one.Watchers) { await new OrderShipped(one.Number).{|BRZ1013:SendAsync|}(braze, externalUserId: watcher); } }",
            "App.Endpoints.MapPost(\"/orders\", (App.Order one) => { _ = new OrderShipped(one.Number).{|BRZ1015:SendAsync|}(braze, externalUserId: one.UserId); });",
            "_ = Task.Run(() => { order.{|BRZ1015:BroadcastAsync|}(braze); }); await Task.Yield();",
            "foreach (var one in orders) { await new OrderShipped(one.Number).{|BRZ1014:BroadcastAsync|}(braze); }",
            "await new OrderShipped({|BRZ2002:$\"{orders[0].Points} points\"|}).SendAsync(braze, externalUserId: \"u1\");",
            "await new Extras { Extra = new() { [\"total\"] = {|BRZ2002:$\"{orders[0].Total}\"|}, [\"number\"] = orders[0].Number } }.SendAsync(braze, externalUserId: \"u1\");",
        ],
        InApplication,
        Libraries);
}
