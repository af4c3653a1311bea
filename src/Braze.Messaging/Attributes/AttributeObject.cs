namespace Braze.Messaging;

/// <summary>A custom attribute that is an object, or a nested object: <c>new AttributeObject { ["city"] = "Berlin" }</c>.</summary>
/// <remarks>
/// It replaces the existing object, unless <see cref="UserAttributes.MergeObjects"/> is set.
/// </remarks>
public sealed class AttributeObject
{
    private readonly AttributeTable _members = new();

    /// <summary>A member of the object, or <see langword="null"/> if there is no member with this key.</summary>
    /// <param name="key">The key. Not empty, and without whitespace, <c>.</c> and <c>$</c>.</param>
    /// <returns>The change to the member.</returns>
    /// <exception cref="BrazeValidationException">Braze does not accept the key. The message begins with <c>BRZ1018</c>.</exception>
    public CustomAttributeValue? this[string key]
    {
        get => _members[key];
        set
        {
            CustomAttributeNames.CheckKey(key);
            _members[key] = value;
        }
    }

    /// <summary>Returns the type's name, so that nothing about a user is logged by accident.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(AttributeObject);

    internal void WriteTo(TriggerPropertyWriter writer) => _members.WriteTo(writer);
}
