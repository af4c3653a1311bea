namespace Braze.Messaging;

/// <summary>
/// The change to one attribute. Assign a value to set the attribute, and <see cref="UserAttributes.Delete"/> to delete it.
/// <see langword="null"/> leaves it as it is.
/// </summary>
/// <typeparam name="T">The type of the value, in its nullable form.</typeparam>
public readonly record struct AttributeValue<T>
{
    private AttributeValue(T? value, bool isSet, bool isDeleted)
    {
        Value = value;
        IsSet = isSet;
        IsDeleted = isDeleted;
    }

    /// <summary>The value. The default of the type unless <see cref="IsSet"/> is true.</summary>
    public T? Value { get; }

    /// <summary>Whether the attribute is set to <see cref="Value"/>.</summary>
    public bool IsSet { get; }

    /// <summary>Whether the attribute is deleted (JSON <c>null</c>).</summary>
    public bool IsDeleted { get; }

    /// <summary>Whether the request contains the attribute.</summary>
    internal bool IsWritten => IsSet || IsDeleted;

    /// <summary>Sets the attribute.</summary>
    /// <param name="value">The value. <see langword="null"/> leaves the attribute as it is.</param>
    public static implicit operator AttributeValue<T>(T? value) => value is null ? default : new(value, isSet: true, isDeleted: false);

    /// <summary>Deletes the attribute.</summary>
    /// <param name="deletion"><see cref="UserAttributes.Delete"/>.</param>
    public static implicit operator AttributeValue<T>(AttributeDeletion deletion) => new(default, isSet: false, isDeleted: true);

    /// <summary>Returns the kind of change without the value, so that nothing about a user is logged by accident.</summary>
    /// <returns>The kind of change.</returns>
    public override string ToString() => IsSet ? "set" : IsDeleted ? "deleted" : "not set";
}
