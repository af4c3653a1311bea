using Braze.Generators.Diagnostics;
using Braze.Generators.Models;

namespace Braze.Generators.Parsing;

/// <summary>From the properties of one campaign to the JSON forms of their types.</summary>
internal sealed partial class ValueParser(
    INamedTypeSymbol campaign,
    ScalarTypes scalars,
    IProblems problems,
    CancellationToken cancellationToken)
{
    private readonly Dictionary<ITypeSymbol, int> _objectIndexes = new(SymbolEqualityComparer.Default);
    private readonly List<ObjectModel> _objects = [];
    private readonly Dictionary<ITypeSymbol, int> _enumIndexes = new(SymbolEqualityComparer.Default);
    private readonly List<EnumModel> _enums = [];
    private readonly Dictionary<ITypeSymbol, int> _converterIndexes = new(SymbolEqualityComparer.Default);
    private readonly List<string> _converters = [];

    private readonly HashSet<(DiagnosticDescriptor, IPropertySymbol)> _remarks = [];

    /// <summary>The campaign's property that is being read.</summary>
    private IPropertySymbol _root = null!;

    /// <summary>The same, or a property of an object in it.</summary>
    private IPropertySymbol _current = null!;

    /// <summary>Why the type that was parsed last has no JSON form.</summary>
    private string _reason = string.Empty;

    public EquatableArray<ObjectModel> Objects => new(_objects.ToImmutableArray());

    /// <summary>The types of the objects and enums.</summary>
    public IEnumerable<ITypeSymbol> Types => _objectIndexes.Keys.Concat(_enumIndexes.Keys);

    public EquatableArray<EnumModel> Enums => new(_enums.ToImmutableArray());

    public EquatableArray<string> Converters => new(_converters.ToImmutableArray());

    /// <summary>Reads the trigger properties of a campaign, and adds a problem for each that has no JSON form.</summary>
    public EquatableArray<PropertyModel> ParseCampaign()
    {
        var properties = ImmutableArray.CreateBuilder<PropertyModel>();
        foreach (DeclaredProperty declared in PropertyList.Of(campaign))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsHalfTyped(declared))
            {
                // The compiler says so. The others are generated meanwhile, so that their uses stay without errors.
                continue;
            }

            IPropertySymbol property = _root = _current = declared.Symbol;
            if (ParseProperty(declared) is { } value)
            {
                properties.Add(Property(declared, value, SymbolNames.Nullable(property.Type)));
            }
            else
            {
                problems.Add(
                    DeclarationRules.PropertyHasNoJsonForm, () => PropertyLocation.OfType(property, campaign, cancellationToken), NameIn(property), _reason);
            }
        }

        return new EquatableArray<PropertyModel>(properties.ToImmutable());
    }

    private ValueModel? ParseProperty(DeclaredProperty property) =>
        property.Attributes.Converter is { } converter ? ParseConverted(property.Symbol, converter) : ParseValue(property.Symbol.Type);

    private ValueModel? ParseConverted(IPropertySymbol property, ITypeSymbol converter)
    {
        if (ConverterCheck.Trouble(converter, property, campaign) is { } trouble)
        {
            _reason = trouble;
            return null;
        }

        if (!_converterIndexes.TryGetValue(converter, out int index))
        {
            index = _converters.Count;
            _converterIndexes.Add(converter, index);
            _converters.Add(SymbolNames.Global(converter));
        }

        return new ValueModel(ValueKind.Converted, CanBeNull(property.Type), index);
    }

    private static bool CanBeNull(ITypeSymbol type) =>
        type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>
    /// Whether a type that does not exist is part of the property's, as it is written: with type parameters, not arguments. Or is its
    /// converter.
    /// </summary>
    private static bool IsHalfTyped(DeclaredProperty property)
    {
        return HasError(property.Symbol.OriginalDefinition.Type) || property.Attributes.Converter is { TypeKind: TypeKind.Error };

        static bool HasError(ITypeSymbol type) => type switch
        {
            { TypeKind: TypeKind.Error } => true,
            IArrayTypeSymbol array => HasError(array.ElementType),
            INamedTypeSymbol named => named.TypeArguments.Any(HasError),
            _ => false,
        };
    }

    private static PropertyModel Property(DeclaredProperty property, ValueModel value, string overrideType) => new(
        property.Symbol.Name,
        property.Attributes.Key ?? SnakeCase.Convert(property.Symbol.Name),
        IsNamed: property.Attributes.Key is not null,
        property.Attributes.WriteNull,
        property.Attributes.AllowLiquid,
        property.Attributes.IsObsolete,
        value,
        overrideType);

    /// <summary>Adds what is doubtful about a property, or about one in its objects, once.</summary>
    private void Remark(IPropertySymbol property, DiagnosticDescriptor rule, string what)
    {
        if (_remarks.Add((rule, property)))
        {
            IPropertySymbol root = _root;
            problems.Add(rule, () => PropertyLocation.OfType(root, campaign, cancellationToken), NameIn(property), what);
        }
    }

    private string NameIn(IPropertySymbol property) =>
        PropertyLocation.IsDeclaredIn(campaign, property) ? property.Name : $"{property.ContainingType.Name}.{property.Name}";
}
