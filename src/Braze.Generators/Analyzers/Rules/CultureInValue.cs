using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;
using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ2002: a string is the same on every server.</summary>
internal sealed partial class CultureInValue() : Rule(Descriptor, DiagnosticSeverity.Info)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ2002",
        RuleCategories.Value,
        "The string depends on the culture of the server",
        "The string for '{0}' is formatted with the culture of the server, so the same message can differ between servers; pass CultureInfo.InvariantCulture, or the culture of the recipient",
        DiagnosticSeverity.Warning);

    /// <summary><c>ToString()</c> without a culture.</summary>
    public const string Call = "Call";

    /// <summary><c>string.Format</c> without a culture.</summary>
    public const string Format = "Format";

    /// <summary>An interpolated string.</summary>
    public const string Interpolation = "Interpolation";

    /// <summary>The maximum depth of strings in strings, through variables.</summary>
    private const int MaxDepth = 4;

    /// <summary>The methods of a string whose result still contains the number.</summary>
    private static readonly ImmutableHashSet<string> Keeping = ImmutableHashSet.Create("Trim", "TrimStart", "TrimEnd", "PadLeft", "PadRight", "ToString");

    /// <summary>In invariant globalization mode, every string is formatted in the invariant culture.</summary>
    public override bool AppliesTo(AnalyzerConfigOptions options) => !InvariantOption.IsOn(options);

    public override IEnumerable<Diagnostic> AnalyzeAll(Site site) => site is PropertySite { Value.Type.SpecialType: SpecialType.System_String } value
        ? FindIn(value.Value, value.View, 0).Select(written => Report(written.Severity, written.Place.GetLocation(), written.Kind, null, value.Property.Name))
        : [];

    /// <summary>
    /// Finds where a culture-dependent string is formatted, if the value is such a string on every path. Of several places, finds
    /// the first.
    /// </summary>
    private static IReadOnlyCollection<Written> FindIn(IOperation value, Viewpoint view, int depth)
    {
        if (depth > MaxDepth)
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

        // After a fix of one of several places, the others would no longer be reported. So there is no kind, and no fix.
        return possibilities.Length == 1 ? first : [.. first.Select(written => written with { Kind = string.Empty, Severity = mildest })];
    }

    /// <summary>Does the same for a part of a string.</summary>
    private static IReadOnlyCollection<Written> FindInPart(IOperation part, Viewpoint view, int depth) =>
        Operand.Unwrap(part) is { Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false } text ? FindIn(text, view, depth + 1) : [];

    private static IReadOnlyCollection<Written> Find(IOperation value, Viewpoint view, int depth) => value switch
    {
        IInvocationOperation { TargetMethod: { Name: var name, ContainingType.SpecialType: SpecialType.System_String }, Instance: { } text, Arguments: var arguments }
            when Keeping.Contains(name) && (arguments.IsEmpty || name.StartsWith("Pad", StringComparison.Ordinal)) => FindInPart(text, view, depth),
        IInvocationOperation { TargetMethod: { Name: "Format", ContainingType.SpecialType: SpecialType.System_String } } call => AnalyzeFormat(call, view, depth),
        IInvocationOperation { Instance.Type: { } type } call => AnalyzeCall(call, type) is { } written ? [written] : [],
        IInterpolatedStringOperation { Parts: var parts } => Combine(
            parts.OfType<IInterpolationOperation>().Select(SeverityOf),
            value.Syntax,
            Interpolation,
            () => parts.OfType<IInterpolationOperation>().SelectMany(part => FindInPart(part.Expression, view, depth))),
        IConditionalAccessOperation { WhenNotNull: IInvocationOperation { Instance.Type: { } type } call } =>
            AnalyzeCall(call, type) is { } written ? [written with { Place = value.Syntax, Kind = string.Empty }] : [],
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => AnalyzeSum(sum, view, depth),
        _ => [],
    };

    /// <summary>
    /// Combines the findings about the parts of a string. A finding that is only about a minus sign comes after the findings in the
    /// other parts.
    /// </summary>
    private static Written[] Combine(IEnumerable<DiagnosticSeverity?> parts, SyntaxNode place, string kind, Func<IEnumerable<Written>> others)
    {
        DiagnosticSeverity? worst = parts.Max();
        if (worst == DiagnosticSeverity.Warning)
        {
            return [new Written(place, kind, DiagnosticSeverity.Warning)];
        }

        Written[] found = [.. others()];
        return worst is null || found.Any(static other => other.Severity == DiagnosticSeverity.Warning) ? found : [new Written(place, kind, worst.Value)];
    }

    /// <summary>Analyzes a call that formats a number or a date in the server's culture; <see langword="null"/> for any other call.</summary>
    private static Written? AnalyzeCall(IInvocationOperation call, ITypeSymbol type)
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

                // A null culture is the server's culture.
                return (culture is null || IsNull(culture))
                    && (format is null || format.Value.ConstantValue.HasValue)
                    && SeverityOf(call.Instance!, type, format?.Value.ConstantValue.Value as string) is { } severity
                        ? new Written(call.Syntax, Call, severity)
                        : null;
            default:
                return null;
        }
    }

    private static bool IsNull(IArgumentOperation argument) => Operand.Unwrap(argument.Value).ConstantValue is { HasValue: true, Value: null };

    private static DiagnosticSeverity? SeverityOf(IInterpolationOperation part) =>
        SeverityOf(Operand.Unwrap(part.Expression), part.FormatString?.ConstantValue.Value as string);

    private static DiagnosticSeverity? SeverityOf(IOperation value, string? format) => value.Type is { } type ? SeverityOf(value, type, format) : null;

    /// <summary>
    /// Determines how certainly a formatted value depends on the culture. A number without separators depends on it only when it is
    /// negative.
    /// </summary>
    private static DiagnosticSeverity? SeverityOf(IOperation value, ITypeSymbol type, string? format) =>
        CultureFormat.DependsOnCulture(type, format) ? DiagnosticSeverity.Warning
        : CultureFormat.HasSign(type, format) && !NonNegative.Is(value) ? DiagnosticSeverity.Info
        : null;

    /// <summary>A string that depends on the culture.</summary>
    /// <param name="Place">The reported syntax.</param>
    /// <param name="Kind">The kind of fix.</param>
    /// <param name="Severity">How certainly it depends on the culture.</param>
    private sealed record Written(SyntaxNode Place, string Kind, DiagnosticSeverity Severity);
}
