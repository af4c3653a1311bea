using Braze.Generators.Diagnostics;
using Braze.Generators.Models;
using Braze.Generators.Properties;

namespace Braze.Generators.Values;

/// <content>Finds the JSON format of a type.</content>
internal sealed partial class ValueParser
{
    private const string NoFormat = "has no JSON format that Braze documents";

    private static readonly SymbolDisplayFormat Short = SymbolDisplayFormat.MinimallyQualifiedFormat;

    /// <summary>
    /// The maximum depth of nested objects, which is that of <c>System.Text.Json</c>. It also ends the search in generic types that
    /// contain ever larger constructions of themselves.
    /// </summary>
    private const int MaxDepth = 64;

    /// <summary>How many of the objects that contain an unsupported type the message names.</summary>
    private const int ShownDepth = 3;

    private readonly Dictionary<ITypeSymbol, string> _refusedObjects = new(SymbolEqualityComparer.Default);
    private int _depth;

    private ValueModel? ParseValue(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return ParseValue(nullable.TypeArguments[0]) is { } value ? value with { CanBeNull = true } : null;
        }

        if (_types.Find(type) is { } known)
        {
            AddWarnings(known);
            return new ValueModel(ValueKind.Scalar, type.IsReferenceType, IsRequired(type), Method: known.Method);
        }

        if (UnusableReason(type) is { } reason)
        {
            return Refuse(type, reason);
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            int index = ParseEnum((INamedTypeSymbol)type);
            return new ValueModel(_enums[index].IsFlags ? ValueKind.Flags : ValueKind.Enum, CanBeNull: false, TypeIndex: index);
        }

        // Braze documents no format for bytes, and a list of numbers is never meant.
        if (type is IArrayTypeSymbol and not { IsSZArray: true, ElementType.SpecialType: not SpecialType.System_Byte })
        {
            return Refuse(type, NoFormat);
        }

        if (SequenceType.ElementOf(type) is { } element)
        {
            return ParseSequence(type, element);
        }

        if (IsObject(type))
        {
            IPropertySymbol property = _current;
            if (ParseObject((INamedTypeSymbol)type.WithNullableAnnotation(NullableAnnotation.None)) is not { } index)
            {
                return null;
            }

            if (CustomFormat.Describe(type) is { } form)
            {
                AddWarning(property, DeclarationRules.TypeHasCustomFormat, form);
            }

            return new ValueModel(ValueKind.Object, type.IsReferenceType, IsRequired(type), index);
        }

        return Refuse(type, NoFormat);
    }

    /// <summary>Finds why a type is not data, or cannot be used in generated code; <see langword="null"/> when it can be sent.</summary>
    private string? UnusableReason(ITypeSymbol type)
    {
        if (type.IsRefLikeType)
        {
            return "is a ref struct, which a list or an override cannot contain";
        }

        if (type.IsFrameworkType() || SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, campaign.ContainingAssembly))
        {
            return null;
        }

        return type.ContainingNamespace.Is("Newtonsoft.Json.Linq")
                ? "is a JSON type of Newtonsoft.Json, which is not supported; use JsonElement or JsonNode of System.Text.Json"
            : ReferenceAliases.Find(type, project) is { } alias
                ? $"is in an assembly that is referenced with the alias '{alias}', which generated code cannot use; add 'global' to the Aliases of the reference"
            : null;
    }

    /// <summary>Adds a warning for a type that has a JSON format, but maybe not the one that the template reads.</summary>
    private void AddWarnings(PropertyType type)
    {
        if (type.Name == nameof(DateTime))
        {
            AddWarning(_current, DeclarationRules.DateHasNoOffset, string.Empty);
        }
        else if (type.Undocumented is { } reason)
        {
            AddWarning(_current, DeclarationRules.FormatIsNotDocumented, reason);
        }
    }

    private static bool IsObject(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None, IsAnonymousType: false }
        && !type.IsFrameworkType();

    private int? ParseObject(INamedTypeSymbol type)
    {
        if (_refusedObjects.TryGetValue(type, out string? reason))
        {
            _reason = reason;
            return null;
        }

        if (_objects.IndexOf(type) is { } known)
        {
            return known;
        }

        if (_depth == MaxDepth)
        {
            _reason = $"'{type.Name}' is nested more than {MaxDepth} levels deep";
            return null;
        }

        // The index is reserved before the properties are read, because they can refer back to the type.
        int index = _objects.Reserve(type);
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
        foreach (DeclaredProperty property in PropertyList.Find(type))
        {
            cancellationToken.ThrowIfCancellationRequested();
            _current = property.Symbol;
            if (IsIncomplete(property))
            {
                isHalfTyped = true;
            }
            else if (ParseProperty(property) is { } value)
            {
                properties.Add(Property(property, value, overrideType: string.Empty));
            }
            else
            {
                _reason = _depth > ShownDepth ? _reason : $"'{type.Name}.{property.Name}' in it: {_reason}";
                return null;
            }
        }

        if (properties.Count == 0 && !isHalfTyped)
        {
            Refuse(type, "has no public property to write");
            return null;
        }

        return new ObjectModel(SymbolNames.Global(type), new EquatableArray<PropertyModel>(properties.ToImmutable()));
    }

    private ValueModel? Refuse(ITypeSymbol type, string why)
    {
        _reason = $"'{type.ToDisplayString(Short)}' {why}";
        return null;
    }
}
