namespace Braze.Generators.Parsing;

/// <summary>A property that goes over the wire.</summary>
/// <param name="Symbol">The property.</param>
/// <param name="Attributes">What its attributes say.</param>
internal readonly record struct DeclaredProperty(IPropertySymbol Symbol, PropertyAttributes Attributes);
