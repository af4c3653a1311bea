namespace Braze.Messaging;

/// <summary>A custom attribute that is an object, or an object in one: <c>new AttributeObject { ["city"] = "Berlin" }</c>.</summary>
/// <remarks>
/// It replaces the object that is there, unless <see cref="UserAttributes.MergeObjects"/> is set.
/// </remarks>
public sealed class AttributeObject
{
    private readonly AttributeTable _members = new();

    /// <summary>A member of the object; <see langword="null"/> when it has none of this name.</summary>
    /// <param name="key">The key: not empty, without whitespace, <c>.</c> and <c>$</c>, which Braze does not take.</param>
    /// <returns>What is done to the member.</returns>
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
