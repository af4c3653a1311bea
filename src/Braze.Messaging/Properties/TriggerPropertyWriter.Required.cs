using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Braze.Messaging;

/// <content>
/// Values whose C# type says that they are never null. One that is null all the same, as after JSON or a database was read, would be a
/// blank in the message, so that it is refused.
/// </content>
public sealed partial class TriggerPropertyWriter
{
    /// <summary>Writes a member: text, exactly as it is.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/>, which its type says it never is, is refused.</param>
    /// <exception cref="BrazeValidationException">The value is <see langword="null"/> (BRZ2005), or contains Liquid (BRZ2001).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredString(TriggerPropertyName name, string? value) => WriteString(name, value ?? throw Missing(name));

    /// <summary>Writes a member: text, escaped as in a request.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/>, which its type says it never is, is refused.</param>
    /// <exception cref="BrazeValidationException">The value is <see langword="null"/> (BRZ2005), or contains Liquid (BRZ2001).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredUri(TriggerPropertyName name, Uri? value) => WriteUri(name, value ?? throw Missing(name));

    /// <summary>Writes a member: JSON, as it is.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/>, which its type says it never is, is refused.</param>
    /// <exception cref="BrazeValidationException">The value is <see langword="null"/> (BRZ2005), or contains Liquid (BRZ2001).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredJson(TriggerPropertyName name, JsonDocument? value) => WriteJson(name, value ?? throw Missing(name));

    /// <summary>Writes a member: JSON, as it is.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/>, which its type says it never is, is refused.</param>
    /// <exception cref="BrazeValidationException">The value is <see langword="null"/> (BRZ2005), or contains Liquid (BRZ2001).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredJson(TriggerPropertyName name, JsonNode? value) => WriteJson(name, value ?? throw Missing(name));

    /// <summary>Writes a member: an array.</summary>
    /// <typeparam name="T">What is in it.</typeparam>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/>, which its type says it never is, is refused.</param>
    /// <param name="writeItem">Writes one element.</param>
    /// <exception cref="BrazeValidationException">The value is <see langword="null"/> (BRZ2005).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredArray<T>(TriggerPropertyName name, IEnumerable<T>? value, Action<TriggerPropertyWriter, T> writeItem) => WriteArray(name, value ?? throw Missing(name), writeItem);

    /// <summary>Writes a member: an object with the entries of a dictionary.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/>, which its type says it never is, is refused.</param>
    /// <param name="writeKey">Writes the key of an entry, with <c>WriteKey</c>.</param>
    /// <param name="writeValue">Writes the value of an entry, as an element.</param>
    /// <exception cref="BrazeValidationException">The value is <see langword="null"/> (BRZ2005).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredDictionary<TKey, TValue>(TriggerPropertyName name, IEnumerable<KeyValuePair<TKey, TValue>>? value,
        Action<TriggerPropertyWriter, TKey> writeKey,
        Action<TriggerPropertyWriter, TValue> writeValue) => WriteDictionary(name, value ?? throw Missing(name), writeKey, writeValue);

    /// <summary>Writes a member: an object.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/>, which its type says it never is, is refused.</param>
    /// <param name="writeMembers">Writes what is between the braces.</param>
    /// <exception cref="BrazeValidationException">The value is <see langword="null"/> (BRZ2005).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredObject<T>(TriggerPropertyName name, T? value, Action<TriggerPropertyWriter, T> writeMembers)
        where T : class => WriteObject(name, value ?? throw Missing(name), writeMembers);

    /// <summary>Writes a member: with a converter of the caller's.</summary>
    /// <typeparam name="T">The type that the converter takes.</typeparam>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/>, which its type says it never is, is refused.</param>
    /// <param name="converter">Writes the value.</param>
    /// <exception cref="BrazeValidationException">The value is <see langword="null"/> (BRZ2005).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredConverted<T>(TriggerPropertyName name, T? value, TriggerPropertyConverter<T> converter)
        where T : class => WriteConverted(name, value ?? throw Missing(name), converter);

    /// <summary>Writes an element: text, exactly as it is.</summary>
    /// <param name="value">The value; <see langword="null"/>, which its type says it never is, is refused.</param>
    /// <exception cref="BrazeValidationException">The value is <see langword="null"/> (BRZ2005), or contains Liquid (BRZ2001).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredStringValue(string? value) => WriteStringValue(value ?? throw MissingElement());

    /// <summary>Writes an element: text, escaped as in a request.</summary>
    /// <param name="value">The value; <see langword="null"/>, which its type says it never is, is refused.</param>
    /// <exception cref="BrazeValidationException">The value is <see langword="null"/> (BRZ2005), or contains Liquid (BRZ2001).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredUriValue(Uri? value) => WriteUriValue(value ?? throw MissingElement());

    /// <summary>Writes an element: JSON, as it is.</summary>
    /// <param name="value">The value; <see langword="null"/>, which its type says it never is, is refused.</param>
    /// <exception cref="BrazeValidationException">The value is <see langword="null"/> (BRZ2005), or contains Liquid (BRZ2001).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredJsonValue(JsonDocument? value) => WriteJsonValue(value ?? throw MissingElement());

    /// <summary>Writes an element: JSON, as it is.</summary>
    /// <param name="value">The value; <see langword="null"/>, which its type says it never is, is refused.</param>
    /// <exception cref="BrazeValidationException">The value is <see langword="null"/> (BRZ2005), or contains Liquid (BRZ2001).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredJsonValue(JsonNode? value) => WriteJsonValue(value ?? throw MissingElement());

    /// <summary>Writes an element: an array.</summary>
    /// <typeparam name="T">What is in it.</typeparam>
    /// <param name="value">The value; <see langword="null"/>, which its type says it never is, is refused.</param>
    /// <param name="writeItem">Writes one element.</param>
    /// <exception cref="BrazeValidationException">The value is <see langword="null"/> (BRZ2005).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredArrayValue<T>(IEnumerable<T>? value, Action<TriggerPropertyWriter, T> writeItem) => WriteArrayValue(value ?? throw MissingElement(), writeItem);

    /// <summary>Writes an element: an object with the entries of a dictionary.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="value">The value; <see langword="null"/>, which its type says it never is, is refused.</param>
    /// <param name="writeKey">Writes the key of an entry, with <c>WriteKey</c>.</param>
    /// <param name="writeValue">Writes the value of an entry, as an element.</param>
    /// <exception cref="BrazeValidationException">The value is <see langword="null"/> (BRZ2005).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredDictionaryValue<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>>? value,
        Action<TriggerPropertyWriter, TKey> writeKey,
        Action<TriggerPropertyWriter, TValue> writeValue) => WriteDictionaryValue(value ?? throw MissingElement(), writeKey, writeValue);

    /// <summary>Writes an element: an object.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="value">The value; <see langword="null"/>, which its type says it never is, is refused.</param>
    /// <param name="writeMembers">Writes what is between the braces.</param>
    /// <exception cref="BrazeValidationException">The value is <see langword="null"/> (BRZ2005).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredObjectValue<T>(T? value, Action<TriggerPropertyWriter, T> writeMembers)
        where T : class => WriteObjectValue(value ?? throw MissingElement(), writeMembers);

    private BrazeValidationException MissingElement() => Missing(null);

    private BrazeValidationException Missing(TriggerPropertyName? name) => _json.Broken(
        "BRZ2005: ",
        name,
        "is null, and its type says that it is never null. The message would have a gap there",
        "Give it a value, or make its type nullable, for example string?, so that null is left out.");
}
