namespace Braze.Messaging;

/// <content>Writes arrays, objects and dictionaries. Delegates of the caller write their parts.</content>
public sealed partial class TriggerPropertyWriter
{
    /// <summary>Writes a member: an array.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="name">The key.</param>
    /// <param name="items">The elements, enumerated once. <see langword="null"/> is left out.</param>
    /// <param name="writeItem">Writes one element.</param>
    public void WriteArray<T>(TriggerPropertyName name, IEnumerable<T>? items, Action<TriggerPropertyWriter, T> writeItem) =>
        WriteItems(name.Key, items, writeItem);

    /// <summary>Writes an element: an array.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements, enumerated once. <see langword="null"/> is written as <c>null</c>.</param>
    /// <param name="writeItem">Writes one element.</param>
    public void WriteArrayValue<T>(IEnumerable<T>? items, Action<TriggerPropertyWriter, T> writeItem) => WriteItems(null, items, writeItem);

#if !NETSTANDARD2_0
    /// <summary>Writes a member: an array.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="name">The key.</param>
    /// <param name="items">The elements. <see langword="null"/> and a default array are left out.</param>
    /// <param name="writeItem">Writes one element.</param>
    public void WriteArray<T>(TriggerPropertyName name, System.Collections.Immutable.ImmutableArray<T>? items, Action<TriggerPropertyWriter, T> writeItem) =>
        WriteItems(name.Key, System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsArray(items ?? default), writeItem);

    /// <inheritdoc cref="WriteArray{T}(TriggerPropertyName, System.Collections.Immutable.ImmutableArray{T}?, Action{TriggerPropertyWriter, T})"/>
    public void WriteArray<T>(TriggerPropertyName name, System.Collections.Immutable.ImmutableArray<T> items, Action<TriggerPropertyWriter, T> writeItem) =>
        WriteItems(name.Key, System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsArray(items), writeItem);

    /// <summary>Writes an element: an array.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements. <see langword="null"/> and a default array are written as <c>null</c>.</param>
    /// <param name="writeItem">Writes one element.</param>
    public void WriteArrayValue<T>(System.Collections.Immutable.ImmutableArray<T>? items, Action<TriggerPropertyWriter, T> writeItem) =>
        WriteItems(null, System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsArray(items ?? default), writeItem);

    /// <inheritdoc cref="WriteArrayValue{T}(System.Collections.Immutable.ImmutableArray{T}?, Action{TriggerPropertyWriter, T})"/>
    public void WriteArrayValue<T>(System.Collections.Immutable.ImmutableArray<T> items, Action<TriggerPropertyWriter, T> writeItem) =>
        WriteItems(null, System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsArray(items), writeItem);
#endif

    /// <summary>Writes a member: an object.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="name">The key.</param>
    /// <param name="value">The object. <see langword="null"/> is left out.</param>
    /// <param name="writeMembers">Writes the members of the object.</param>
    public void WriteObject<T>(TriggerPropertyName name, T? value, Action<TriggerPropertyWriter, T> writeMembers)
        where T : class
    {
        if (value is not null)
        {
            WriteMembers(name.Key, value, writeMembers);
        }
    }

    /// <inheritdoc cref="WriteObject{T}(TriggerPropertyName, T, Action{TriggerPropertyWriter, T})"/>
    public void WriteObject<T>(TriggerPropertyName name, T? value, Action<TriggerPropertyWriter, T> writeMembers)
        where T : struct
    {
        if (value is { } present)
        {
            WriteMembers(name.Key, present, writeMembers);
        }
    }

    /// <summary>Writes an element: an object.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="value">The object. <see langword="null"/> is written as <c>null</c>.</param>
    /// <param name="writeMembers">Writes the members of the object.</param>
    public void WriteObjectValue<T>(T? value, Action<TriggerPropertyWriter, T> writeMembers)
        where T : class
    {
        if (IsPresent(null, value is null))
        {
            WriteMembers(null, value!, writeMembers);
        }
    }

    /// <inheritdoc cref="WriteObjectValue{T}(T, Action{TriggerPropertyWriter, T})"/>
    public void WriteObjectValue<T>(T? value, Action<TriggerPropertyWriter, T> writeMembers)
        where T : struct
    {
        if (IsPresent(null, value is null))
        {
            WriteMembers(null, value!.Value, writeMembers);
        }
    }

    /// <summary>Writes a member: an object with the entries of a dictionary.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="name">The key of the member.</param>
    /// <param name="entries">The entries, enumerated once. <see langword="null"/> is left out.</param>
    /// <param name="writeKey">Writes the key of an entry, with <c>WriteKey</c>.</param>
    /// <param name="writeValue">Writes the value of an entry, as an element.</param>
    public void WriteDictionary<TKey, TValue>(
        TriggerPropertyName name,
        IEnumerable<KeyValuePair<TKey, TValue>>? entries,
        Action<TriggerPropertyWriter, TKey> writeKey,
        Action<TriggerPropertyWriter, TValue> writeValue) => WriteEntries(name.Key, entries, writeKey, writeValue);

    /// <summary>Writes an element: an object with the entries of a dictionary.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="entries">The entries, enumerated once. <see langword="null"/> is written as <c>null</c>.</param>
    /// <param name="writeKey">Writes the key of an entry, with <c>WriteKey</c>.</param>
    /// <param name="writeValue">Writes the value of an entry, as an element.</param>
    public void WriteDictionaryValue<TKey, TValue>(
        IEnumerable<KeyValuePair<TKey, TValue>>? entries,
        Action<TriggerPropertyWriter, TKey> writeKey,
        Action<TriggerPropertyWriter, TValue> writeValue) => WriteEntries(null, entries, writeKey, writeValue);

    /// <summary>Writes the key of an entry without changes. Write its value next.</summary>
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

        if (SurrogatePairs.HasHalf(key))
        {
            throw _json.CannotWrite(null, "one of its keys contains half of a surrogate pair, which cannot be sent. Cutting a string by its length can split a pair");
        }

        if (!_allowsLiquid && PayloadWriter.IndexOfLiquid(key) is int liquid and >= 0)
        {
            throw CreateLiquidException(null, key, liquid);
        }

        _json.WritePropertyName(key.AsSpan());
    }

    /// <summary>Writes the key of an entry: the GUID in lowercase with hyphens. Write its value next.</summary>
    /// <param name="key">The key.</param>
    public void WriteKey(Guid key) => _json.WritePropertyName(Format(key, stackalloc char[MaxFormatLength]));

    /// <summary>Writes the key of an entry: the number as digits. Write its value next.</summary>
    /// <param name="key">The key.</param>
    public void WriteKey(long key) => _json.WritePropertyName(Format(key, stackalloc char[MaxFormatLength]));

    /// <inheritdoc cref="WriteKey(long)"/>
    public void WriteKey(ulong key) => _json.WritePropertyName(Format(key, stackalloc char[MaxFormatLength]));

    private void WriteMembers<T>(JsonKey? key, T value, Action<TriggerPropertyWriter, T> writeMembers)
    {
        _json.WriteStartObject(key);
        writeMembers(this, value);
        _json.WriteEndObject();
    }

    private void WriteItems<T>(JsonKey? key, IEnumerable<T>? items, Action<TriggerPropertyWriter, T> writeItem)
    {
        if (!IsPresent(key, items is null))
        {
            return;
        }

        _json.WriteStartArray(key);

        // Arrays and lists are the most common, and they need no enumerator on the heap.
        switch (items)
        {
            case T[] array:
                foreach (T item in array)
                {
                    writeItem(this, item);
                }

                break;
            case List<T> list:
                foreach (T item in list)
                {
                    writeItem(this, item);
                }

                break;
            default:
                foreach (T item in items!)
                {
                    writeItem(this, item);
                }

                break;
        }

        _json.WriteEndArray();
    }

    private void WriteEntries<TKey, TValue>(
        JsonKey? name,
        IEnumerable<KeyValuePair<TKey, TValue>>? entries,
        Action<TriggerPropertyWriter, TKey> writeKey,
        Action<TriggerPropertyWriter, TValue> writeValue)
    {
        if (!IsPresent(name, entries is null))
        {
            return;
        }

        _json.WriteStartObject(name);
        foreach (KeyValuePair<TKey, TValue> entry in entries!)
        {
            writeKey(this, entry.Key);
            writeValue(this, entry.Value);
        }

        _json.WriteEndObject();
    }
}
