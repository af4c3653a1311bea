using System.Globalization;
using Braze.Generators.Diagnostics;
using Braze.Generators.Models;

namespace Braze.Generators.Parsing;

/// <content>Which type has which JSON form.</content>
internal sealed partial class ValueParser
{
    private static readonly SymbolDisplayFormat Short = SymbolDisplayFormat.MinimallyQualifiedFormat;

    /// <summary>The deepest nesting of objects: as deep as <c>System.Text.Json</c> writes, and an end for types that grow without one.</summary>
    private const int MaxDepth = 64;

    /// <summary>How many of the objects around a refused type its reason names.</summary>
    private const int ShownDepth = 3;

    private readonly Dictionary<ITypeSymbol, string> _refusedObjects = new(SymbolEqualityComparer.Default);
    private int _depth;

    private ValueModel? ParseValue(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return ParseValue(nullable.TypeArguments[0]) is { } value ? value with { CanBeNull = true } : null;
        }

        if (IsScalar(type))
        {
            return new ValueModel(ValueKind.Scalar, type.IsReferenceType);
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return ParseEnum((INamedTypeSymbol)type) is { } index ? new ValueModel(ValueKind.Enum, CanBeNull: false, index) : null;
        }

        if (ElementType(type) is { } elementType)
        {
            return ParseArray(type, elementType);
        }

        if (IsObject(type))
        {
            return ParseObject((INamedTypeSymbol)type) is { } index ? new ValueModel(ValueKind.Object, type.IsReferenceType, index) : null;
        }

        return Refuse(type, type.SpecialType == SpecialType.System_DateTime
            ? "does not say how far it is from UTC, as DateTimeOffset does"
            : "has no JSON form that Braze documents");
    }

    private ValueModel? ParseArray(ITypeSymbol type, ITypeSymbol elementType)
    {
        IPropertySymbol property = _current;
        if (ParseValue(elementType) is not { } element)
        {
            return null;
        }

        if (element.Kind == ValueKind.Array)
        {
            Remark(property, DeclarationRules.FormIsNotDocumented, "an array of arrays, which Liquid does not support");
        }
        else if (IsDate(elementType))
        {
            Remark(property, DeclarationRules.FormIsNotDocumented, "an array of dates, which Braze's documents rule out for events and do not mention here");
        }

        return new ValueModel(ValueKind.Array, type.IsReferenceType, Element: element);
    }

    private static bool IsDate(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] }
            ? IsDate(value)
            : type.Is("System", "DateTimeOffset");

    private static bool IsScalar(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String or SpecialType.System_Boolean
            or SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
            or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
            or SpecialType.System_Decimal or SpecialType.System_Single or SpecialType.System_Double => true,
        SpecialType.None => type.MetadataName is "Guid" or "Uri" or "DateTimeOffset" && type.Is("System", type.MetadataName),
        _ => false,
    };

    /// <summary>What an array, or a list of the framework's, has in it.</summary>
    private static ITypeSymbol? ElementType(ITypeSymbol type) => type switch
    {
        // Bytes have no documented form; a list of numbers is none that anybody means.
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } => null,
        IArrayTypeSymbol { IsSZArray: true } array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var element] } sequence when IsSequence(sequence) => element,
        _ => null,
    };

    private static bool IsSequence(INamedTypeSymbol type) => type.OriginalDefinition.SpecialType switch
    {
        SpecialType.System_Collections_Generic_IEnumerable_T
            or SpecialType.System_Collections_Generic_ICollection_T
            or SpecialType.System_Collections_Generic_IList_T
            or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
            or SpecialType.System_Collections_Generic_IReadOnlyList_T => true,
        _ => type.Is("System.Collections.Generic", "List`1"),
    };

    private static bool IsObject(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None, IsAnonymousType: false }
        && !type.ContainingNamespace.IsSystem();

    private int? ParseObject(INamedTypeSymbol type)
    {
        if (_refusedObjects.TryGetValue(type, out string? reason))
        {
            _reason = reason;
            return null;
        }

        if (_objectIndexes.TryGetValue(type, out int known))
        {
            return known;
        }

        if (_depth == MaxDepth)
        {
            _reason = $"'{type.Name}' is nested more than {MaxDepth} levels deep";
            return null;
        }

        // The place is taken before the properties are read, since they may lead back to the type.
        int index = _objects.Count;
        _objectIndexes.Add(type, index);
        _objects.Add(null!);

        _depth++;
        ObjectModel? parsed = ParseMembers(type);
        _depth--;
        if (parsed is null)
        {
            _refusedObjects.Add(type, _reason);
            return null;
        }

        _objects[index] = parsed;
        return index;
    }

    private ObjectModel? ParseMembers(INamedTypeSymbol type)
    {
        var properties = ImmutableArray.CreateBuilder<PropertyModel>();
        bool isHalfTyped = false;
        foreach (IPropertySymbol property in PropertyList.Of(type))
        {
            cancellationToken.ThrowIfCancellationRequested();
            _current = property;
            if (IsHalfTyped(property))
            {
                isHalfTyped = true;
            }
            else if (ParseValue(property.Type) is { } value)
            {
                properties.Add(Property(property, value));
            }
            else
            {
                _reason = _depth > ShownDepth ? _reason : $"'{type.Name}.{property.Name}' in it: {_reason}";
                return null;
            }
        }

        if (properties.Count == 0 && !isHalfTyped)
        {
            Refuse(type, "has no public property that could be written");
            return null;
        }

        return new ObjectModel(type.ToDisplayString(SymbolNames.Global), new EquatableArray<PropertyModel>(properties.ToImmutable()));
    }

    private int? ParseEnum(INamedTypeSymbol type)
    {
        if (_enumIndexes.TryGetValue(type, out int known))
        {
            return known;
        }

        if (type.FindAttribute("System", "FlagsAttribute") is not null)
        {
            Refuse(type, "is a [Flags] enum, whose values have no single name");
            return null;
        }

        var members = ImmutableArray.CreateBuilder<EnumMemberModel>();
        var values = new HashSet<object>();
        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>())
        {
            // A second name of the same value cannot be told from the first.
            if (field is { CanBeReferencedByName: true, HasConstantValue: true, ConstantValue: { } value } && values.Add(value))
            {
                string? given = EnumMemberName.Given(field);
                members.Add(new EnumMemberModel(
                    field.Name, string.Format(CultureInfo.InvariantCulture, "{0}", value), given ?? SnakeCase.Convert(field.Name), IsNamed: given is not null));
            }
        }

        int index = _enums.Count;
        _enumIndexes.Add(type, index);
        _enums.Add(new EnumModel(
            type.ToDisplayString(SymbolNames.Global),
            type.EnumUnderlyingType!.ToDisplayString(SymbolNames.Global),
            new EquatableArray<EnumMemberModel>(members.ToImmutable())));
        return index;
    }

    private ValueModel? Refuse(ITypeSymbol type, string why)
    {
        _reason = $"'{type.ToDisplayString(Short)}' {why}";
        return null;
    }
}
