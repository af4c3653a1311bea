using System.Globalization;
using System.Text.RegularExpressions;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>Determines which types and formats depend on the culture.</summary>
internal static class CultureFormat
{
    /// <summary>Formats of dates that are the same in every culture.</summary>
    private static readonly ImmutableHashSet<string> InvariantDates = ImmutableHashSet.Create("O", "o", "R", "r", "s", "u");

    /// <summary>The literal characters of a format: in quotes, or after a backslash.</summary>
    private static readonly Regex Literals = new(@"'[^']*'|""[^""]*""|\\.", RegexOptions.CultureInvariant);

    /// <summary>A standard format: one letter, and the number of digits.</summary>
    private static readonly Regex Standard = new("^[A-Za-z][0-9]*$", RegexOptions.CultureInvariant);

    /// <summary>The formats that write digits without separators.</summary>
    private static readonly Regex Digits = new("^(?:[Ff]0|[XxDd][0-9]*)$", RegexOptions.CultureInvariant);

    /// <summary>The separators and the percent sign in a custom format.</summary>
    private static readonly Regex Signs = new("[0#],[0#]|%|\\.[0#]", RegexOptions.CultureInvariant);

    /// <summary>The same for an integer, which has no optional decimal digits.</summary>
    private static readonly Regex IntegerSigns = new("[0#],[0#]|%|\\.#*0", RegexOptions.CultureInvariant);

    private static readonly Regex Item = new(@"\{(?<argument>[0-9]+)\s*(?:,[^:}]*)?(?::(?<format>[^}]*))?\}", RegexOptions.CultureInvariant);

    /// <summary>Whether a type depends on the culture without a format. An integer depends on it only for the minus sign.</summary>
    private static bool IsSensitive(ITypeSymbol type) => IsFraction(type.WithoutNullable()) || IsDate(type.WithoutNullable());

    /// <summary>Whether a format of a type depends on the culture.</summary>
    public static bool DependsOnCulture(ITypeSymbol type, string? format)
    {
        type = type.WithoutNullable();
        if (string.IsNullOrEmpty(format))
        {
            return IsSensitive(type);
        }

        string plain = Literals.Replace(format!, string.Empty);
        if (IsDate(type))
        {
            // Digits with spaces and dashes between them are the same in nearly every culture; names of months and separators are not.
            return format!.Length == 1
                ? !InvariantDates.Contains(format)
                : plain.Contains("MMM") || plain.Contains("ddd") || plain.Contains("tt") || plain.Contains('/');
        }

        return IsFraction(type) ? (Standard.IsMatch(format!) ? !Digits.IsMatch(format!) : Signs.IsMatch(plain))
            : IsInteger(type) && (Standard.IsMatch(format!) ? IsFractionFormat(format!) : IntegerSigns.IsMatch(plain));
    }

    /// <summary>Whether a format can write a minus sign for a type. Some cultures write it as U+2212.</summary>
    public static bool HasSign(ITypeSymbol type, string? format)
    {
        type = type.WithoutNullable();
        return (IsInteger(type) || IsFraction(type)) && !IsUnsigned(type) && (string.IsNullOrEmpty(format) || format![0] is not ('X' or 'x' or 'B' or 'b'));
    }

    /// <summary>Finds the arguments in a composite format string, with their formats.</summary>
    public static IEnumerable<(int Argument, string? Format)> Items(string format) =>
        Item.Matches(format.Replace("{{", string.Empty).Replace("}}", string.Empty))
            .Cast<Match>()
            .Where(static match => match.Groups["argument"].Length < 4)
            .Select(static match => (
                int.Parse(match.Groups["argument"].Value, CultureInfo.InvariantCulture),
                match.Groups["format"].Success ? match.Groups["format"].Value : null));

    public static bool IsDate(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_DateTime || type.Is("System", "DateTimeOffset") || type.Is("System", "DateOnly") || type.Is("System", "TimeOnly");

    private static bool IsFraction(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Decimal or SpecialType.System_Double or SpecialType.System_Single || type.Is("System", "Half");

    private static bool IsFractionFormat(string format) => !Digits.IsMatch(format) && char.ToUpperInvariant(format[0]) is 'N' or 'C' or 'P' or 'F' or 'E';

    private static bool IsInteger(ITypeSymbol type) =>
        type.SpecialType is (>= SpecialType.System_SByte and <= SpecialType.System_UInt64) or SpecialType.System_IntPtr or SpecialType.System_UIntPtr
        || type.Is("System", "Int128") || type.Is("System", "UInt128") || type.Is("System.Numerics", "BigInteger");

    private static bool IsUnsigned(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64 or SpecialType.System_UIntPtr
        || type.Is("System", "UInt128");
}
