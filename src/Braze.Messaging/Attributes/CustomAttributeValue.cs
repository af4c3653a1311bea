using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Braze.Messaging;

/// <summary>
/// The change to one custom attribute. Assign a string, a number, a Boolean, a date, an array of strings, an <see cref="AttributeObject"/>
/// or a <see cref="JsonElement"/> to set the attribute, and <see cref="UserAttributes.Delete"/> to delete it.
/// </summary>
/// <remarks>
/// <see langword="null"/> leaves the attribute as it is.
/// </remarks>
public sealed class CustomAttributeValue
{
    private readonly Action<TriggerPropertyWriter, TriggerPropertyName> _write;

    private CustomAttributeValue(Action<TriggerPropertyWriter, TriggerPropertyName> write) => _write = write;

    /// <summary>Sets a string of at most 255 characters.</summary>
    /// <param name="value">The string. <see langword="null"/> leaves the attribute as it is.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator CustomAttributeValue?(string? value) =>
        value is null ? null : new((writer, name) => writer.WriteString(name, value));

    /// <summary>Sets a string of one character. Without this operator, C# would convert the character to a number.</summary>
    /// <param name="value">The character. <see langword="null"/> leaves the attribute as it is.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator CustomAttributeValue?(char? value) => value?.ToString();

    /// <summary>Sets true or false.</summary>
    /// <param name="value">The value. <see langword="null"/> leaves the attribute as it is.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator CustomAttributeValue?(bool? value) =>
        value is null ? null : new((writer, name) => writer.WriteBoolean(name, value));

    /// <summary>Sets a number.</summary>
    /// <param name="value">The number. <see langword="null"/> leaves the attribute as it is.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator CustomAttributeValue?(long? value) =>
        value is null ? null : new((writer, name) => writer.WriteInt64(name, value));

    /// <summary>Sets a number, written without an exponent.</summary>
    /// <param name="value">The number. <see langword="null"/> leaves the attribute as it is.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator CustomAttributeValue?(decimal? value) =>
        value is null ? null : new((writer, name) => writer.WriteDecimal(name, value));

    /// <summary>Sets a number, which must be finite. Otherwise the send is refused (BRZ2003).</summary>
    /// <param name="value">The number. <see langword="null"/> leaves the attribute as it is.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator CustomAttributeValue?(double? value) =>
        value is null ? null : new((writer, name) => writer.WriteDouble(name, value));

    /// <summary>Sets a date in ISO 8601 with its offset. Braze stores dates after the year 3000 as strings.</summary>
    /// <param name="value">The date. <see langword="null"/> leaves the attribute as it is.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator CustomAttributeValue?(DateTimeOffset? value) =>
        value is null ? null : new((writer, name) => writer.WriteDateTimeOffset(name, value));

    /// <summary>Sets an array of at most 500 strings, which replaces the existing array.</summary>
    /// <param name="values">The strings, none of them null. <see langword="null"/> leaves the attribute as it is.</param>
    /// <exception cref="ArgumentNullException">A string is <see langword="null"/>.</exception>
    [return: NotNullIfNotNull(nameof(values))]
    public static implicit operator CustomAttributeValue?(string[]? values)
    {
        if (values is null)
        {
            return null;
        }

        string[] copy = Copy(values);
        return new((writer, name) => WriteArray(writer, name, copy));
    }

    /// <summary>Sets an object of at most 100 KB.</summary>
    /// <param name="value">The object. <see langword="null"/> leaves the attribute as it is.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator CustomAttributeValue?(AttributeObject? value) =>
        value is null ? null : new((writer, name) => writer.WriteObject(name, value, static (writer, value) => value.WriteTo(writer)));

    /// <summary>
    /// Sets any JSON without changes. Use it for values that the other types cannot express, such as <c>$add</c> for an array of objects.
    /// </summary>
    /// <param name="value">The JSON, which is copied. JSON <c>null</c> deletes the attribute.</param>
    /// <exception cref="BrazeValidationException">The element is undefined.</exception>
    public static implicit operator CustomAttributeValue(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            throw new BrazeValidationException("BRZ1018: the JSON element is undefined, so it has no value. Leave the attribute out.", parameter: nameof(value));
        }

        // The document may be disposed before the request is written.
        JsonElement copy = value.Clone();
        return new((writer, name) => writer.WriteJson(name, copy));
    }

    /// <summary>Deletes the attribute.</summary>
    /// <param name="deletion"><see cref="UserAttributes.Delete"/>.</param>
    public static implicit operator CustomAttributeValue(AttributeDeletion deletion) => new(static (writer, name) => writer.Json.WriteNull(name.Key));

    /// <summary>Sets an array of strings, which replaces the existing array.</summary>
    /// <param name="values">At most 500 strings, none of them null.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">The sequence or a string is <see langword="null"/>.</exception>
    public static CustomAttributeValue Array(IEnumerable<string> values)
    {
        Guard.NotNull(values);
        return values.ToArray();
    }

    /// <summary>Adds to the existing number (<c>inc</c>). If the attribute does not exist, it starts at zero.</summary>
    /// <param name="by">The number to add. A negative number subtracts.</param>
    /// <returns>The change.</returns>
    public static CustomAttributeValue Increment(long by) => Operation("inc", (writer, name) => writer.WriteInt64(name, by));

    /// <inheritdoc cref="Increment(long)"/>
    public static CustomAttributeValue Increment(decimal by) => Operation("inc", (writer, name) => writer.WriteDecimal(name, by));

    /// <inheritdoc cref="Increment(long)"/>
    /// <remarks>If the number is not finite, the send is refused (BRZ2003).</remarks>
    public static CustomAttributeValue Increment(double by) => Operation("inc", (writer, name) => writer.WriteDouble(name, by));

    /// <summary>Adds strings to the existing array (<c>add</c>).</summary>
    /// <param name="values">At least one string, none of them null.</param>
    /// <returns>The change.</returns>
    /// <exception cref="BrazeValidationException">There is no string.</exception>
    /// <exception cref="ArgumentNullException">A string is <see langword="null"/>.</exception>
    public static CustomAttributeValue Add(params string[] values) => ArrayOperation("add", values);

    /// <summary>Removes strings from the existing array (<c>remove</c>).</summary>
    /// <param name="values">At least one string, none of them null.</param>
    /// <returns>The change.</returns>
    /// <exception cref="BrazeValidationException">There is no string.</exception>
    /// <exception cref="ArgumentNullException">A string is <see langword="null"/>.</exception>
    public static CustomAttributeValue Remove(params string[] values) => ArrayOperation("remove", values);

    /// <summary>Returns the type's name, so that nothing about a user is logged by accident.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(CustomAttributeValue);

    internal void WriteTo(TriggerPropertyWriter writer, TriggerPropertyName name) => _write(writer, name);

    private static CustomAttributeValue ArrayOperation(string operation, string[] values)
    {
        Guard.NotNull(values);
        if (values.Length == 0)
        {
            throw new BrazeValidationException($"BRZ1018: '{operation}' of an attribute has no strings, so it changes nothing. Give at least one.", parameter: nameof(values));
        }

        string[] copy = Copy(values);
        return Operation(operation, (writer, name) => WriteArray(writer, name, copy));
    }

    private static CustomAttributeValue Operation(string operation, Action<TriggerPropertyWriter, TriggerPropertyName> write)
    {
        TriggerPropertyName key = operation;
        return new((writer, name) => writer.WriteObject(name, write, (writer, write) => write(writer, key)));
    }

    private static void WriteArray(TriggerPropertyWriter writer, TriggerPropertyName name, string[] values) =>
        writer.WriteArray(name, values, static (writer, value) => writer.WriteStringValue(value));

    private static string[] Copy(string[] values)
    {
        foreach (string value in values)
        {
            Guard.NotNull(value, nameof(values));
        }

        return [.. values];
    }
}
