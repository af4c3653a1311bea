using System.Text.Json;

namespace Braze.Messaging;

/// <summary>The key of a member, encoded once and written as often as there are objects.</summary>
internal sealed class JsonKey
{
    public JsonKey(string name)
    {
        Text = JsonEncodedText.Encode(name, PayloadWriter.Encoder);
        Bytes = [(byte)'"', .. Text.EncodedUtf8Bytes, (byte)'"', (byte)':'];
    }

    /// <summary>The key as <see cref="Utf8JsonWriter"/> takes it.</summary>
    public JsonEncodedText Text { get; }

    /// <summary>The key as it is written: in quotation marks and with its colon.</summary>
    public byte[] Bytes { get; }

    public static implicit operator JsonKey(string name) => new(name);

    public override string ToString() => Text.ToString();
}
