namespace Braze.Messaging;

/// <summary>Checks the names of custom attributes (BRZ1018).</summary>
internal static class CustomAttributeNames
{
    /// <summary>Checks the name of a custom attribute.</summary>
    public static void CheckName(string name)
    {
        Guard.NotNull(name);
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new BrazeValidationException("BRZ1018: the name of a custom attribute is empty. Give it a name.", parameter: nameof(name));
        }

        CheckText(name, nameof(name));

        if (AttributeFields.Find(name) is { } field)
        {
            throw new BrazeValidationException(
                field.Property is null
                    ? $"BRZ1018: '{name}' cannot be the name of a custom attribute, because '{field.Name}' is an identifier. Only the recipient identifies the user."
                    : $"BRZ1018: '{name}' cannot be the name of a custom attribute: {(name == field.Name ? "Braze has a field of this name" : $"Braze's own field is '{field.Name}', and would stay as it is")}. Set {field.Property}.",
                parameter: nameof(name));
        }
    }

    /// <summary>Checks the key of a member of an object.</summary>
    public static void CheckKey(string key)
    {
        Guard.NotNull(key);
        CheckText(key, nameof(key));
        if (!AttributeFields.IsKey(key))
        {
            throw new BrazeValidationException(
                $"BRZ1018: '{key}' cannot be a key in an object of a custom attribute: Braze accepts no key that is empty or contains whitespace, '.' or '$'. Give it another name.",
                parameter: nameof(key));
        }
    }

    private static void CheckText(string name, string parameter)
    {
        if (SurrogatePairs.HasHalf(name))
        {
            throw new BrazeValidationException(
                "BRZ1018: the name of a custom attribute contains half of a surrogate pair, which cannot be sent. Cutting a string by its length can split a pair.",
                parameter: parameter);
        }
    }
}
