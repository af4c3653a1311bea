namespace Braze.Messaging;

/// <summary>
/// What a request does to an attribute that is a day without a time: nothing, set it, or delete it. Assign a date to set it,
/// and <see cref="UserAttributes.Delete"/> to delete it.
/// </summary>
public readonly record struct DateAttributeValue
{
    private readonly AttributeValue<DateTime?> _value;

    private DateAttributeValue(AttributeValue<DateTime?> value) => _value = value;

    /// <summary>The day, at midnight; <see langword="null"/> unless <see cref="IsSet"/>.</summary>
    public DateTime? Value => _value.Value;

    /// <summary>Whether the attribute gets the <see cref="Value"/>.</summary>
    public bool IsSet => _value.IsSet;

    /// <summary>Whether the attribute is deleted (JSON <c>null</c>).</summary>
    public bool IsDeleted => _value.IsDeleted;

    /// <summary>Whether the request says anything about the attribute.</summary>
    internal bool IsWritten => _value.IsWritten;

    /// <summary>Sets the attribute.</summary>
    /// <param name="value">The day; its time is left out. <see langword="null"/> leaves the attribute as it is.</param>
    public static implicit operator DateAttributeValue(DateTime? value) => new(value?.Date);

#if !NETSTANDARD2_0
    /// <summary>Sets the attribute.</summary>
    /// <param name="value">The day; <see langword="null"/> leaves the attribute as it is.</param>
    public static implicit operator DateAttributeValue(DateOnly? value) => new(value?.ToDateTime(TimeOnly.MinValue));
#endif

    /// <summary>Deletes the attribute.</summary>
    /// <param name="deletion"><see cref="UserAttributes.Delete"/>.</param>
    public static implicit operator DateAttributeValue(AttributeDeletion deletion) => new(deletion);

    /// <summary>Does not show the value, so that nothing about a user is logged by accident.</summary>
    /// <returns>What is done to the attribute.</returns>
    public override string ToString() => _value.ToString();
}
