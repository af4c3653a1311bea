using System.Text.Json;

namespace Braze.Messaging;

/// <summary>The key of a trigger property. It is encoded once and can be written many times.</summary>
/// <remarks>Generated code creates one for each key. A string converts to it.</remarks>
public readonly struct TriggerPropertyName
{
    private static readonly JsonKey Empty = new("");

    private readonly JsonKey? _key;

    /// <summary>Encodes a key.</summary>
    /// <param name="name">The key that the template uses.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> contains half of a surrogate pair, which JSON cannot represent.
    /// </exception>
    public TriggerPropertyName(string name)
    {
        Guard.NotNull(name);
        _key = new JsonKey(name);
    }

    /// <summary>The key as it is written.</summary>
    internal JsonKey Key => _key ?? Empty;

    /// <summary>Encodes a key.</summary>
    /// <param name="name">The key that the template uses.</param>
    public static implicit operator TriggerPropertyName(string name) => new(name);

    /// <summary>Converts the key for <see cref="Utf8JsonWriter"/>.</summary>
    /// <param name="name">The key.</param>
    public static implicit operator JsonEncodedText(TriggerPropertyName name) => name.Key.Text;

    /// <summary>Returns the key as it is written in JSON.</summary>
    /// <returns>The key, escaped if JSON requires it.</returns>
    public override string ToString() => Key.ToString();
}
