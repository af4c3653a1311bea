using System.Globalization;

namespace Braze.Messaging;

/// <content>Dictionaries: objects whose keys are data.</content>
public sealed partial class TriggerPropertyWriter
{
    /// <summary>Writes a member: an object with the entries of a dictionary.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="name">The key of the whole.</param>
    /// <param name="entries">The entries, enumerated once; <see langword="null"/> is left out.</param>
    /// <param name="writeKey">Writes the key of an entry, with <c>WriteKey</c>.</param>
    /// <param name="writeValue">Writes the value of an entry, as an element.</param>
    public void WriteDictionary<TKey, TValue>(
        TriggerPropertyName name,
        IEnumerable<KeyValuePair<TKey, TValue>>? entries,
        Action<TriggerPropertyWriter, TKey> writeKey,
        Action<TriggerPropertyWriter, TValue> writeValue)
    {
        if (entries is not null)
        {
            _json.WriteStartObject(name);
            WriteEntries(entries, writeKey, writeValue);
            _json.WriteEndObject();
        }
    }

    /// <summary>Writes an element: an object with the entries of a dictionary.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="entries">The entries, enumerated once; <see langword="null"/> is written as <c>null</c>.</param>
    /// <param name="writeKey">Writes the key of an entry, with <c>WriteKey</c>.</param>
    /// <param name="writeValue">Writes the value of an entry, as an element.</param>
    public void WriteDictionaryValue<TKey, TValue>(
        IEnumerable<KeyValuePair<TKey, TValue>>? entries,
        Action<TriggerPropertyWriter, TKey> writeKey,
        Action<TriggerPropertyWriter, TValue> writeValue)
    {
        if (entries is null)
        {
            _json.WriteNullValue();
            return;
        }

        _json.WriteStartObject();
        WriteEntries(entries, writeKey, writeValue);
        _json.WriteEndObject();
    }

    /// <summary>Writes the key of an entry, exactly as it is; its value must follow.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="BrazeValidationException">
    /// The key is <see langword="null"/>, or it contains Liquid (BRZ2001) or half of a surrogate pair.
    /// </exception>
    public void WriteKey(string? key)
    {
        if (key is null)
        {
            throw _json.CannotWrite(null, "one of its keys is null");
        }

        CheckKey(key);
        _json.WritePropertyName(key.AsSpan());
    }

    /// <summary>Writes the key of an entry: the id in lower case with hyphens. Its value must follow.</summary>
    /// <param name="key">The key.</param>
    public void WriteKey(Guid key)
    {
#if NETSTANDARD2_0
        _json.WritePropertyName(key.ToString("D").AsSpan());
#else
        Span<char> text = stackalloc char[36];
        key.TryFormat(text, out int written, "D");
        _json.WritePropertyName(text[..written]);
#endif
    }

    /// <summary>Writes the key of an entry: the number in digits. Its value must follow.</summary>
    /// <param name="key">The key.</param>
    public void WriteKey(long key)
    {
#if NETSTANDARD2_0
        _json.WritePropertyName(key.ToString(CultureInfo.InvariantCulture).AsSpan());
#else
        Span<char> text = stackalloc char[20];
        key.TryFormat(text, out int written, default, CultureInfo.InvariantCulture);
        _json.WritePropertyName(text[..written]);
#endif
    }

    /// <inheritdoc cref="WriteKey(long)"/>
    public void WriteKey(ulong key)
    {
#if NETSTANDARD2_0
        _json.WritePropertyName(key.ToString(CultureInfo.InvariantCulture).AsSpan());
#else
        Span<char> text = stackalloc char[20];
        key.TryFormat(text, out int written, default, CultureInfo.InvariantCulture);
        _json.WritePropertyName(text[..written]);
#endif
    }

    private void WriteEntries<TKey, TValue>(
        IEnumerable<KeyValuePair<TKey, TValue>> entries,
        Action<TriggerPropertyWriter, TKey> writeKey,
        Action<TriggerPropertyWriter, TValue> writeValue)
    {
        foreach (KeyValuePair<TKey, TValue> entry in entries)
        {
            writeKey(this, entry.Key);
            writeValue(this, entry.Value);
        }
    }
}
