using Braze.Generators.Diagnostics;
using Braze.Generators.Models;

namespace Braze.Generators.Values;

/// <content>Arrays and dictionaries.</content>
internal sealed partial class ValueParser
{
    private ValueModel? ParseSequence(ITypeSymbol type, ITypeSymbol element)
    {
        if (type is INamedTypeSymbol immutable && type.Is("System.Collections.Immutable", "ImmutableArray`1") && !_types.HasImmutableArrays(immutable))
        {
            return Refuse(type, "needs the runtime for .NET 8 or later");
        }

        // A type can be a sequence of itself.
        if (_depth == MaxDepth)
        {
            return Refuse(type, $"is nested more than {MaxDepth} levels deep");
        }

        _depth++;
        ValueModel? parsed = SequenceType.Entry(element) is { } entry && IsDictionary(type)
            ? ParseDictionary(type, entry.Key, entry.Value)
            : ParseArray(type, element);
        _depth--;

        bool isPlainStruct = type.IsValueType && !type.Is("System.Collections.Immutable", "ImmutableArray`1");
        return isPlainStruct && parsed is not null ? parsed with { Interface = SymbolNames.Global(SequenceType.InterfaceOf(type)!) } : parsed;
    }

    private ValueModel? ParseArray(ITypeSymbol type, ITypeSymbol elementType)
    {
        IPropertySymbol property = _current;
        if (ParseValue(elementType) is not { } element)
        {
            return null;
        }

        if (element.Kind is ValueKind.Array or ValueKind.Flags)
        {
            AddWarning(property, DeclarationRules.FormatIsNotDocumented, "an array of arrays, which Liquid does not support");
        }
        else if (_types.Find(elementType.WithoutNullable()) is { IsDate: true })
        {
            AddWarning(property, DeclarationRules.FormatIsNotDocumented, "an array of dates, which Braze's documentation excludes for events and does not mention here");
        }

        return new ValueModel(ValueKind.Array, type.IsReferenceType, IsRequired(type), Element: element);
    }

    private ValueModel? ParseDictionary(ITypeSymbol type, ITypeSymbol keyType, ITypeSymbol valueType)
    {
        if (ParseKey(keyType) is not { } key)
        {
            return Refuse(keyType, "cannot be the key of a JSON object; string, enums without [Flags], Guid and integers can");
        }

        return ParseValue(valueType) is { } value
            ? new ValueModel(ValueKind.Dictionary, type.IsReferenceType, IsRequired(type), Element: value, Key: key)
            : null;
    }

    private ValueModel? ParseKey(ITypeSymbol type)
    {
        if (UnusableReason(type) is not null)
        {
            return null;
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            int index = ParseEnum((INamedTypeSymbol)type);
            return _enums[index].IsFlags ? null : new ValueModel(ValueKind.Enum, CanBeNull: false, TypeIndex: index);
        }

        return _types.Find(type) is { CanBeKey: true } ? new ValueModel(ValueKind.Scalar, CanBeNull: false) : null;
    }

    private static bool IsDictionary(ITypeSymbol type)
    {
        return Is(type) || type.AllInterfaces.Any(Is);

        static bool Is(ITypeSymbol type) => type.MetadataName is "IDictionary`2" or "IReadOnlyDictionary`2"
            && type.Is("System.Collections.Generic", type.MetadataName);
    }
}
