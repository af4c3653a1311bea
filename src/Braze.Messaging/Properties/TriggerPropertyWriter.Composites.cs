namespace Braze.Messaging;

/// <content>Arrays and objects, whose parts the caller writes.</content>
public sealed partial class TriggerPropertyWriter
{
    /// <summary>Writes a member: an array.</summary>
    /// <typeparam name="T">What is in it.</typeparam>
    /// <param name="name">The key.</param>
    /// <param name="items">The elements, enumerated once; <see langword="null"/> is left out.</param>
    /// <param name="writeItem">Writes one element.</param>
    public void WriteArray<T>(TriggerPropertyName name, IEnumerable<T>? items, Action<TriggerPropertyWriter, T> writeItem)
    {
        if (items is not null)
        {
            _json.WriteStartArray(name);
            WriteItems(items, writeItem);
            _json.WriteEndArray();
        }
    }

    /// <summary>Writes an element: an array.</summary>
    /// <typeparam name="T">What is in it.</typeparam>
    /// <param name="items">The elements, enumerated once; <see langword="null"/> is written as <c>null</c>.</param>
    /// <param name="writeItem">Writes one element.</param>
    public void WriteArrayValue<T>(IEnumerable<T>? items, Action<TriggerPropertyWriter, T> writeItem)
    {
        if (items is null)
        {
            _json.WriteNullValue();
            return;
        }

        _json.WriteStartArray();
        WriteItems(items, writeItem);
        _json.WriteEndArray();
    }

    /// <summary>Writes a member: an object.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="name">The key.</param>
    /// <param name="value">The object; <see langword="null"/> is left out.</param>
    /// <param name="writeMembers">Writes what is between the braces.</param>
    public void WriteObject<T>(TriggerPropertyName name, T? value, Action<TriggerPropertyWriter, T> writeMembers)
        where T : class
    {
        if (value is not null)
        {
            _json.WriteStartObject(name);
            writeMembers(this, value);
            _json.WriteEndObject();
        }
    }

    /// <inheritdoc cref="WriteObject{T}(TriggerPropertyName, T, Action{TriggerPropertyWriter, T})"/>
    public void WriteObject<T>(TriggerPropertyName name, T? value, Action<TriggerPropertyWriter, T> writeMembers)
        where T : struct
    {
        if (value is { } present)
        {
            _json.WriteStartObject(name);
            writeMembers(this, present);
            _json.WriteEndObject();
        }
    }

    /// <summary>Writes an element: an object.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="value">The object; <see langword="null"/> is written as <c>null</c>.</param>
    /// <param name="writeMembers">Writes what is between the braces.</param>
    public void WriteObjectValue<T>(T? value, Action<TriggerPropertyWriter, T> writeMembers)
        where T : class
    {
        if (value is null)
        {
            _json.WriteNullValue();
            return;
        }

        _json.WriteStartObject();
        writeMembers(this, value);
        _json.WriteEndObject();
    }

    /// <inheritdoc cref="WriteObjectValue{T}(T, Action{TriggerPropertyWriter, T})"/>
    public void WriteObjectValue<T>(T? value, Action<TriggerPropertyWriter, T> writeMembers)
        where T : struct
    {
        if (value is not { } present)
        {
            _json.WriteNullValue();
            return;
        }

        _json.WriteStartObject();
        writeMembers(this, present);
        _json.WriteEndObject();
    }

    /// <summary>Writes a member as JSON <c>null</c> when its value is <see langword="null"/>, and nothing otherwise.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The key.</param>
    /// <param name="value">The value, which another method writes when there is one.</param>
    public void WriteIfNull<T>(TriggerPropertyName name, T value)
    {
        if (value is null)
        {
            _json.WriteNull(name);
        }
    }

    private void WriteItems<T>(IEnumerable<T> items, Action<TriggerPropertyWriter, T> writeItem)
    {
        // The two that nearly everybody has, without an enumerator on the heap.
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
                foreach (T item in items)
                {
                    writeItem(this, item);
                }

                break;
        }
    }
}
