namespace Braze.Generators.Properties;

/// <summary>A property that goes over the wire.</summary>
internal readonly struct DeclaredProperty
{
    private readonly ISymbol _symbolOrType;

    /// <summary>A property of whatever type.</summary>
    public DeclaredProperty(IPropertySymbol symbol, PropertyAttributes attributes)
    {
        _symbolOrType = symbol;
        Name = symbol.Name;
        Attributes = attributes;
    }

    /// <summary>A property of a type that is written with a keyword, and without attributes.</summary>
    public DeclaredProperty(INamedTypeSymbol declaringType, string name, PropertyType keyword)
    {
        _symbolOrType = declaringType;
        Name = name;
        Attributes = PropertyAttributes.None;
        Keyword = keyword;
    }

    private DeclaredProperty(DeclaredProperty property, INamedTypeSymbol through)
    {
        this = property;
        Through = through;
    }

    public string Name { get; }

    /// <summary>The base type through which it is read, since another member hides it; <see langword="null"/> when none does.</summary>
    public INamedTypeSymbol? Through { get; }

    /// <summary>What its attributes say.</summary>
    public PropertyAttributes Attributes { get; }

    /// <summary>What its type comes to, when it is written with a keyword.</summary>
    public PropertyType? Keyword { get; }

    public DeclaredProperty ReadThrough(INamedTypeSymbol type) => new(this, type);

    /// <summary>The property. The compiler makes it for whoever asks, which few need where <see cref="Keyword"/> is known.</summary>
    public IPropertySymbol Symbol => _symbolOrType as IPropertySymbol ?? ((INamedTypeSymbol)_symbolOrType).GetMembers(Name).OfType<IPropertySymbol>().First();
}
