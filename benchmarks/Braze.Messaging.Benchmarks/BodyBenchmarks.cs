using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BenchmarkDotNet.Attributes;
using Braze.Tests.HandWritten;
using Refit;

namespace Braze.Messaging.Benchmarks;

/// <summary>
/// Writes only the JSON of a request, from the application's own objects: shipments and the IDs of users. The generated code runs
/// as a dry run: it also checks every rule, searches for Liquid and compares the size with Braze's limits, which none of the others
/// does.
/// </summary>
[MemoryDiagnoser]
public class BodyBenchmarks
{
    private static readonly JsonSerializerOptions Reflection = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly BrazeClient _client = new(
        new HttpClient(), new BrazeOptions { RestEndpoint = new Uri("https://rest.iad-01.braze.com"), ApiKey = "test-key", DryRun = true });

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json = new(Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    private readonly IHttpContentSerializer _refit = RefitSettings.ForJsonContext(Tests.HandWritten.Json.Default).ContentSerializer;
    private string[] _users = [];
    private Shipment[] _shipments = [];

    [Params(1, 50)]
    public int Recipients { get; set; }

    /// <summary>The bytes of the longest property.</summary>
    [Params(40, 40 * 1024)]
    public int Bytes { get; set; }

    [Params(NoteText.Ascii, NoteText.Cjk, NoteText.Emoji)]
    public NoteText Text { get; set; }

    /// <summary>Whether each recipient has its own properties.</summary>
    [Params(false, true)]
    public bool Own { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _users = [.. Enumerable.Range(0, Recipients).Select(static i => $"user-{i}")];
        string note = Text.OfLength(Bytes);
        _shipments = [.. Enumerable.Range(0, Own ? Recipients : 1).Select(i => Sample.Shipment with { OrderNumber = $"A-{1000 + i}", Note = note })];
    }

    [Benchmark(Description = "System.Text.Json, reflection")]
    public object ByReflection() => JsonSerializer.SerializeToUtf8Bytes(Request(), Reflection);

    [Benchmark(Baseline = true, Description = "System.Text.Json, source-generated")]
    public object SourceGenerated() => JsonSerializer.SerializeToUtf8Bytes(Request(), Tests.HandWritten.Json.Default.RequestProperties);

    [Benchmark(Description = "the same, relaxed escaping, writer and buffer kept")]
    public object SourceGeneratedKept()
    {
        _buffer.ResetWrittenCount();
        _json.Reset(_buffer);
        JsonSerializer.Serialize(_json, Request(), Tests.HandWritten.Json.Default.RequestProperties);
        return _buffer;
    }

    [Benchmark(Description = "Refit: its content, written to a buffer")]
    public object ByRefit()
    {
        using HttpContent content = _refit.ToHttpContent(Request());
        content.CopyTo(Stream.Null, null, default);
        return content;
    }

    [Benchmark(Description = "Utf8JsonWriter by hand, relaxed escaping, writer and buffer kept")]
    public object WriterByHand()
    {
        _buffer.ResetWrittenCount();
        _json.Reset(_buffer);
        HandWrittenBody.Write(_json, _shipments, _users);
        return _buffer;
    }

    [Benchmark(Description = "generated, as a dry run")]
    public object Generated() =>
        (Own
            ? _client.SendAsync(Addressed())
            : _shipments[0].SendAsync(_client, recipients: Array.ConvertAll(_users, Recipient.ForExternalUserId))).GetAwaiter().GetResult();

    private HandWrittenSender.Request<HandWrittenSender.Properties> Request() => Own
        ? HandWrittenSender.RequestFor(_shipments, _users)
        : HandWrittenSender.RequestFor(_shipments[0], _users);

    private Recipient<Shipment>[] Addressed()
    {
        var addressed = new Recipient<Shipment>[_users.Length];
        for (int i = 0; i < addressed.Length; i++)
        {
            addressed[i] = _shipments[i].To(Recipient.ForExternalUserId(_users[i]));
        }

        return addressed;
    }
}
