using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Braze.Messaging;

/// <content>
/// Writes values whose C# type is not nullable. Such a value can still be null, for example after it was read from JSON or from a database.
/// The message would have a gap, so null is refused.
/// </content>
public sealed partial class TriggerPropertyWriter
{
    /// <summary>Writes a member whose value must not be <see langword="null"/>.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="BrazeValidationException">The value is <see langword="null"/> (BRZ2005), or contains Liquid (BRZ2001).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredString(TriggerPropertyName name, string? value) => WriteString(name, value ?? throw CreateMissingException(name.Key));

    /// <inheritdoc cref="WriteRequiredString"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredUri(TriggerPropertyName name, Uri? value) => WriteUri(name, value ?? throw CreateMissingException(name.Key));

    /// <inheritdoc cref="WriteRequiredString"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredJson(TriggerPropertyName name, JsonDocument? value) => WriteJson(name, value ?? throw CreateMissingException(name.Key));

    /// <inheritdoc cref="WriteRequiredString"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredJson(TriggerPropertyName name, JsonNode? value) => WriteJson(name, value ?? throw CreateMissingException(name.Key));

    /// <summary>Writes a member: an array that must not be <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="name">The key.</param>
    /// <param name="value">The array.</param>
    /// <param name="writeItem">Writes one element.</param>
    /// <exception cref="BrazeValidationException">The value is <see langword="null"/> (BRZ2005).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredArray<T>(TriggerPropertyName name, IEnumerable<T>? value, Action<TriggerPropertyWriter, T> writeItem) =>
        WriteArray(name, value ?? throw CreateMissingException(name.Key), writeItem);

    /// <summary>Writes a member: an object with the entries of a dictionary that must not be <see langword="null"/>.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="name">The key.</param>
    /// <param name="value">The dictionary.</param>
    /// <param name="writeKey">Writes the key of an entry, with <c>WriteKey</c>.</param>
    /// <param name="writeValue">Writes the value of an entry, as an element.</param>
    /// <exception cref="BrazeValidationException">The value is <see langword="null"/> (BRZ2005).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredDictionary<TKey, TValue>(
        TriggerPropertyName name,
        IEnumerable<KeyValuePair<TKey, TValue>>? value,
        Action<TriggerPropertyWriter, TKey> writeKey,
        Action<TriggerPropertyWriter, TValue> writeValue) => WriteDictionary(name, value ?? throw CreateMissingException(name.Key), writeKey, writeValue);

    /// <summary>Writes a member: an object that must not be <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="name">The key.</param>
    /// <param name="value">The object.</param>
    /// <param name="writeMembers">Writes the members of the object.</param>
    /// <exception cref="BrazeValidationException">The value is <see langword="null"/> (BRZ2005).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredObject<T>(TriggerPropertyName name, T? value, Action<TriggerPropertyWriter, T> writeMembers)
        where T : class => WriteObject(name, value ?? throw CreateMissingException(name.Key), writeMembers);

    /// <summary>Writes a member with a converter. The value must not be <see langword="null"/>.</summary>
    /// <typeparam name="T">The type that the converter writes.</typeparam>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    /// <param name="converter">Writes the value.</param>
    /// <exception cref="BrazeValidationException">The value is <see langword="null"/> (BRZ2005).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredConverted<T>(TriggerPropertyName name, T? value, TriggerPropertyConverter<T> converter)
        where T : class => WriteConverted(name, value ?? throw CreateMissingException(name.Key), converter);

    /// <summary>Writes an element that must not be <see langword="null"/>.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="BrazeValidationException">The value is <see langword="null"/> (BRZ2005), or contains Liquid (BRZ2001).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredStringValue(string? value) => WriteStringValue(value ?? throw CreateMissingException(null));

    /// <inheritdoc cref="WriteRequiredStringValue"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredUriValue(Uri? value) => WriteUriValue(value ?? throw CreateMissingException(null));

    /// <inheritdoc cref="WriteRequiredStringValue"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredJsonValue(JsonDocument? value) => WriteJsonValue(value ?? throw CreateMissingException(null));

    /// <inheritdoc cref="WriteRequiredStringValue"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredJsonValue(JsonNode? value) => WriteJsonValue(value ?? throw CreateMissingException(null));

    /// <summary>Writes an element: an array that must not be <see langword="null"/>.</summary>
    /// <inheritdoc cref="WriteRequiredArray{T}"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredArrayValue<T>(IEnumerable<T>? value, Action<TriggerPropertyWriter, T> writeItem) =>
        WriteArrayValue(value ?? throw CreateMissingException(null), writeItem);

    /// <summary>Writes an element: an object with the entries of a dictionary that must not be <see langword="null"/>.</summary>
    /// <inheritdoc cref="WriteRequiredDictionary{TKey, TValue}"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredDictionaryValue<TKey, TValue>(
        IEnumerable<KeyValuePair<TKey, TValue>>? value,
        Action<TriggerPropertyWriter, TKey> writeKey,
        Action<TriggerPropertyWriter, TValue> writeValue) => WriteDictionaryValue(value ?? throw CreateMissingException(null), writeKey, writeValue);

    /// <summary>Writes an element: an object that must not be <see langword="null"/>.</summary>
    /// <inheritdoc cref="WriteRequiredObject{T}"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteRequiredObjectValue<T>(T? value, Action<TriggerPropertyWriter, T> writeMembers)
        where T : class => WriteObjectValue(value ?? throw CreateMissingException(null), writeMembers);

    private BrazeValidationException CreateMissingException(JsonKey? key) => _json.CreateRuleException(
        "BRZ2005",
        key,
        "is null, but its type is not nullable. The message would have a gap",
        "Give it a value, or make its type nullable, for example string?, so that null is left out.");
}
