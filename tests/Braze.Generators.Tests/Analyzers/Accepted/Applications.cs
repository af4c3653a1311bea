using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Accepted;

/// <summary>Code of services, endpoints, jobs and tests that breaks no rule.</summary>
public sealed class Applications : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        .. In(ApplicationCode.Surroundings,
        [
            // Endpoints
            Accepted("App.Endpoints.MapPost(\"/orders\", async (App.Order one, IBrazeClient client) => await new OrderShipped(one.Number).SendAsync(client, externalUserId: one.UserId));"),
            Accepted("App.Endpoints.MapPost(\"/orders\", (App.Order one, IBrazeClient client) => new OrderShipped(one.Number).SendAsync(client, externalUserId: one.UserId));"),
            Accepted("App.Endpoints.MapPost(\"/orders\", async (App.Order one) => { var sent = await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId); return sent.DispatchId; });"),
            Accepted("App.Endpoints.MapPost(\"/all\", async (string? segment) => await order.BroadcastAsync(braze, segment is null ? null : Filter.String(\"segment\").EqualTo(segment)));"),
            Accepted("App.Endpoints.MapPost(\"/orders\", async (App.Order one) => { if (one.Email is { } mail) { await order.SendAsync(braze, recipients: [Recipient.ForEmail(mail, Prioritization.Identified)]); } else { await order.SendAsync(braze, externalUserId: one.UserId); } });"),

            // Workers
            Accepted("while (!stop.IsCancellationRequested) { var one = await bus.ReceiveAsync(stop); await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId); }"),
            Accepted("await foreach (var one in bus.SubscribeAsync().WithCancellation(stop)) { await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId); }"),
            Accepted("await foreach (var one in channel.ReadAllAsync(stop)) { try { await SendOne(braze, one); } catch (BrazeException) { await bus.PublishAsync(one); } }"),
            Accepted("while (queue.TryDequeue(out var one)) { await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId); }"),
            Accepted("for (int i = 0; i < 100 && queue.TryDequeue(out var one); i++) { await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId); }"),
            Accepted("for (int day = 0; day < 7; day++) { await Task.Delay(TimeSpan.FromDays(1), stop); await order.BroadcastAsync(braze); }"),
            Accepted("using var timer = new System.Threading.PeriodicTimer(TimeSpan.FromHours(1)); while (await timer.WaitForNextTickAsync(stop)) { await order.BroadcastAsync(braze); }"),
            Accepted("using var timer = new System.Timers.Timer(1000); timer.Elapsed += async (_, _) => await order.BroadcastAsync(braze); timer.Start();"),
            Accepted("foreach (var one in orders.OrderBy(one => one.Due)) { await Task.Delay(one.Due - DateTimeOffset.UtcNow, stop); await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId); }"),
            Accepted("foreach (var one in repository.Pending()) { await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId); await repository.MarkAsync(one); }"),
            Accepted("foreach (var one in await repository.FindAsync()) { await pipeline.ExecuteAsync(async token => await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId, cancellationToken: token)); }"),
            Accepted("foreach (var one in orders) { await bus.PublishAsync(one); }"),
            Accepted("foreach (var one in orders) { await SendOne(braze, one); }"),
            Accepted("await Parallel.ForEachAsync(bus.SubscribeAsync(), stop, async (one, token) => await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId, cancellationToken: token));"),
            Accepted("using var gate = new System.Threading.SemaphoreSlim(4); await Task.WhenAll(orders.Select(async one => { await gate.WaitAsync(stop); try { await SendOne(braze, one); await order.SendAsync(braze, externalUserId: one.UserId); } finally { gate.Release(); } }));"),
            Accepted("var block = new System.Threading.Tasks.TaskCompletionSource(); _ = Task.Run(async () => { await order.BroadcastAsync(braze); block.SetResult(); }); await block.Task;"),

            // Databases
            Accepted("await foreach (var one in Microsoft.EF.Queries.AsAsyncEnumerable(db.Orders)) { await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId); }"),
            Accepted("await foreach (var one in (IAsyncEnumerable<App.Order>)db.Orders) { await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId); }"),
            Accepted("var due = await Microsoft.EF.Queries.ToListAsync(db.Orders.AsQueryable().Where(one => !one.Sent)); await foreach (var outcome in braze.SendBatchesAsync(due.Select(one => new OrderShipped(one.Number).To(Recipient.ForExternalUserId(one.UserId))))) { log.LogInformation(\"{Count}\", outcome.Recipients.Count); }"),
            Accepted("if (await db.Orders.FindAsync(1) is { } one) { await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId); one.Sent = true; await db.SaveChangesAsync(stop); }"),
            Accepted("var one = await repository.FindAsync(\"A-1\") ?? throw new InvalidOperationException(); await new OrderShipped(one.Number, Note: one.Email).SendAsync(braze, externalUserId: one.UserId);"),
            Accepted("var people = db.Orders.AsQueryable().Select(one => one.UserId).Distinct().Take(50).ToList().ConvertAll(Recipient.ForExternalUserId); await order.SendAsync(braze, recipients: people);"),
            Accepted("foreach (var page in orders.Select(one => Recipient.ForExternalUserId(one.UserId)).Chunk(50)) { await order.SendAsync(braze, recipients: page); await db.SaveChangesAsync(); }"),
            Accepted("var people = new List<Recipient>(); foreach (var one in orders) { people.Add(Recipient.ForExternalUserId(one.UserId)); } if (people.Count > 0) { await order.SendAsync(braze, recipients: people); }"),
            Accepted("List<Recipient> people = []; orders.ForEach(one => people.Add(Recipient.ForExternalUserId(one.UserId))); await order.SendAsync(braze, recipients: people);"),
            Accepted("var people = new List<Recipient>(); people.AddRange(orders.Select(one => one.UserId).Select(Recipient.ForExternalUserId)); await order.SendAsync(braze, recipients: people);"),
            Accepted("var people = orders.Select(one => one.Email).OfType<string>().Select(mail => Recipient.ForEmail(mail, Prioritization.MostRecentlyUpdated)).ToArray(); await order.SendAsync(braze, recipients: people);"),
            Accepted("Recipient[] people = flag ? [] : [Recipient.ForExternalUserId(\"u1\")]; await order.SendAsync(braze, recipients: people);"),
            Accepted("IReadOnlyCollection<Recipient>? people = flag ? null : orders.ConvertAll(one => Recipient.ForExternalUserId(one.UserId)); await order.SendAsync(braze, recipients: people);"),
            Accepted("var people = Array.Empty<Recipient>().Concat(orders.Select(one => Recipient.ForExternalUserId(one.UserId))).ToList(); await order.SendAsync(braze, recipients: people);"),
            Accepted("var people = Enumerable.Empty<Recipient>(); foreach (var one in orders) { people = people.Append(Recipient.ForExternalUserId(one.UserId)); } await order.SendAsync(braze, recipients: people.ToList());"),
            Accepted("var people = new List<string>(); people.Add(\"u1\"); await order.SendAsync(braze, recipients: people.Where(one => one != \"\").Select(Recipient.ForExternalUserId).ToList());"),
            Accepted("var people = new HashSet<string>(); people.UnionWith(orders.Select(one => one.UserId)); await order.SendAsync(braze, recipients: people.Select(Recipient.ForExternalUserId).ToList());"),
            Accepted("await order.SendAsync(braze, recipients: new List<string>().Union(orders.Select(one => one.UserId)).Select(Recipient.ForExternalUserId).ToList());"),
            Accepted("var lookup = orders.ToLookup(one => one.UserId); foreach (var group in lookup) { await braze.SendAsync(group.Select(one => new OrderShipped(one.Number).To(Recipient.ForExternalUserId(group.Key))).ToList()); }"),

            // Tasks
            Accepted("Task<TriggerSendResult> sent = order.SendAsync(braze, externalUserId: \"u1\"); await db.SaveChangesAsync(); await sent;"),
            Accepted("var (first, second) = (order.SendAsync(braze, externalUserId: \"u1\"), order.SendAsync(braze, externalUserId: \"u2\")); await Task.WhenAll(first, second);"),
            Accepted("await order.SendAsync(braze, externalUserId: \"u1\").ContinueWith(sent => log.LogInformation(\"{Status}\", sent.Status), stop);"),
            Accepted("await Task.WhenAny(order.SendAsync(braze, externalUserId: \"u1\"), Task.Delay(1000, stop));"),
            Accepted("Func<Task> later = () => order.BroadcastAsync(braze); for (int i = 0; i < 3; i++) { try { await later(); break; } catch (BrazeException) { } }"),
            Accepted("var sends = new Dictionary<string, Task<TriggerSendResult>> { [\"a\"] = order.SendAsync(braze, externalUserId: \"u1\") }; await Task.WhenAll(sends.Values);"),
            Accepted("Task Send(string id) => order.SendAsync(braze, externalUserId: id); await Task.WhenAll(orders.Select(one => Send(one.UserId)));"),
            Accepted("using var both = System.Threading.CancellationTokenSource.CreateLinkedTokenSource(stop); both.CancelAfter(1000); await order.SendAsync(braze, externalUserId: \"u1\", cancellationToken: both.Token);"),
            Accepted("ValueTask<TriggerSendResult> sent = new(order.SendAsync(braze, externalUserId: \"u1\")); await sent;"),
            Accepted("async IAsyncEnumerable<TriggerSendResult> All() { foreach (var one in orders) { yield return await new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId); } } await foreach (var one in All()) { await db.SaveChangesAsync(); }"),
            Accepted("IEnumerable<Task> All() => orders.Select(one => new OrderShipped(one.Number).SendAsync(braze, externalUserId: one.UserId)); foreach (var one in All()) { await one; await Task.Delay(10); }"),
            Accepted("var lazy = new Lazy<Task>(() => order.BroadcastAsync(braze)); foreach (var one in orders) { await lazy.Value; }"),
            Accepted("foreach (var one in orders) { lock (orders) { } if (one.Sent) { continue; } await order.BroadcastAsync(braze); }"),
            Accepted("foreach (var one in orders.TakeWhile(one => !one.Sent).Take(1)) { await SendOne(braze, one); }"),
            Accepted("foreach (var (number, group) in orders.GroupBy(one => one.Number).ToDictionary(group => group.Key, group => group.ToList())) { await new OrderShipped(number).SendAsync(braze, recipients: group.ConvertAll(one => Recipient.ForExternalUserId(one.UserId))); }"),

            // Helpers and rare forms
            Accepted("async Task Each<T>(IEnumerable<T> items, Func<T, Task> act) { foreach (T item in items) { await act(item); } } await Each(orders, one => order.SendAsync(braze, externalUserId: one.UserId));"),
            Accepted("foreach (var one in orders) { async Task Inner() => await order.BroadcastAsync(braze); Func<Task> act = Inner; log.LogInformation(\"{Act}\", act); }"),
            Accepted("foreach (var one in (IEnumerable<App.Order>)repository.Pending()) { await order.SendAsync(braze, externalUserId: one.UserId); }"),
            Accepted("IEnumerable<App.Order> all = repository.Pending(); all = all.Concat(orders); foreach (var one in all) { await order.SendAsync(braze, externalUserId: one.UserId); }"),
            Accepted("foreach (var one in flag ? orders : repository.Pending()) { await order.BroadcastAsync(braze); }"),
            Accepted("using var all = orders.GetEnumerator(); while (all.MoveNext()) { await order.SendAsync(braze, externalUserId: all.Current.UserId); }"),
            Accepted("for (var node = new LinkedList<string>(orders.Select(one => one.UserId)).First; node is not null; node = node.Next) { await order.SendAsync(braze, externalUserId: node.Value); }"),
            Accepted("again: var next = await repository.FindAsync(\"A-1\"); if (next is not null) { await order.SendAsync(braze, externalUserId: next.UserId); goto again; }"),
            Accepted("for (int i = 0; ; i++) { if (i > 3) { break; } await order.BroadcastAsync(braze); }"),
            Accepted("Line line = new(\"a\"); for (int i = 0; i < 3; i++) { line = line with { Price = i }; } await new Greeting { First = line }.SendAsync(braze, externalUserId: \"u1\");"),
            Accepted("TriggerSendRequest request = new(\"id\") { Audience = Filter.Bool(\"vip\").EqualTo(true) }; request.Broadcast = flag; await braze.SendRequestAsync(request);"),
            Accepted("var request = new TriggerSendRequest(\"id\") { Audience = Filter.Bool(\"vip\").EqualTo(true) }; request.Recipients = orders.ConvertAll(one => Recipient.ForExternalUserId(one.UserId)); await braze.SendRequestAsync(request);"),

            // Values
            Accepted("foreach (var one in orders) { await braze.SendAsync(one.Watchers.Select(id => new OrderShipped(one.Number, Note: $\"{one.Number} of {orders.Count}\").To(Recipient.ForExternalUserId(id))).ToList()); }"),
            Accepted("await new OrderShipped(string.Join(\", \", orders.Select(one => one.Number))).SendAsync(braze, externalUserId: \"u1\");"),
            Accepted("await new OrderShipped(orders[0].Total.ToString(\"C\", System.Globalization.CultureInfo.GetCultureInfo(\"en-US\"))).SendAsync(braze, externalUserId: \"u1\");"),
            Accepted("var invariant = System.Globalization.CultureInfo.InvariantCulture; await new OrderShipped(string.Create(invariant, $\"{orders[0].Points} points\")).SendAsync(braze, externalUserId: \"u1\");"),
            Accepted("await new OrderShipped(Guid.NewGuid().ToString()).SendAsync(braze, externalUserId: \"u1\"); await new OrderShipped($\"{Guid.NewGuid():N}\").SendAsync(braze, externalUserId: $\"user-{orders[0].Points}\");"),
            Accepted("await new OrderShipped(TimeSpan.FromDays(1).ToString()).SendAsync(braze, externalUserId: \"u1\"); await new OrderShipped($\"{DayOfWeek.Friday}{true}{'a'}\").SendAsync(braze, externalUserId: \"u1\");"),
            Accepted("await new Extras { Extra = orders.ToDictionary(one => one.Number, one => one.UserId) }.SendAsync(braze, externalUserId: \"u1\");"),
            Accepted("var extra = new Dictionary<string, string>(); foreach (var one in orders) { extra[one.Number] = one.UserId; } await new Extras { Extra = extra }.SendAsync(braze, externalUserId: \"u1\");"),
            Accepted("var greeting = new Greeting(); greeting.First = orders is [var one, ..] ? new Line(one.Number, one.Total) : null; await greeting.SendAsync(braze, externalUserId: \"u1\");"),
            Accepted("Line Make(App.Order one) => new(one.Number, one.Total); var line = Make(orders[0]); await new Greeting { First = line }.SendAsync(braze, externalUserId: \"u1\");"),
            Accepted("Line? line = null; if (flag) { line = new Line(\"{{x}}\"); } await new Greeting { First = line }.SendAsync(braze, externalUserId: \"u1\");"),
            Accepted("var line = new Line(\"{{x}}\"); foreach (var one in orders) { line = new Line(one.Number); } await new Greeting { First = line }.SendAsync(braze, externalUserId: \"u1\");"),
            Accepted("Line line; try { line = new Line(\"{{x}}\"); log.LogInformation(\"{Line}\", line); } catch (InvalidOperationException) { line = new Line(\"a\"); } await new Greeting { First = line }.SendAsync(braze, externalUserId: \"u1\");"),
            Accepted("var frame = new Frame(); void Paint() => frame.Color = \"red\"; frame.Color = \"{{x}}\"; Paint(); await new Poster { Frame = frame }.SendAsync(braze, externalUserId: \"u1\");"),
        ]),
    ];
}
