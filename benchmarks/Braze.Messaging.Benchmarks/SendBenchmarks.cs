using BenchmarkDotNet.Attributes;
using Braze.Tests.HandWritten;

namespace Braze.Messaging.Benchmarks;

/// <summary>One recipient, from the values to the parsed answer, over a handler that answers in memory.</summary>
[MemoryDiagnoser]
public class SendBenchmarks
{
    private const string ApiKey = "5f0c3d7e-2b61-4a8d-9c0e-7d1b6a4f8e23";

    private static readonly Uri Endpoint = new("https://rest.iad-01.braze.com");

    private static readonly Shipment Shipment = new("A-1001", 79.90m, new DateTimeOffset(2026, 11, 23, 9, 5, 7, TimeSpan.Zero), 2, false);

    private AnsweringHandler _service = null!;
    private BrazeClient _client = null!;
    private HandWrittenSender _handWritten = null!;
    private HandWrittenSender _handWrittenInChunks = null!;

    /// <summary>Whether the answer comes after the caller has begun to wait, as over a network.</summary>
    [Params(false, true)]
    public bool Waits { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _service = new AnsweringHandler(Waits);
        var httpClient = new HttpClient(_service);
        var address = new Uri(Endpoint, "campaigns/trigger/send");
        _client = new BrazeClient(httpClient, new BrazeOptions { RestEndpoint = Endpoint, ApiKey = ApiKey });
        _handWritten = new HandWrittenSender(httpClient, address, ApiKey, knownLength: true);
        _handWrittenInChunks = new HandWrittenSender(httpClient, address, ApiKey, knownLength: false);
    }

    [Benchmark(Baseline = true, Description = "by hand, HttpClient + source-generated System.Text.Json")]
    public object ByHand() => Answered(_handWritten.SendAsync(Shipment, "user-42", default));

    [Benchmark(Description = "the same with JsonContent, in chunks")]
    public object ByHandInChunks() => Answered(_handWrittenInChunks.SendAsync(Shipment, "user-42", default));

    [Benchmark(Description = "generated SendAsync")]
    public object Generated() => Answered(Shipment.SendAsync(_client, externalUserId: "user-42"));

    private T Answered<T>(Task<T> send)
    {
        _service.Answer();
        return send.GetAwaiter().GetResult();
    }
}
