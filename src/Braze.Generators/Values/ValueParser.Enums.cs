using System.Globalization;
using Braze.Generators.Models;
using Braze.Generators.Naming;

namespace Braze.Generators.Values;

/// <content>Enums and the strings of their members.</content>
internal sealed partial class ValueParser
{
    private int ParseEnum(INamedTypeSymbol type)
    {
        if (_enums.IndexOf(type) is { } known)
        {
            return known;
        }

        int index = _enums.Reserve(type);
        _enums[index] = ParseMembers(type, isFlags: type.FindAttribute("System", "FlagsAttribute") is not null);
        return index;
    }

    private static EnumModel ParseMembers(INamedTypeSymbol type, bool isFlags)
    {
        var fields = new List<IFieldSymbol>();
        var values = new HashSet<object>();
        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>())
        {
            // Two names of the same value cannot be distinguished.
            if (field is { CanBeReferencedByName: true, HasConstantValue: true, ConstantValue: { } value } && values.Add(value))
            {
                fields.Add(field);
            }
        }

        return new EnumModel(
            SymbolNames.Global(type),
            SymbolNames.Global(type.EnumUnderlyingType!),
            isFlags,
            new EquatableArray<EnumMemberModel>((isFlags ? Flags(fields) : fields.Select(field => Member(field, field.ConstantValue!))).ToImmutableArray()));
    }

    /// <summary>
    /// Returns single bits in the order of their declaration, then the members with bits that no single-bit member has. The member
    /// without bits has no string, because a template checks what the array contains.
    /// </summary>
    private static IEnumerable<EnumMemberModel> Flags(List<IFieldSymbol> fields)
    {
        ulong single = 0;
        foreach (IFieldSymbol field in fields)
        {
            if (IsSingle(Bits(field)))
            {
                single |= Bits(field);
                yield return Member(field, Bits(field));
            }
        }

        foreach (IFieldSymbol field in fields)
        {
            if ((Bits(field) & ~single) != 0)
            {
                yield return Member(field, Bits(field));
            }
        }
    }

    private static bool IsSingle(ulong bits) => bits != 0 && (bits & (bits - 1)) == 0;

    /// <summary>The bits after the emitted cast, which sign-extends a negative number.</summary>
    private static ulong Bits(IFieldSymbol field) => field.ConstantValue is ulong bits
        ? bits
        : unchecked((ulong)Convert.ToInt64(field.ConstantValue, CultureInfo.InvariantCulture));

    private static EnumMemberModel Member(IFieldSymbol field, object value)
    {
        string? given = EnumMemberName.Find(field);
        return new EnumMemberModel(
            field.Name,
            Convert.ToString(value, CultureInfo.InvariantCulture),
            given ?? SnakeCase.Convert(field.Name),
            IsNamed: given is not null);
    }
}
