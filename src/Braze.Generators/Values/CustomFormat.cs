using Braze.Generators.Properties;

namespace Braze.Generators.Values;

/// <summary>
/// Finds types that a developer does not expect to be sent as an object of their members. A library's date type, for example, would
/// be sent as eight numbers.
/// </summary>
internal static class CustomFormat
{
    private const string JsonNamespace = "System.Text.Json.Serialization";

    /// <summary>
    /// Describes why a type probably has another format than an object of its members; <see langword="null"/> when nothing
    /// indicates that.
    /// </summary>
    public static string? Describe(ITypeSymbol type)
    {
        if (type.FindAttribute(JsonNamespace, "JsonConverterAttribute") is not null
            || type.FindAttribute("Newtonsoft.Json", "JsonConverterAttribute") is not null)
        {
            return $"'{type.Name}' has a JSON converter, which is not read";
        }

        // Only types of libraries are checked, because the author of a type in the project knows what it contains. A library's type
        // that is written as a string has one of these.
        if (type.DeclaringSyntaxReferences.IsEmpty
            && (type.FindAttribute("System.ComponentModel", "TypeConverterAttribute") is not null || type.AllInterfaces.Any(IsWrittenAsString)))
        {
            return $"'{type.Name}' is a value that other serializers write as a string";
        }

        return FrameworkBase(type) is { } @base ? $"'{type.Name}' derives from '{@base.Name}', whose properties are not sent" : null;
    }

    private static bool IsWrittenAsString(INamedTypeSymbol type) =>
        (type.Name is "IFormattable" or "IConvertible" && type.Is("System", type.Name))
        || (type.Name == "IXmlSerializable" && type.Is("System.Xml.Serialization", type.Name));

    /// <summary>Finds the framework type that a type derives from, if that has properties.</summary>
    private static INamedTypeSymbol? FrameworkBase(ITypeSymbol type)
    {
        INamedTypeSymbol? current = type.BaseType;
        while (current is not null && PropertyList.IsUserType(current))
        {
            current = current.BaseType;
        }

        if (current is { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType })
        {
            return null;
        }

        INamedTypeSymbol? framework = current;
        for (; current is not null; current = current.BaseType)
        {
            if (current.GetMembers().Any(static member => member is IPropertySymbol property && PropertyList.IsWritten(property)))
            {
                return framework;
            }
        }

        return null;
    }
}
