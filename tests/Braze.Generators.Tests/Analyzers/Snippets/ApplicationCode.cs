namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>A method of an application with a database, a message bus and endpoints.</summary>
internal static class ApplicationCode
{
    /// <summary>The parts of the usual libraries that the snippets use.</summary>
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

    public static Surroundings Surroundings { get; } = new(Surround, Libraries);

    private static string Surround(string statements, int index) => SnippetCode.AroundMembers(
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
}
