namespace Braze.Generators.Analyzers.Facts;

/// <summary>The values that an enum of the runtime defines.</summary>
internal static class DefinedValues
{
    /// <summary>Whether a constant is a value that the enum does not define.</summary>
    /// <param name="constant">The constant.</param>
    /// <param name="type">The name of the enum.</param>
    /// <param name="place">An operation of the compilation in which the enum is found.</param>
    public static bool IsUndefined(object? constant, string type, IOperation place) =>
        constant is int
        && place.SemanticModel?.Compilation.GetTypeByMetadataName($"{KnownNames.Namespace}.{type}") is { } symbol
        && !symbol.GetMembers().OfType<IFieldSymbol>().Any(member => constant.Equals(member.ConstantValue));
}
