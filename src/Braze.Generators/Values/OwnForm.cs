using Braze.Generators.Properties;

namespace Braze.Generators.Values;

/// <summary>
/// Types that would be sent as an object of their members, which nobody expects of them: a date of a library, of which a template would
/// read eight numbers.
/// </summary>
internal static class OwnForm
{
    private const string JsonNamespace = "System.Text.Json.Serialization";

    /// <summary>What says that a type has another form than an object of its members; <see langword="null"/> when nothing does.</summary>
    public static string? Describe(ITypeSymbol type)
    {
        if (type.FindAttribute(JsonNamespace, "JsonConverterAttribute") is not null
            || type.FindAttribute("Newtonsoft.Json", "JsonConverterAttribute") is not null)
        {
            return $"'{type.Name}' has a JSON converter, which is not read";
        }

        // Its own author sees what a type of the project has. A library's value that is written as text says so by these.
        if (type.DeclaringSyntaxReferences.IsEmpty
            && (type.FindAttribute("System.ComponentModel", "TypeConverterAttribute") is not null || type.AllInterfaces.Any(IsOfText)))
        {
            return $"'{type.Name}' is a value that is written as text elsewhere";
        }

        return FrameworkBase(type) is { } @base ? $"'{type.Name}' derives from '{@base.Name}', whose properties are not among them" : null;
    }

    private static bool IsOfText(INamedTypeSymbol type) =>
        (type.Name is "IFormattable" or "IConvertible" && type.Is("System", type.Name))
        || (type.Name == "IXmlSerializable" && type.Is("System.Xml.Serialization", type.Name));

    /// <summary>The framework's type that a type derives from, when that has properties.</summary>
    private static INamedTypeSymbol? FrameworkBase(ITypeSymbol type)
    {
        INamedTypeSymbol? current = type.BaseType;
        while (current is not null && PropertyList.IsUsers(current))
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
