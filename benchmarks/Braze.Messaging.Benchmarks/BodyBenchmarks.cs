using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BenchmarkDotNet.Attributes;
using Braze.Tests.HandWritten;
using Refit;

namespace Braze.Messaging.Benchmarks;

/// <summary>
/// Writes only the JSON of a request, from the application's own objects: shipments and the IDs of users. The generated code also
/// checks every rule, searches for Liquid and compares the size with Braze's limits, which none of the others does.
/// </summary>
[MemoryDiagnoser]
public class BodyBenchmarks
{
    private static readonly JsonSerializerOptions Reflection = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json = new(Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    private readonly IHttpContentSerializer _refit = RefitSettings.ForJsonContext(Tests.HandWritten.Json.Default).ContentSerializer;
    private string[] _users = [];
    private Shipment[] _shipments = [];
    private IReadOnlyCollection<Recipient> _recipients = [];

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
        _recipients = Own ? new AddressedRecipients<Shipment>(Addressed()) : Array.ConvertAll(_users, Recipient.ForExternalUserId);
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

    [Benchmark(Description = "generated")]
    public object Generated() => Write(Own ? new AddressedRecipients<Shipment>(Addressed()) : Array.ConvertAll(_users, Recipient.ForExternalUserId));

    [Benchmark(Description = "generated, existing recipients")]
    public object GeneratedOfRecipients() => Write(_recipients);

    private PooledBuffer Write(IReadOnlyCollection<Recipient> recipients)
    {
        TriggerSendRequest request = TriggerCampaign.CreateRequest(_shipments[0]) with
        {
            TriggerProperties = Own ? null : _shipments[0],
            Recipients = recipients,
        };
        request.Check();
        using PooledBuffer body = request.WriteBody(apiKey: null, LiquidInValues.Throw);
        return body;
    }

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
