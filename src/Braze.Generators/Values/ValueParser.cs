using Braze.Generators.Diagnostics;
using Braze.Generators.Models;
using Braze.Generators.Naming;
using Braze.Generators.Properties;

namespace Braze.Generators.Values;

/// <summary>Finds the JSON formats of the types of one campaign's properties.</summary>
/// <param name="campaign">The campaign.</param>
/// <param name="hasOverrides">Whether the types of overrides are needed.</param>
/// <param name="runtime">The assembly of the runtime that the campaign uses.</param>
/// <param name="project">The compilation that the campaign is read for.</param>
/// <param name="problems">Receives the problems.</param>
/// <param name="cancellationToken">Cancels the operation.</param>
internal sealed partial class ValueParser(
    INamedTypeSymbol campaign,
    bool hasOverrides,
    IAssemblySymbol? runtime,
    Compilation project,
    IProblems problems,
    CancellationToken cancellationToken)
{
    private readonly PropertyTypes _types = new(runtime);

    /// <summary>A generic type whose type arguments are nullable in one place and not in another counts as two types.</summary>
    private readonly ModelTable<ObjectModel> _objects = new(SymbolEqualityComparer.IncludeNullability);
    private readonly ModelTable<EnumModel> _enums = new(SymbolEqualityComparer.Default);
    private readonly ModelTable<string> _converters = new(SymbolEqualityComparer.Default);
    private readonly HashSet<(DiagnosticDescriptor, IPropertySymbol)> _warnings = [];

    /// <summary>The campaign's property that is being read.</summary>
    private IPropertySymbol _root = null!;

    /// <summary>The campaign's property, or the property of an object in it, that is being read.</summary>
    private IPropertySymbol _current = null!;

    /// <summary>Why the type that was read last has no JSON format.</summary>
    private string _reason = string.Empty;

    public EquatableArray<ObjectModel> Objects => _objects.Models;

    public EquatableArray<EnumModel> Enums => _enums.Models;

    public EquatableArray<string> Converters => _converters.Models;

    /// <summary>The types of the objects and enums.</summary>
    public IEnumerable<ITypeSymbol> Types => _objects.Types.Concat(_enums.Types);

    /// <summary>Reads the trigger properties of a campaign, and adds a problem for each property without a JSON format.</summary>
    public EquatableArray<PropertyModel> ParseCampaign()
    {
        var properties = ImmutableArray.CreateBuilder<PropertyModel>();
        foreach (DeclaredProperty property in PropertyList.Find(campaign))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsIncomplete(property))
            {
                // The compiler reports this property. Code is generated for the other properties, so that code that uses them compiles.
                continue;
            }

            _root = _current = property.Symbol;
            if (ParseProperty(property) is { } value)
            {
                properties.Add(Property(property, value, hasOverrides ? SymbolNames.Nullable(property.Symbol.Type) : string.Empty));
            }
            else
            {
                AddNoFormat(property.Symbol);
            }
        }

        return new EquatableArray<PropertyModel>(properties.ToImmutable());
    }

    private void AddNoFormat(IPropertySymbol property) => problems.Add(
        DeclarationRules.PropertyIsNotSerializable, () => PropertyLocation.OfType(property, campaign, cancellationToken), NameIn(property), _reason);

    private ValueModel? ParseProperty(DeclaredProperty property) =>
        property.Attributes.Converter is { } converter ? ParseConverted(property.Symbol, converter) : ParseValue(property.Symbol.Type);

    private ValueModel? ParseConverted(IPropertySymbol property, ITypeSymbol converter)
    {
        if (ConverterCheck.FindProblem(converter, property, campaign, project) is { } problem)
        {
            _reason = problem;
            return null;
        }

        if (_converters.IndexOf(converter) is not { } index)
        {
            index = _converters.Reserve(converter);
            _converters[index] = SymbolNames.Global(converter);
        }

        return new ValueModel(ValueKind.Converted, CanBeNull(property.Type), IsRequired(property.Type), index);
    }

    /// <summary>Whether a reference type is annotated as not null. Without nullable annotations, it is not.</summary>
    private static bool IsRequired(ITypeSymbol type) => type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.NotAnnotated;

    private static bool CanBeNull(ITypeSymbol type) =>
        type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>Whether the declared type of the property contains a type that does not exist, or the converter does not exist.</summary>
    private static bool IsIncomplete(DeclaredProperty property)
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

    /// <summary>
    /// Adds a problem that does not prevent generation, with a property or with a property of an object in it. Adds each problem
    /// once.
    /// </summary>
    private void AddWarning(IPropertySymbol property, DiagnosticDescriptor rule, string what)
    {
        IPropertySymbol root = _root;
        if (_warnings.Add((rule, property)))
        {
            problems.Add(rule, () => PropertyLocation.OfType(root, campaign, cancellationToken), NameIn(property), what);
        }
    }

    private string NameIn(IPropertySymbol property) =>
        PropertyLocation.IsDeclaredIn(campaign, property) ? property.Name : $"{property.ContainingType.Name}.{property.Name}";
}
