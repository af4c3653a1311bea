using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Braze.Messaging.Tests.Resilience;

/// <summary>A client of <c>AddBraze</c> with a scripted service and a clock that the test advances.</summary>
public abstract class ResilienceTest : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    protected ResilienceTest()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Time);
        services
            .AddBraze(options =>
            {
                options.RestEndpoint = new Uri("http://localhost");
                options.ApiKey = "test-key";
                Configure?.Invoke(options);
            })
            .ConfigurePrimaryHttpMessageHandler(() => Service);
        _services = services.BuildServiceProvider();
    }

    private protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 30, 0, TimeSpan.Zero));

    private protected ScriptedService Service { get; } = new();

    /// <summary>Changes the options. Set it before the first send.</summary>
    private protected Action<BrazeOptions>? Configure { get; set; }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected static HttpResponseMessage Answer(int status, string body, DateTimeOffset? reset = null)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (reset is { } at)
        {
            response.Headers.Add("X-RateLimit-Reset", at.ToUnixTimeSeconds().ToString(provider: null));
        }

        return response;
    }

    private protected static HttpResponseMessage Accepted() => Answer(201, """{"dispatch_id":"d","message":"success"}""");

    private protected HttpResponseMessage RateLimited(TimeSpan? resetsIn) => Answer(429, """{"message":"Rate limited"}""", Time.GetUtcNow() + resetsIn);

    private protected Task<TriggerSendResult> SendAsync(string user = "user-1", CancellationToken cancellationToken = default) =>
        _services.GetRequiredService<IBrazeClient>().SendRequestAsync(
            new TriggerSendRequest("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11") { Recipients = [Recipient.ForExternalUserId(user)] }, cancellationToken);

    /// <summary>Advances the clock, one second at a time, until the task has ended.</summary>
    private protected async Task<T> WithTimeAsync<T>(Task<T> task)
    {
        while (!task.IsCompleted)
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(task, Task.Delay(TimeSpan.FromMilliseconds(1)));
        }

        return await task;
    }
}
