namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>A method with queues, streams, timers and Rx, whose elements arrive over time.</summary>
internal static class WaitingCode
{
    /// <summary>The parts of Rx that the snippets use.</summary>
    private const string Libraries = """
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

    public static Surroundings Surroundings { get; } = new(Surround, Libraries);

    private static string Surround(string statements, int index) => SnippetCode.AroundMembers(
        $$"""
        public static async Task Run(Waiting.ISource source, IBrazeClient braze, OrderShipped order, IReadOnlyList<User> users, int count, bool flag, System.Threading.CancellationToken stop)
        {
            await Task.Yield();
            {{statements}}
        }
        """,
        index);
}
