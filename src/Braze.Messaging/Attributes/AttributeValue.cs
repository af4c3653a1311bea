namespace Braze.Messaging;

/// <summary>
/// What a request does to one attribute: nothing, set it, or delete it. Assign a value to set it, and
/// <see cref="UserAttributes.Delete"/> to delete it; <see langword="null"/> leaves it as it is, as everywhere in a request.
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

    /// <summary>The value; the type's default unless <see cref="IsSet"/>.</summary>
    public T? Value { get; }

    /// <summary>Whether the attribute gets the <see cref="Value"/>.</summary>
    public bool IsSet { get; }

    /// <summary>Whether the attribute is deleted (JSON <c>null</c>).</summary>
    public bool IsDeleted { get; }

    /// <summary>Whether the request says anything about the attribute.</summary>
    internal bool IsWritten => IsSet || IsDeleted;

    /// <summary>Sets the attribute.</summary>
    /// <param name="value">The value; <see langword="null"/> leaves the attribute as it is.</param>
    public static implicit operator AttributeValue<T>(T? value) => value is null ? default : new(value, isSet: true, isDeleted: false);

    /// <summary>Deletes the attribute.</summary>
    /// <param name="deletion"><see cref="UserAttributes.Delete"/>.</param>
    public static implicit operator AttributeValue<T>(AttributeDeletion deletion) => new(default, isSet: false, isDeleted: true);

    /// <summary>Does not show the value, so that nothing about a user is logged by accident.</summary>
    /// <returns>What is done to the attribute.</returns>
    public override string ToString() => IsSet ? "set" : IsDeleted ? "deleted" : "not set";
}
