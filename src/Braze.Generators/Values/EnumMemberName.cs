namespace Braze.Generators.Values;

/// <summary>The string that a member of an enum is written as.</summary>
internal static class EnumMemberName
{
    /// <summary>Finds the name in <c>[JsonStringEnumMemberName]</c> or <c>[EnumMember]</c>; <see langword="null"/> when there is none.</summary>
    public static string? Find(IFieldSymbol field)
    {
        if (field.FindAttribute("System.Text.Json.Serialization", "JsonStringEnumMemberNameAttribute")?.ConstructorArguments is [{ Value: string name }])
        {
            return name;
        }

        AttributeData? enumMember = field.FindAttribute("System.Runtime.Serialization", "EnumMemberAttribute");
        return enumMember?.NamedArguments is [{ Key: "Value", Value.Value: string value }] ? value : null;
    }
}
