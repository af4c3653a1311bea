using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ2002: a text is the same on every server.</summary>
internal static partial class CultureInValue
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
        // A property of a list or a dictionary has a site for each value in it.
        if (site.Value.Type?.SpecialType != SpecialType.System_String)
        {
            return [];
        }

        return FindIn(site.Value, site.Candidates, site.View, 0).Select(written => Finding.Of(
            ValueRules.CultureInValue, written.Severity, written.Place, written.Kind, null, site.Property.Name));
    }

    /// <summary>Where a text that goes by its culture is written, if that is what the value is on every way; of several, the first.</summary>
    private static IReadOnlyCollection<Written> FindIn(IOperation value, IReadOnlyCollection<IOperation> candidates, Viewpoint view, int depth)
    {
        if (depth > MaxDepth || !candidates.Any(MayDepend))
        {
            return [];
        }

        ImmutableArray<IOperation> possibilities = ValueFacts.Possibilities(value, view);
        IReadOnlyCollection<Written> first = [];
        DiagnosticSeverity mildest = DiagnosticSeverity.Warning;
        foreach (IOperation possibility in possibilities)
        {
            IReadOnlyCollection<Written> found = Find(possibility, view, depth);
            if (found.Count == 0)
            {
                return [];
            }

            first = first.Count == 0 ? found : first;
            DiagnosticSeverity worst = found.Max(static written => written.Severity);
            mildest = worst < mildest ? worst : mildest;
        }

        // With one of several changed there is no report any more, and the others are as they were: no kind, no fix.
        return possibilities.Length == 1 ? first : [.. first.Select(written => written with { Kind = string.Empty, Severity = mildest })];
    }

    /// <summary>The same for a part of a text.</summary>
    private static IReadOnlyCollection<Written> FindIn(IOperation part, Viewpoint view, int depth) =>
        ValueFacts.Unwrap(part) is { Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false } text
            ? FindIn(text, ValueFacts.Candidates(text, view), view, depth + 1)
            : [];

    /// <summary>Whether a text may go by its culture, as far as its form says. Nothing is followed: most texts are ruled out here.</summary>
    private static bool MayDepend(IOperation value) => ValueFacts.Unwrap(value) switch
    {
        { ConstantValue.HasValue: true } => false,
        IInvocationOperation { TargetMethod: { Name: var name, ContainingType.SpecialType: SpecialType.System_String }, Instance: { } text } when Keeping.Contains(name) => MayDepend(text),
        IInvocationOperation { TargetMethod: { Name: "Format", ContainingType.SpecialType: SpecialType.System_String } } => true,
        IInvocationOperation { Instance.Type: { } type } call => OfCall(call, type) is not null,
        IInterpolatedStringOperation { Parts: var parts } => parts.OfType<IInterpolationOperation>().Any(static part => SeverityOf(part) is not null || MayDepend(part.Expression)),
        ILocalReferenceOperation or IFieldReferenceOperation or IConditionalAccessOperation or IBinaryOperation or IConditionalOperation or ICoalesceOperation or ISwitchExpressionOperation
            or ISimpleAssignmentOperation => true,
        _ => false,
    };

    private static IReadOnlyCollection<Written> Find(IOperation value, Viewpoint view, int depth) => value switch
    {
        IInvocationOperation { TargetMethod: { Name: var name, ContainingType.SpecialType: SpecialType.System_String }, Instance: { } text, Arguments: var arguments }
            when Keeping.Contains(name) && (arguments.IsEmpty || name.StartsWith("Pad", StringComparison.Ordinal)) => FindIn(text, view, depth),
        IInvocationOperation { TargetMethod: { Name: "Format", ContainingType.SpecialType: SpecialType.System_String } } call => OfFormat(call, view, depth),
        IInvocationOperation { Instance.Type: { } type } call => OfCall(call, type) is { } written ? [written] : [],
        IInterpolatedStringOperation { Parts: var parts } => Whole(
            parts.OfType<IInterpolationOperation>().Select(SeverityOf),
            value.Syntax,
            Interpolation,
            () => parts.OfType<IInterpolationOperation>().SelectMany(part => FindIn(part.Expression, view, depth))),
        IConditionalAccessOperation { WhenNotNull: IInvocationOperation { Instance.Type: { } type } call } =>
            OfCall(call, type) is { } written ? [written with { Place = value.Syntax, Kind = string.Empty }] : [],
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => OfSum(sum, view, depth),
        _ => [],
    };

    /// <summary>
    /// A text of which some parts go by the culture themselves, as one report; where that is at most a minus, what is found in the other
    /// parts, if it is anything, comes first.
    /// </summary>
    private static Written[] Whole(IEnumerable<DiagnosticSeverity?> parts, SyntaxNode place, string kind, Func<IEnumerable<Written>> others)
    {
        DiagnosticSeverity? worst = parts.Max();
        if (worst == DiagnosticSeverity.Warning)
        {
            return [new Written(place, kind, DiagnosticSeverity.Warning)];
        }

        Written[] found = [.. others()];
        return worst is null || found.Any(static other => other.Severity == DiagnosticSeverity.Warning) ? found : [new Written(place, kind, worst.Value)];
    }

    /// <summary>A call that writes a number or a date in the server's culture; <see langword="null"/> for another.</summary>
    private static Written? OfCall(IInvocationOperation call, ITypeSymbol type)
    {
        switch (call.TargetMethod.Name)
        {
            case "ToLongDateString" or "ToShortDateString" or "ToLongTimeString" or "ToShortTimeString":
                return CultureFormat.IsDate(type) ? new Written(call.Syntax, string.Empty, DiagnosticSeverity.Warning) : null;
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
                    && SeverityOf(call.Instance!, type, format?.Value.ConstantValue.Value as string) is { } severity
                        ? new Written(call.Syntax, Call, severity)
                        : null;
            default:
                return null;
        }
    }

    private static bool IsNull(IArgumentOperation argument) => ValueFacts.Unwrap(argument.Value).ConstantValue is { HasValue: true, Value: null };

    private static DiagnosticSeverity? SeverityOf(IInterpolationOperation part) =>
        SeverityOf(ValueFacts.Unwrap(part.Expression), part.FormatString?.ConstantValue.Value as string);

    private static DiagnosticSeverity? SeverityOf(IOperation value, string? format) => value.Type is { } type ? SeverityOf(value, type, format) : null;

    /// <summary>How certainly a value is written differently from culture to culture: a number with nothing but digits only where it is negative.</summary>
    private static DiagnosticSeverity? SeverityOf(IOperation value, ITypeSymbol type, string? format) =>
        CultureFormat.Depends(type, format) ? DiagnosticSeverity.Warning
        : CultureFormat.HasSign(type, format) && !NonNegative.Is(value) ? DiagnosticSeverity.Info
        : null;

    /// <summary>A text that goes by the culture.</summary>
    /// <param name="Place">What is marked.</param>
    /// <param name="Kind">Which fix there is.</param>
    /// <param name="Severity">How certain it is that it differs.</param>
    private sealed record Written(SyntaxNode Place, string Kind, DiagnosticSeverity Severity);
}
