using Microsoft.AspNetCore.Http;

namespace Braze.Messaging.Tests;

public sealed class CancellationTests : LoopbackTest
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task A_cancellation_before_the_send_sends_nothing()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client.SendRequestAsync(RequestToOne(), cancellation.Token));

        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_cancellation_while_it_waits_for_an_answer()
    {
        Server.Answer = context =>
        {
            _arrived.SetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        };

        await AssertCancelledAsync();
    }

    [Fact]
    public async Task A_cancellation_while_it_reads_the_answer()
    {
        Server.Answer = async context =>
        {
            context.Response.StatusCode = 201;
            await context.Response.WriteAsync("""{"message":"suc""");
            await context.Response.Body.FlushAsync();
            _arrived.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        };

        await AssertCancelledAsync();
    }

    [Fact]
    public async Task A_cancellation_after_the_send_has_no_effect()
    {
        using var cancellation = new CancellationTokenSource();

        TriggerSendResult result = await Client.SendRequestAsync(RequestToOne(), cancellation.Token);
        await cancellation.CancelAsync();

        Assert.Equal("success", result.Message);
    }

    [Fact]
    public async Task A_rule_that_is_broken_comes_before_the_cancellation() =>
        await Assert.ThrowsAsync<BrazeValidationException>(() => Client.SendRequestAsync(RequestTo(), new CancellationToken(canceled: true)));

    private async Task AssertCancelledAsync()
    {
        using var cancellation = new CancellationTokenSource();
        Task<TriggerSendResult> send = Client.SendRequestAsync(RequestToOne(), cancellation.Token);
        await _arrived.Task.WaitAsync(Patience);

        // Everything that the server has sent until now has arrived.
        await Task.Delay(100);
        Assert.False(send.IsCompleted);

        await cancellation.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => send.WaitAsync(Patience));
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.Single(Server.Requests);
    }
}
