using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;
using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ2003: JSON can represent a number. The rule also applies to a number in an audience or in a change of an attribute.</summary>
internal sealed class NumberIsNotFinite() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ2003",
        RuleCategories.Value,
        "The number cannot be written as JSON",
        "'{0}' is {1}, which JSON cannot represent, so the request cannot be written; give a finite number, or null",
        DiagnosticSeverity.Error);

    protected override Diagnostic? Analyze(Site site) => site switch
    {
        PropertySite value => AnalyzeNumber(value.Property.Name, value.Value, value.Value.Syntax, value.View),
        ValueSite { Owner: "UserAttributes" or "AttributeObject", Member: ValueSite.Indexer } value => AnalyzeNumber("the attribute", value.Value, value.Value.Syntax, value.View),
        ValueSite { Owner: "GeoLocation" } value => AnalyzeNumber(value.Member, value.Value, value.Syntax, value.View),
        RuntimeCallSite { Call: { Arguments: [var argument], TargetMethod.ContainingType.Name: "NumberFilter" or "CustomAttributeValue" }, View: var view } =>
            AnalyzeNumber(argument.Parameter?.Name ?? string.Empty, argument.Value, Operand.WrittenSyntax(argument), view),
        _ => null,
    };

    private Diagnostic? AnalyzeNumber(string name, IOperation value, SyntaxNode place, Viewpoint view)
    {
        ImmutableArray<IOperation> possibilities = ValueFacts.Possibilities(value, view);
        return possibilities.All(static possibility => NameOf(possibility) is not null) ? Report(place, name, NameOf(possibilities[0])!) : null;
    }

    private static string? NameOf(IOperation value) => value.ConstantValue switch
    {
        { HasValue: true, Value: double number } => NameOf(number),
        { HasValue: true, Value: float number } => NameOf(number),
        _ => null,
    };

    private static string? NameOf(double number) => double.IsNaN(number) ? "NaN" : double.IsInfinity(number) ? "infinite" : null;
}
