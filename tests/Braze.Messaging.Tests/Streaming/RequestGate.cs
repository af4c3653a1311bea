using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace Braze.Messaging.Tests;

/// <summary>Holds requests at the server until the test releases them, by the position of their first recipient.</summary>
internal sealed class RequestGate(Func<HttpContext, int> firstOf)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<int, TaskCompletionSource> _gates = new();
    private readonly Channel<int> _arrived = Channel.CreateUnbounded<int>();
    private readonly Channel<int> _aborted = Channel.CreateUnbounded<int>();

    public async Task AnswerAsync(HttpContext context)
    {
        int first = firstOf(context);
        _arrived.Writer.TryWrite(first);
        try
        {
            await GateOf(first).Task.WaitAsync(context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            _aborted.Writer.TryWrite(first);
            return;
        }

        context.Response.StatusCode = 201;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(LoopbackServer.SuccessBody);
    }

    public void Open(int first) => GateOf(first).TrySetResult();

    /// <summary>Waits until exactly these requests have arrived, in any order.</summary>
    public Task AssertArrivedAsync(params int[] firsts) => AssertNextAsync(_arrived.Reader, firsts);

    /// <summary>Waits until the client has aborted exactly these requests, in any order.</summary>
    public Task AssertAbortedAsync(params int[] firsts) => AssertNextAsync(_aborted.Reader, firsts);

    private static async Task AssertNextAsync(ChannelReader<int> reader, int[] expected)
    {
        List<int> next = [];
        while (next.Count < expected.Length)
        {
            next.Add(await reader.ReadAsync().AsTask().WaitAsync(Patience));
        }

        Assert.Equal(expected, next.Order());
    }

    private TaskCompletionSource GateOf(int first) => _gates.GetOrAdd(first, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
}
