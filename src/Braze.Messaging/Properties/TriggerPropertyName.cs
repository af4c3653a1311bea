using System.Text.Json;

namespace Braze.Messaging;

/// <summary>The key of a trigger property, encoded once and written for each recipient.</summary>
/// <remarks>Generated code keeps one for each key. A string converts to it.</remarks>
public readonly struct TriggerPropertyName
{
    private static readonly JsonKey Empty = new("");

    private readonly JsonKey? _key;

    /// <summary>Encodes a key.</summary>
    /// <param name="name">The key, as the template reads it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> contains half of a surrogate pair, which JSON cannot express.</exception>
    public TriggerPropertyName(string name)
    {
        Guard.NotNull(name);
        _key = new JsonKey(name);
    }

    /// <summary>The key as it is written.</summary>
    internal JsonKey Key => _key ?? Empty;

    /// <summary>Encodes a key.</summary>
    /// <param name="name">The key, as the template reads it.</param>
    public static implicit operator TriggerPropertyName(string name) => new(name);

    /// <summary>Converts the key to the form that <see cref="Utf8JsonWriter"/> takes.</summary>
    /// <param name="name">The key.</param>
    public static implicit operator JsonEncodedText(TriggerPropertyName name) => name.Key.Text;

    /// <summary>Shows the key as it is written in JSON.</summary>
    /// <returns>The key, escaped where JSON requires it.</returns>
    public override string ToString() => Key.ToString();
}
