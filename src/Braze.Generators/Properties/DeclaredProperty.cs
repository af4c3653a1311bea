namespace Braze.Generators.Properties;

/// <summary>A property that is sent.</summary>
/// <param name="Symbol">The property.</param>
/// <param name="Attributes">The attributes that affect how it is sent.</param>
/// <param name="Through">
/// The base type that the property is read through, because another member hides it; <see langword="null"/> when none does.
/// </param>
internal sealed record DeclaredProperty(IPropertySymbol Symbol, PropertyAttributes Attributes, INamedTypeSymbol? Through)
{
    public string Name => Symbol.Name;
}
