using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;
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

        // With one of several changed there is no report any more, and the others are as they were: no kind, no fix.
        string? kind = possibilities.Length == 1 ? KindOf(possibilities[0]) : null;
        return Finding.Of(
            ValueRules.CultureInValue, ValueRules.CultureInValue.DefaultSeverity, possibilities[0].Syntax, kind, null, site.Property.Name);
    }

    private static bool IsListOfText(ITypeSymbol type) =>
        type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String }
        || type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }] };

    private static string? KindOf(IOperation value) => value switch
    {
        IInvocationOperation { TargetMethod: { Name: "ToString" }, Instance: { Type: { } type } } call when call.Arguments.Length < 2 =>
            Depends(type, call.Arguments) ? Call : null,
        IInvocationOperation { TargetMethod: { Name: "ToLongDateString" or "ToShortDateString" or "ToLongTimeString" or "ToShortTimeString" }, Instance.Type: { } type }
            when CultureFormat.IsDate(type) => string.Empty,
        IInvocationOperation { TargetMethod: { Name: "Format", ContainingType.SpecialType: SpecialType.System_String } method, Arguments: [var format, .. var arguments] }
            when method.Parameters[0].Type.SpecialType == SpecialType.System_String =>
                format.Value.ConstantValue is { HasValue: true, Value: string text } && Depends(text, [.. arguments.SelectMany(ArgumentsOf)]) ? Format : null,
        IInterpolatedStringOperation text when text.Parts.OfType<IInterpolationOperation>().Any(IsSensitive) => Interpolation,
        IConditionalAccessOperation { WhenNotNull: IInvocationOperation call } => KindOf(call) is null ? null : string.Empty,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, LeftOperand: var left, RightOperand: var right }
            when IsPart(left) || IsPart(right) => string.Empty,
        _ => null,
    };

    /// <summary>Whether a part of an added text is, or becomes, one of its culture.</summary>
    private static bool IsPart(IOperation part) =>
        ValueFacts.Unwrap(part) is var value && (value.Type is { } type && CultureFormat.IsSensitive(type) || KindOf(value) is not null);

    private static IEnumerable<IOperation> ArgumentsOf(IArgumentOperation argument) => argument switch
    {
        { Value: IArrayCreationOperation { Initializer: { } list } } => list.ElementValues.Select(ValueFacts.Unwrap),
        { ArgumentKind: ArgumentKind.Explicit, Value: var value } => [ValueFacts.Unwrap(value)],

        // A list of parameters that is a span, which the oldest compiler that is supported does not know.
        { Value: var value } => value.ChildOperations.Select(ValueFacts.Unwrap),
    };

    private static bool Depends(ITypeSymbol type, ImmutableArray<IArgumentOperation> arguments) => arguments switch
    {
        [] => CultureFormat.IsSensitive(type),
        [{ Value.ConstantValue: { HasValue: true, Value: var format } }] => CultureFormat.Depends(type, format as string),
        _ => false,
    };

    private static bool Depends(string format, IReadOnlyList<IOperation> arguments) => CultureFormat.Items(format).Any(item =>
        item.Argument < arguments.Count && arguments[item.Argument].Type is { } type && CultureFormat.Depends(type, item.Format));

    private static bool IsSensitive(IInterpolationOperation part) =>
        ValueFacts.Unwrap(part.Expression).Type is { } type && CultureFormat.Depends(type, part.FormatString?.ConstantValue.Value as string);
}
