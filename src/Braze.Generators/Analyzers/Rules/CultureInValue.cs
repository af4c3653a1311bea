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

    /// <summary>Texts that are put into texts, by variables.</summary>
    private const int MaxDepth = 4;

    /// <summary>Methods of a text that leave the number in it as it is.</summary>
    private static readonly ImmutableHashSet<string> Keeping = ImmutableHashSet.Create("Trim", "TrimStart", "TrimEnd", "PadLeft", "PadRight", "ToString");

    public static IEnumerable<Diagnostic> Of(PropertySite site)
    {
        if (site.Property.Type.SpecialType != SpecialType.System_String && !IsListOfText(site.Property.Type))
        {
            return [];
        }

        return FindIn(site.Value, site.Candidates, site.View, 0).Select(written => Finding.Of(
            ValueRules.CultureInValue, ValueRules.CultureInValue.DefaultSeverity, written.Place, written.Kind, null, site.Property.Name));
    }

    private static bool IsListOfText(ITypeSymbol type) =>
        type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String }
        || type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }] };

    /// <summary>Where a text that goes by its culture is written, if that is what the value is on every way; of several, the first.</summary>
    private static IReadOnlyCollection<(SyntaxNode Place, string Kind)> FindIn(IOperation value, IReadOnlyCollection<IOperation> candidates, Viewpoint view, int depth)
    {
        if (depth > MaxDepth || !candidates.Any(MayDepend))
        {
            return [];
        }

        ImmutableArray<IOperation> possibilities = ValueFacts.Possibilities(value, view);
        IReadOnlyCollection<(SyntaxNode Place, string Kind)> first = [];
        foreach (IOperation possibility in possibilities)
        {
            IReadOnlyCollection<(SyntaxNode, string)> found = Find(possibility, view, depth);
            if (found.Count == 0)
            {
                return [];
            }

            first = first.Count == 0 ? found : first;
        }

        // With one of several changed there is no report any more, and the others are as they were: no kind, no fix.
        return possibilities.Length == 1 ? first : [.. first.Select(static written => (written.Place, string.Empty))];
    }

    /// <summary>The same for a part of a text.</summary>
    private static IReadOnlyCollection<(SyntaxNode Place, string Kind)> FindIn(IOperation part, Viewpoint view, int depth) =>
        ValueFacts.Unwrap(part) is { Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false } text
            ? FindIn(text, ValueFacts.Candidates(text, view), view, depth + 1)
            : [];

    /// <summary>Whether a text may go by its culture, as far as its form says. Nothing is followed: most texts are ruled out here.</summary>
    private static bool MayDepend(IOperation value) => ValueFacts.Unwrap(value) switch
    {
        { ConstantValue.HasValue: true } => false,
        IInvocationOperation { TargetMethod: { Name: var name, ContainingType.SpecialType: SpecialType.System_String }, Instance: { } text } when Keeping.Contains(name) => MayDepend(text),
        IInvocationOperation { TargetMethod: { Name: "Format", ContainingType.SpecialType: SpecialType.System_String } } => true,
        IInvocationOperation { Instance.Type: { } type } call => KindOfCall(call, type) is not null,
        IInterpolatedStringOperation { Parts: var parts } => parts.OfType<IInterpolationOperation>().Any(static part => IsSensitive(part) || MayDepend(part.Expression)),
        ILocalReferenceOperation or IFieldReferenceOperation or IConditionalAccessOperation or IBinaryOperation or IConditionalOperation or ICoalesceOperation or ISwitchExpressionOperation
            or ISimpleAssignmentOperation => true,
        _ => false,
    };

    private static IReadOnlyCollection<(SyntaxNode Place, string Kind)> Find(IOperation value, Viewpoint view, int depth) => value switch
    {
        IInvocationOperation { TargetMethod: { Name: var name, ContainingType.SpecialType: SpecialType.System_String }, Instance: { } text, Arguments: var arguments }
            when Keeping.Contains(name) && (arguments.IsEmpty || name.StartsWith("Pad", StringComparison.Ordinal)) => FindIn(text, view, depth),
        IInvocationOperation { TargetMethod: { Name: "Format", ContainingType.SpecialType: SpecialType.System_String } } call => OfFormat(call, view, depth),
        IInvocationOperation { Instance.Type: { } type } call => KindOfCall(call, type) is { } kind ? [(call.Syntax, kind)] : [],
        IInterpolatedStringOperation { Parts: var parts } => parts.OfType<IInterpolationOperation>().Any(IsSensitive)
            ? [(value.Syntax, Interpolation)]
            : [.. parts.OfType<IInterpolationOperation>().SelectMany(part => FindIn(part.Expression, view, depth))],
        IConditionalAccessOperation { WhenNotNull: IInvocationOperation { Instance.Type: { } type } call } => KindOfCall(call, type) is null ? [] : [(value.Syntax, string.Empty)],
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => OfSum(sum, view, depth),
        _ => [],
    };

    /// <summary>The kind of a call that writes a number or a date in the server's culture; <see langword="null"/> for another.</summary>
    private static string? KindOfCall(IInvocationOperation call, ITypeSymbol type)
    {
        switch (call.TargetMethod.Name)
        {
            case "ToLongDateString" or "ToShortDateString" or "ToLongTimeString" or "ToShortTimeString":
                return CultureFormat.IsDate(type) ? string.Empty : null;
            case "ToString":
                IArgumentOperation? format = null;
                IArgumentOperation? culture = null;
                foreach (IArgumentOperation argument in call.Arguments)
                {
                    (format, culture) = argument.Parameter?.Type.SpecialType == SpecialType.System_String ? (argument, culture) : (format, argument);
                }

                // No culture is the server's.
                return (culture is null || IsNull(culture))
                    && (format is null || format.Value.ConstantValue.HasValue)
                    && CultureFormat.Depends(type, format?.Value.ConstantValue.Value as string)
                        ? Call
                        : null;
            default:
                return null;
        }
    }

    private static bool IsNull(IArgumentOperation argument) => ValueFacts.Unwrap(argument.Value).ConstantValue is { HasValue: true, Value: null };

    private static IReadOnlyCollection<(SyntaxNode Place, string Kind)> OfFormat(IInvocationOperation call, Viewpoint view, int depth)
    {
        if (call.Arguments.ByParameter() is not [{ Value: { Type.SpecialType: SpecialType.System_String, ConstantValue: { HasValue: true, Value: string format } } }, .. var rest])
        {
            return [];
        }

        IOperation[] arguments = [.. rest.SelectMany(ArgumentsOf)];
        var items = CultureFormat.Items(format).Where(item => item.Argument < arguments.Length).ToList();
        return items.Exists(item => arguments[item.Argument].Type is { } type && CultureFormat.Depends(type, item.Format))
            ? [(call.Syntax, Format)]
            : [.. items.SelectMany(item => FindIn(arguments[item.Argument], view, depth))];
    }

    private static IEnumerable<IOperation> ArgumentsOf(IArgumentOperation argument) => argument switch
    {
        { Value: IArrayCreationOperation { Initializer: { } list } } => list.ElementValues.Select(ValueFacts.Unwrap),
        { ArgumentKind: ArgumentKind.Explicit, Value: var value } => [ValueFacts.Unwrap(value)],

        // A list of parameters that is a span, which the oldest compiler that is supported does not know.
        { Value: var value } => value.ChildOperations.Select(ValueFacts.Unwrap),
    };

    /// <summary>What is added, one after the other: there may be more of it than calls can be in each other.</summary>
    private static IReadOnlyCollection<(SyntaxNode Place, string Kind)> OfSum(IBinaryOperation sum, Viewpoint view, int depth)
    {
        var operands = new Stack<IOperation>();
        IOperation left = sum;
        while (left is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false } inner)
        {
            operands.Push(ValueFacts.Unwrap(inner.RightOperand));
            left = ValueFacts.Unwrap(inner.LeftOperand);
        }

        operands.Push(left);
        return operands.Any(static operand => operand.Type is { } type && CultureFormat.IsSensitive(type))
            ? [(sum.Syntax, string.Empty)]
            : [.. operands.SelectMany(operand => FindIn(operand, view, depth))];
    }

    private static bool IsSensitive(IInterpolationOperation part) =>
        ValueFacts.Unwrap(part.Expression).Type is { } type && CultureFormat.Depends(type, part.FormatString?.ConstantValue.Value as string);
}
