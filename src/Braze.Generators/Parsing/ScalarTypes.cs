namespace Braze.Generators.Parsing;

/// <summary>The types that the runtime's writer has a method for.</summary>
/// <param name="runtime">The assembly of the runtime that the project references: one for older frameworks has fewer methods.</param>
internal sealed class ScalarTypes(IAssemblySymbol? runtime)
{
    private ImmutableArray<ISymbol> _overloads;

    /// <summary>Whether a type is one of them, nullable forms left out.</summary>
    public bool Has(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Char
            or SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
            or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
            or SpecialType.System_Decimal or SpecialType.System_Single or SpecialType.System_Double
            or SpecialType.System_DateTime => true,
        SpecialType.None => type.Name switch
        {
            "Guid" or "Uri" or "DateTimeOffset" or "TimeSpan" => type.Is("System", type.Name),
            "DateOnly" or "TimeOnly" or "Half" or "Int128" or "UInt128" => type.Is("System", type.Name) && HasOverload($"Write{Method(type.Name)}Value", type),
            "BigInteger" => type.Is("System.Numerics", "BigInteger"),
            "JsonElement" or "JsonDocument" => type.Is("System.Text.Json", type.Name),
            "JsonNode" or "JsonObject" or "JsonArray" or "JsonValue" => type.Is("System.Text.Json.Nodes", type.Name),
            _ => false,
        },
        _ => false,
    };

    /// <summary>What is in the name of the writer's method for a scalar type.</summary>
    /// <param name="typeName">The type's simple name.</param>
    public static string Method(string typeName) => typeName switch
    {
        // The compiler widens what is shorter than an Int32.
        "SByte" or "Byte" or "Int16" or "UInt16" => "Int32",
        "Int128" or "UInt128" or "BigInteger" => "Big",
        "JsonElement" or "JsonDocument" or "JsonNode" or "JsonObject" or "JsonArray" or "JsonValue" => "Json",
        _ => typeName,
    };

    /// <summary>Whether the runtime writes immutable arrays, whose default cannot be enumerated.</summary>
    public bool HasImmutableArrays(INamedTypeSymbol type) => HasOverload("WriteArray", type);

    private bool HasOverload(string method, ITypeSymbol type)
    {
        if (_overloads.IsDefault)
        {
            _overloads = runtime?.GetTypeByMetadataName(KnownNames.TriggerPropertyWriter)?.GetMembers() ?? ImmutableArray<ISymbol>.Empty;
        }

        return _overloads.Any(member => member.Name == method
            && member is IMethodSymbol overload
            && overload.Parameters.Any(parameter => SymbolEqualityComparer.Default.Equals(WithoutNullable(parameter.Type).OriginalDefinition, type.OriginalDefinition)));

        static ITypeSymbol WithoutNullable(ITypeSymbol type) =>
            type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } ? value : type;
    }
}
