namespace Braze.Generators.Values;

/// <summary>
/// The types that the runtime's writer has methods for. This is the only list of them. A test compares it with the writer, with the
/// table of values in the tests, and with <c>docs/types.md</c>.
/// </summary>
/// <param name="runtime">The assembly of the runtime that the project references. The assembly for older frameworks has fewer methods.</param>
internal sealed class PropertyTypes(IAssemblySymbol? runtime)
{
    private const string Json = "System.Text.Json";
    private const string Nodes = "System.Text.Json.Nodes";

    // The compiler converts shorter integers to Int32.
    public static readonly ImmutableArray<PropertyType> All = ImmutableArray.Create<PropertyType>(
        new("System", "String", "String") { CanBeKey = true },
        new("System", "Char", "Char"),
        new("System", "Boolean", "Boolean"),
        new("System", "SByte", "Int32") { CanBeKey = true },
        new("System", "Byte", "Int32") { CanBeKey = true },
        new("System", "Int16", "Int32") { CanBeKey = true },
        new("System", "UInt16", "Int32") { CanBeKey = true },
        new("System", "Int32", "Int32") { CanBeKey = true },
        new("System", "UInt32", "UInt32") { CanBeKey = true },
        new("System", "Int64", "Int64") { CanBeKey = true },
        new("System", "UInt64", "UInt64") { CanBeKey = true },
        new("System", "Int128", "Big") { NeedsNet8 = true },
        new("System", "UInt128", "Big") { NeedsNet8 = true },
        new("System.Numerics", "BigInteger", "Big"),
        new("System", "Decimal", "Decimal"),
        new("System", "Double", "Double"),
        new("System", "Single", "Single"),
        new("System", "Half", "Half") { NeedsNet8 = true },
        new("System", "Guid", "Guid") { CanBeKey = true },
        new("System", "Uri", "Uri"),
        new("System", "DateTimeOffset", "DateTimeOffset") { IsDate = true },
        new("System", "DateTime", "DateTime") { IsDate = true },
        new("System", "DateOnly", "DateOnly") { IsDate = true, NeedsNet8 = true },
        new("System", "TimeOnly", "TimeOnly") { NeedsNet8 = true, Undocumented = "a time of day, and Braze documents no format for times of day" },
        new("System", "TimeSpan", "TimeSpan") { Undocumented = "a duration, and Braze documents no format for durations" },
        new(Json, "JsonElement", "Json"),
        new(Json, "JsonDocument", "Json"),
        new(Nodes, "JsonNode", "Json"),
        new(Nodes, "JsonObject", "Json"),
        new(Nodes, "JsonArray", "Json"),
        new(Nodes, "JsonValue", "Json"));

    private static readonly Dictionary<string, PropertyType> ByName = All.ToDictionary(static type => type.Name);

    private readonly Lazy<ImmutableArray<ISymbol>> _methods = new(() =>
        runtime?.GetTypeByMetadataName(KnownNames.TriggerPropertyWriter)?.GetMembers() ?? ImmutableArray<ISymbol>.Empty);

    /// <summary>
    /// Finds the entry of a type; <see langword="null"/> when the writer has no methods for it. <c>Nullable&lt;T&gt;</c> has no
    /// entry.
    /// </summary>
    public PropertyType? Find(ITypeSymbol type) =>
        ByName.TryGetValue(type.MetadataName, out PropertyType? known)
        && type.Is(known.Namespace, known.Name)
        && (!known.NeedsNet8 || HasMethod($"Write{known.Method}Value", type))
            ? known
            : null;

    /// <summary>Whether the runtime has a method for immutable arrays. A default immutable array cannot be enumerated.</summary>
    public bool HasImmutableArrays(INamedTypeSymbol type) => HasMethod("WriteArray", type);

    private bool HasMethod(string name, ITypeSymbol type) => _methods.Value.Any(member => member.Name == name
        && member is IMethodSymbol method
        && method.Parameters.Any(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type.WithoutNullable().OriginalDefinition, type.OriginalDefinition)));
}
