using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;
using Braze.Generators.Parsing;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ2002: a text is the same on every server.</summary>
internal static class CultureInValue
{
    /// <summary><c>ToString()</c> without a culture.</summary>
    public const string Call = "Call";

    /// <summary><c>string.Format</c> without a culture.</summary>
    public const string Format = "Format";

    /// <summary>An interpolated text.</summary>
    public const string Interpolation = "Interpolation";

    /// <summary>Formats of dates that are the same in every culture.</summary>
    private static readonly ImmutableHashSet<string> InvariantDates = ImmutableHashSet.Create("O", "o", "R", "r", "s", "u");

    public static Diagnostic? Of(PropertySite site)
    {
        if ((site.Property.Type.SpecialType != SpecialType.System_String && !IsListOfText(site.Property.Type))
            || !site.Candidates.Any(static candidate => KindOf(candidate) is not null))
        {
            return null;
        }

        ImmutableArray<IOperation> possibilities = ValueFacts.Possibilities(site.Value, site.View);
        if (!possibilities.All(static possibility => KindOf(possibility) is not null))
        {
            return null;
        }

        return Finding.Of(
            ValueRules.CultureInValue, ValueRules.CultureInValue.DefaultSeverity, possibilities[0].Syntax, KindOf(possibilities[0]), null, site.Property.Name);
    }

    private static bool IsListOfText(ITypeSymbol type) =>
        type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String }
        || type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }] };

    private static string? KindOf(IOperation value) => value switch
    {
        IInvocationOperation { TargetMethod: { Name: "ToString" }, Instance: { Type: { } type } } call when call.Arguments.Length < 2 =>
            Depends(type, call.Arguments, 0) ? Call : null,
        IInvocationOperation { TargetMethod: { Name: "ToLongDateString" or "ToShortDateString" or "ToLongTimeString" or "ToShortTimeString" }, Instance.Type: { } type }
            when IsDate(type) => string.Empty,
        IInvocationOperation { TargetMethod: { Name: "Format", ContainingType.SpecialType: SpecialType.System_String } method, Arguments: var arguments }
            when method.Parameters[0].Type.SpecialType == SpecialType.System_String
                && arguments.Skip(1).Any(static argument => ArgumentsOf(argument).Any(static part => part.Type is { } type && IsSensitive(type))) => Format,
        IInterpolatedStringOperation text when text.Parts.OfType<IInterpolationOperation>().Any(IsSensitive) => Interpolation,
        _ => null,
    };

    private static IEnumerable<IOperation> ArgumentsOf(IArgumentOperation argument) => argument.Value switch
    {
        IArrayCreationOperation { Initializer: { } list } => list.ElementValues.Select(ValueFacts.Unwrap),
        var value => [ValueFacts.Unwrap(value)],
    };

    private static bool Depends(ITypeSymbol type, ImmutableArray<IArgumentOperation> arguments, int index) => arguments.Length switch
    {
        0 => IsSensitive(type),
        1 when arguments[index].Value.ConstantValue is { HasValue: true, Value: var format } => format is string text ? Depends(type, text) : IsSensitive(type),
        _ => false,
    };

    private static bool IsSensitive(IInterpolationOperation part)
    {
        ITypeSymbol? type = ValueFacts.Unwrap(part.Expression).Type;
        return type is not null && (part.FormatString is { ConstantValue: { HasValue: true, Value: string format } } ? Depends(type, format) : IsSensitive(type));
    }

    /// <summary>Whether a format writes a value of a type differently from culture to culture.</summary>
    private static bool Depends(ITypeSymbol type, string format)
    {
        type = Underlying(type);
        if (format.Length == 0)
        {
            return IsSensitive(type);
        }

        if (IsDate(type))
        {
            // Digits with blanks and dashes between them are the same nearly everywhere; names of months and separators are not.
            return format.Length == 1 ? !InvariantDates.Contains(format) : format.Contains("MMM") || format.Contains("ddd") || format.Contains("tt") || format.Contains('/');
        }

        return IsFraction(type) ? format[0] is not ('X' or 'x') : IsInteger(type) && format[0] is 'N' or 'n' or 'C' or 'c' or 'P' or 'p' or 'F' or 'f' or 'E' or 'e';
    }

    /// <summary>Whether a type is written differently from culture to culture without a format. Integers differ in nothing but a minus.</summary>
    private static bool IsSensitive(ITypeSymbol type) => IsFraction(Underlying(type)) || IsDate(Underlying(type));

    private static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : type;

    private static bool IsFraction(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Decimal or SpecialType.System_Double or SpecialType.System_Single;

    private static bool IsInteger(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    private static bool IsDate(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_DateTime || type.Is("System", "DateTimeOffset") || type.Is("System", "DateOnly") || type.Is("System", "TimeOnly");
}
