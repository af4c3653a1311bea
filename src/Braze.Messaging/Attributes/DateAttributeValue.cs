namespace Braze.Messaging;

/// <summary>
/// The change to an attribute that is a date without a time. Assign a date to set the attribute, and <see cref="UserAttributes.Delete"/> to
/// delete it. <see langword="null"/> leaves it as it is.
/// </summary>
public readonly record struct DateAttributeValue
{
    private readonly AttributeValue<DateTime?> _value;

    private DateAttributeValue(AttributeValue<DateTime?> value) => _value = value;

    /// <summary>The date at midnight, or <see langword="null"/> unless <see cref="IsSet"/> is true.</summary>
    public DateTime? Value => _value.Value;

    /// <summary>Whether the attribute is set to <see cref="Value"/>.</summary>
    public bool IsSet => _value.IsSet;

    /// <summary>Whether the attribute is deleted (JSON <c>null</c>).</summary>
    public bool IsDeleted => _value.IsDeleted;

    /// <summary>Whether the request contains the attribute.</summary>
    internal bool IsWritten => _value.IsWritten;

    /// <summary>Sets the attribute.</summary>
    /// <param name="value">The date, without its time. <see langword="null"/> leaves the attribute as it is.</param>
    public static implicit operator DateAttributeValue(DateTime? value) => new(value?.Date);

#if !NETSTANDARD2_0
    /// <summary>Sets the attribute.</summary>
    /// <param name="value">The date. <see langword="null"/> leaves the attribute as it is.</param>
    public static implicit operator DateAttributeValue(DateOnly? value) => new(value?.ToDateTime(TimeOnly.MinValue));
#endif

    /// <summary>Deletes the attribute.</summary>
    /// <param name="deletion"><see cref="UserAttributes.Delete"/>.</param>
    public static implicit operator DateAttributeValue(AttributeDeletion deletion) => new(deletion);

    /// <summary>Returns the kind of change without the value, so that nothing about a user is logged by accident.</summary>
    /// <returns>The kind of change.</returns>
    public override string ToString() => _value.ToString();
}
