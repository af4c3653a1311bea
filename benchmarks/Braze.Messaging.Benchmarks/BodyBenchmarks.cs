using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Braze.Tests.HandWritten;

namespace Braze.Messaging.Benchmarks;

/// <summary>
/// The JSON of a request alone. The generated one is a dry run: it also checks every rule, looks for Liquid and counts bytes against
/// Braze's limits, which none of the others does.
/// </summary>
[MemoryDiagnoser]
public class BodyBenchmarks
{
    private static readonly Shipment Shipment = new("A-1001", 79.90m, new DateTimeOffset(2026, 11, 23, 9, 5, 7, TimeSpan.Zero), 2, false, "Ring twice");

    private static readonly JsonSerializerOptions Reflection = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly BrazeClient _client = new(
        new HttpClient(), new BrazeOptions { RestEndpoint = new Uri("https://rest.iad-01.braze.com"), ApiKey = "test-key", DryRun = true });

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private string[] _users = [];
    private Recipient[] _recipients = [];

    [Params(1, 50)]
    public int Recipients { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _users = [.. Enumerable.Range(0, Recipients).Select(static i => $"user-{i}")];
        _recipients = [.. _users.Select(Recipient.ForExternalUser)];
    }

    [Benchmark(Baseline = true, Description = "System.Text.Json, source-generated")]
    public byte[] SourceGenerated() => JsonSerializer.SerializeToUtf8Bytes(HandWrittenSender.RequestFor(Shipment, _users), Tests.HandWritten.Json.Default.RequestProperties);

    [Benchmark(Description = "System.Text.Json, reflection")]
    public byte[] ByReflection() => JsonSerializer.SerializeToUtf8Bytes(HandWrittenSender.RequestFor(Shipment, _users), Reflection);

    [Benchmark(Description = "Utf8JsonWriter, by hand")]
    public int WriterByHand()
    {
        _buffer.ResetWrittenCount();
        using var json = new Utf8JsonWriter(_buffer, Relaxed);
        json.WriteStartObject();
        json.WriteString("campaign_id"u8, "0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11");
        json.WriteStartObject("trigger_properties"u8);
        json.WriteString("order_number"u8, Shipment.OrderNumber);
        json.WriteNumber("total"u8, Shipment.Total);
        json.WriteString("eta"u8, Shipment.Eta);
        json.WriteNumber("parcels"u8, Shipment.Parcels);
        json.WriteBoolean("is_gift"u8, Shipment.IsGift);
        if (Shipment.Note is not null)
        {
            json.WriteString("note"u8, Shipment.Note);
        }

        json.WriteEndObject();
        json.WriteStartArray("recipients"u8);
        foreach (string user in _users)
        {
            json.WriteStartObject();
            json.WriteString("external_user_id"u8, user);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return _buffer.WrittenCount;
    }

    [Benchmark(Description = "generated, as a dry run")]
    public async Task<object> Generated() => await Shipment.SendAsync(_client, recipients: _recipients);
}
