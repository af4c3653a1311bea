using BenchmarkDotNet.Attributes;
using Braze.Tests.HandWritten;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace Braze.Messaging.Benchmarks;

/// <summary>A whole send, from the values to the parsed response.</summary>
[MemoryDiagnoser]
public class SendBenchmarks
{
    private LoopbackService? _service;
    private HttpMessageInvoker _httpClient = null!;
    private ServiceProvider _provider = null!;
    private BrazeClient _client = null!;
    private IBrazeClient _registered = null!;
    private HandWrittenSender _handWritten = null!;
    private PreparedSender _prepared = null!;
    private IRefitBraze _refit = null!;
    private string[] _users = [];

    [Params(1, 50)]
    public int Recipients { get; set; }

    /// <summary>Whether the request is sent over TCP, or to a handler that responds in memory.</summary>
    [Params(true, false)]
    public bool Loopback { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _users = [.. Enumerable.Range(0, Recipients).Select(static i => $"user-{i}")];
        _service = Loopback ? new LoopbackService() : null;
        Uri endpoint = _service?.Address ?? new Uri("http://localhost");
        var httpClient = new HttpClient(Handler()) { BaseAddress = endpoint };
        _httpClient = httpClient;
        var address = new Uri(endpoint, "campaigns/trigger/send");
        _client = new BrazeClient(httpClient, new BrazeOptions { RestEndpoint = endpoint, ApiKey = Sample.ApiKey });
        _handWritten = new HandWrittenSender(httpClient, address, Sample.ApiKey, knownLength: true);
        _prepared = new PreparedSender(httpClient, address, Sample.ApiKey, HandWrittenSender.RequestFor(Sample.Shipment, _users));
        _refit = RestService.ForGenerated<IRefitBraze>(httpClient, RefitSettings.ForJsonContext(Tests.HandWritten.Json.Default));

        var services = new ServiceCollection();
        services.AddBraze(options => (options.RestEndpoint, options.ApiKey) = (endpoint, Sample.ApiKey)).ConfigurePrimaryHttpMessageHandler(Handler);
        _provider = services.BuildServiceProvider();
        _registered = _provider.GetRequiredService<IBrazeClient>();
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _provider.Dispose();
        _httpClient.Dispose();
        _service?.Dispose();
    }

    [Benchmark(Description = "HttpClient, prepared bytes, answer read to its end")]
    public Task Prepared() => _prepared.SendAsync(default);

    [Benchmark(Description = "HttpClient, prepared bytes, answer parsed")]
    public Task PreparedAndParsed() => _prepared.SendAndParseAsync(default);

    [Benchmark(Baseline = true, Description = "by hand: HttpClient, source-generated System.Text.Json")]
    public Task ByHand() => _handWritten.SendAsync(Sample.Shipment, _users, default);

    [Benchmark(Description = "Refit, Task<Answer>")]
    public Task ByRefit() => _refit.SendAsync(HandWrittenSender.RequestFor(Sample.Shipment, _users), Sample.ApiKey, default);

    [Benchmark(Description = "Refit, ApiResponse<Answer>, rate limit read")]
    public async Task ByRefitWithHeaders()
    {
        using ApiResponse<HandWrittenSender.Answer> response =
            await _refit.SendForResponseAsync(HandWrittenSender.RequestFor(Sample.Shipment, _users), Sample.ApiKey, default).ConfigureAwait(false);
        HandWrittenSender.ResultOf(response.StatusCode!.Value, response.Headers!, response.Content!);
    }

    [Benchmark(Description = "generated SendAsync, client of AddBraze")]
    public Task GeneratedRegistered() => Send(_registered);

    [Benchmark(Description = "generated SendAsync")]
    public Task Generated() => Send(_client);

    private Task<TriggerSendResult> Send(IBrazeClient client) => _users is [string user]
        ? Sample.Shipment.SendAsync(client, externalUserId: user)
        : Sample.Shipment.SendAsync(client, recipients: Array.ConvertAll(_users, Recipient.ForExternalUserId));

    private HttpMessageHandler Handler() =>
        Loopback ? new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false } : new AnsweringHandler(waits: false);
}
