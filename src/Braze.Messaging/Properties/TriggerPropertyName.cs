using System.Text.Json;

namespace Braze.Messaging;

/// <summary>The key of a trigger property, encoded once and then written as often as there are recipients.</summary>
/// <remarks>Generated code keeps one for each key; a text converts to it.</remarks>
public readonly struct TriggerPropertyName
{
    private static readonly Encoded Empty = new(JsonEncodedText.Encode(""));

    // One reference, since it is passed with each value.
    private readonly Encoded? _encoded;

    /// <summary>Encodes a key.</summary>
    /// <param name="name">The key, as the template reads it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> has half of a surrogate pair, which JSON cannot hold.</exception>
    public TriggerPropertyName(string name)
    {
        Guard.NotNull(name);
        _encoded = new Encoded(JsonEncodedText.Encode(name, TriggerSendJson.Encoder));
    }

    /// <summary>The key as it stands in an object: in quotes, and with its colon.</summary>
    internal byte[] Key => (_encoded ?? Empty).Key;

    /// <summary>Encodes a key.</summary>
    /// <param name="name">The key, as the template reads it.</param>
    public static implicit operator TriggerPropertyName(string name) => new(name);

    /// <summary>The key, as <see cref="Utf8JsonWriter"/> takes it.</summary>
    /// <param name="name">The key.</param>
    public static implicit operator JsonEncodedText(TriggerPropertyName name) => (name._encoded ?? Empty).Text;

    /// <summary>Shows the key as it stands in the JSON.</summary>
    /// <returns>The key, escaped where JSON asks for it.</returns>
    public override string ToString() => (_encoded ?? Empty).Text.ToString();

    private sealed class Encoded(JsonEncodedText text)
    {
        public JsonEncodedText Text { get; } = text;

        public byte[] Key { get; } = [(byte)'"', .. text.EncodedUtf8Bytes, (byte)'"', (byte)':'];
    }
}
