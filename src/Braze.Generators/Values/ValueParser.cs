using Braze.Generators.Diagnostics;
using Braze.Generators.Models;
using Braze.Generators.Naming;
using Braze.Generators.Properties;

namespace Braze.Generators.Values;

/// <summary>From the properties of one campaign to the JSON forms of their types.</summary>
internal sealed partial class ValueParser(
    INamedTypeSymbol campaign,
    Compilation project,
    ProjectTypes types,
    IProblems problems,
    CancellationToken cancellationToken)
{
    /// <summary>A type whose type arguments may be null in one place, and not in another, is two.</summary>
    private readonly ModelTable<ObjectModel> _objects = new(SymbolEqualityComparer.IncludeNullability);
    private readonly ModelTable<EnumModel> _enums = new(SymbolEqualityComparer.Default);
    private readonly ModelTable<string> _converters = new(SymbolEqualityComparer.Default);
    private HashSet<(DiagnosticDescriptor, IPropertySymbol)>? _remarks;

    /// <summary>The campaign's property that is being read.</summary>
    private IPropertySymbol _root = null!;

    /// <summary>The same, or a property of an object in it.</summary>
    private IPropertySymbol _current = null!;

    /// <summary>Whether something is doubtful about the campaign's property that is being read.</summary>
    private bool _isRemarkedOn;

    /// <summary>Why the type that was parsed last has no JSON form.</summary>
    private string _reason = string.Empty;

    public EquatableArray<ObjectModel> Objects => _objects.Models;

    public EquatableArray<EnumModel> Enums => _enums.Models;

    public EquatableArray<string> Converters => _converters.Models;

    /// <summary>The types of the objects and enums.</summary>
    public IEnumerable<ITypeSymbol> Types => _objects.Types.Concat(_enums.Types);

    /// <summary>Reads the trigger properties of a campaign, and adds a problem for each that has no JSON form.</summary>
    public EquatableArray<PropertyModel> ParseCampaign()
    {
        List<DeclaredProperty> declared = PropertyList.Of(campaign, project);
        var properties = ImmutableArray.CreateBuilder<PropertyModel>(declared.Count);
        foreach (DeclaredProperty property in declared)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Known(property) is { } known)
            {
                properties.Add(Property(property, known.Value, known.OverrideType));
                continue;
            }

            if (IsHalfTyped(property))
            {
                // The compiler says so. The others are generated meanwhile, so that their uses stay without errors.
                continue;
            }

            _root = _current = property.Symbol;
            _isRemarkedOn = false;
            if (ParseProperty(property) is { } value)
            {
                var type = new PropertyType(value, SymbolNames.Nullable(property.Symbol.Type));
                properties.Add(Property(property, type.Value, type.OverrideType));

                // What is doubtful is said of each property, and of a type argument it is not known whether it exists.
                if (!_isRemarkedOn && property.Symbol.IsDefinition)
                {
                    types.Keep(property.Symbol.Type, type);
                }
            }
            else
            {
                AddNoForm(property.Symbol);
            }
        }

        return EquatableArray<PropertyModel>.MoveFrom(properties);
    }

    private void AddNoForm(IPropertySymbol property) => problems.Add(
        DeclarationRules.PropertyHasNoJsonForm, () => PropertyLocation.OfType(property, campaign, cancellationToken), NameIn(property), _reason);

    /// <summary>
    /// What the type of a campaign's own property comes to, where that is known already. Not of one in an object, whose depth counts too.
    /// </summary>
    private PropertyType? Known(DeclaredProperty property) =>
        property.Keyword ?? (property.Attributes.Converter is null ? types.Find(property.Symbol.Type) : null);

    private ValueModel? ParseProperty(DeclaredProperty property) =>
        property.Attributes.Converter is { } converter ? ParseConverted(property.Symbol, converter) : ParseValue(property.Symbol.Type);

    private ValueModel? ParseConverted(IPropertySymbol property, ITypeSymbol converter)
    {
        if (ConverterCheck.Trouble(converter, property, campaign, project) is { } trouble)
        {
            _reason = trouble;
            return null;
        }

        if (_converters.IndexOf(converter) is not { } index)
        {
            index = _converters.Reserve(converter);
            _converters[index] = SymbolNames.Global(converter);
        }

        return new ValueModel(ValueKind.Converted, CanBeNull(property.Type), IsRequired(property.Type), index);
    }

    /// <summary>Whether a type can be null and says that it never is. Without nullable annotations it says nothing.</summary>
    private static bool IsRequired(ITypeSymbol type) => type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.NotAnnotated;

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
            INamedTypeSymbol { IsGenericType: true } named => named.TypeArguments.Any(HasError),
            _ => false,
        };
    }

    private static PropertyModel Property(DeclaredProperty property, ValueModel value, string overrideType) => new(
        property.Name,
        property.Attributes.Key ?? SnakeCase.Convert(property.Name),
        IsNamed: property.Attributes.Key is not null,
        property.Attributes.WriteNull,
        property.Attributes.AllowLiquid,
        property.Attributes.IsObsolete,
        value.IsRequired && property.Attributes.MaybeNull ? value with { IsRequired = false } : value,
        overrideType,
        property.Through is { } through ? SymbolNames.Global(through) : string.Empty);

    /// <summary>Adds what is doubtful about a property, or about one in its objects, once.</summary>
    private void Remark(IPropertySymbol property, DiagnosticDescriptor rule, string what)
    {
        _isRemarkedOn = true;
        _remarks ??= [];
        if (_remarks.Add((rule, property)))
        {
            AddRemark(_root, property, rule, what);
        }
    }

    private void AddRemark(IPropertySymbol root, IPropertySymbol property, DiagnosticDescriptor rule, string what) =>
        problems.Add(rule, () => PropertyLocation.OfType(root, campaign, cancellationToken), NameIn(property), what);

    private string NameIn(IPropertySymbol property) =>
        PropertyLocation.IsDeclaredIn(campaign, property) ? property.Name : $"{property.ContainingType.Name}.{property.Name}";
}
