using System.Text.Json.Serialization;

namespace Braze.Messaging.Generated.Tests;

/// <summary>A campaign with every type that a property can have, alone, nullable, in each kind of list and in objects.</summary>
#pragma warning disable CA1720 // Each is named after its type, and the naming policy has to cut the names.
#pragma warning disable BRZ0012 // What Braze documents no form for is sent all the same.
[TriggerCampaign("d8b73da7-0b7c-fc72-1d80-e59c7f20f0d3")]
public sealed partial class AllTypes : Greeting
{
    public string Text { get; set; } = "";
    public string? MaybeText { get; set; }
    public bool IsTrue { get; set; }
    public sbyte SByte { get; set; }
    public byte Byte { get; set; }
    public short Short { get; set; }
    public ushort UShort { get; set; }
    public int Int { get; set; }
    public uint UInt { get; set; }
    public long Long { get; set; }
    public ulong ULong { get; set; }
    public decimal Decimal { get; set; }
    public double Double { get; set; }
    public float Float { get; set; }
    public Guid Guid { get; set; }
    public Uri Uri { get; set; } = new("https://example.com");
    public DateTimeOffset Date { get; set; }
    public Delivery Delivery { get; set; }

    public bool? MaybeBool { get; set; }
    public int? MaybeInt { get; set; }
    public ulong? MaybeULong { get; set; }
    public decimal? MaybeDecimal { get; set; }
    public double? MaybeDouble { get; set; }
    public float? MaybeFloat { get; set; }
    public Guid? MaybeGuid { get; set; }
    public Uri? MaybeUri { get; set; }
    public DateTimeOffset? MaybeDate { get; set; }
    public Delivery? MaybeDelivery { get; set; }

    public string?[]? Texts { get; set; }
    public List<decimal?> Decimals { get; set; } = [];
    public IReadOnlyList<DateTimeOffset> Dates { get; set; } = [];
    public IEnumerable<Delivery?>? Deliveries { get; set; }
    public IReadOnlyCollection<float> Floats { get; set; } = [];
    public IList<Guid?> Guids { get; set; } = [];
    public ICollection<byte> Bytes { get; set; } = [];
    public List<List<long>?>? ListOfLists { get; set; }

    public Line Line { get; set; } = new();
    public Line? MaybeLine { get; set; }
    public Size Size { get; set; }
    public Size? MaybeSize { get; set; }
    public Line?[] Lines { get; set; } = [];
    public IReadOnlyList<Size?>? Sizes { get; set; }

    [TriggerProperty("Another Name")]
    public string Named { get; set; } = "";

    [JsonPropertyName("named-by-json")]
    public int NamedByJson { get; set; }

    [TriggerProperty(WriteNull = true)]
    public string? WrittenNull { get; set; }

    [TriggerPropertyIgnore]
    public string Ignored { get; set; } = "ignored";

    [JsonIgnore]
    public string IgnoredByJson { get; set; } = "ignored";

    // Names that the naming policy has to cut.
    public int HTMLPages2Print { get; set; }
    public int X { get; set; }
    public int URLOfOrder42 { get; set; }
#pragma warning disable IDE1006 // a property with the name of a keyword
    public int @class { get; set; }
#pragma warning restore IDE1006
}
