using System.Text.Json;

namespace Braze.Messaging;

/// <summary>The key of a member. It is encoded once and written many times.</summary>
internal sealed class JsonKey
{
    public JsonKey(string name)
    {
        Text = JsonEncodedText.Encode(name, PayloadWriter.Encoder);
        Bytes = [(byte)'"', .. Text.EncodedUtf8Bytes, (byte)'"', (byte)':'];
    }

    /// <summary>The key for <see cref="Utf8JsonWriter"/>.</summary>
    public JsonEncodedText Text { get; }

    /// <summary>The bytes to write: the key in quotation marks, with its colon.</summary>
    public byte[] Bytes { get; }

    public static implicit operator JsonKey(string name) => new(name);

    public override string ToString() => Text.ToString();
}
