using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ2003: a number is one that JSON has.</summary>
internal static class NumberIsNotFinite
{
    public static Diagnostic? Of(PropertySite site) => site.Constants.Any(IsNotFinite)
        ? Of(site.Property.Name, site.Value, site.Value.Syntax, site.View)
        : null;

    public static Diagnostic? Of(ValueSite site) => site switch
    {
        { Owner: "UserAttributes" or "AttributeObject", Member: ValueSite.Indexer } => Of("the attribute", site.Value, site.Value.Syntax, site.View),
        { Owner: "GeoLocation" } => Of(site.Member, site.Value, site.Syntax, site.View),
        _ => null,
    };

    /// <summary>Reports a number that an audience compares with, or by which an attribute changes.</summary>
    public static Diagnostic? Of(IInvocationOperation call, BodyFlow flow) =>
        call.Arguments is [var argument] && call.TargetMethod.ContainingType is { Name: "NumberFilter" or "CustomAttributeValue" }
            ? Of(argument.Parameter?.Name ?? string.Empty, argument.Value, CallFacts.WrittenSyntax(argument), new Viewpoint(flow, call.Syntax))
            : null;

    private static Diagnostic? Of(string name, IOperation value, SyntaxNode place, Viewpoint view) =>
        ValueFacts.IsCertainly(value, IsNotFinite, view)
            ? Finding.Of(ValueRules.NumberIsNotFinite, place, name, NameOf(ValueFacts.Possibilities(value, view)[0])!)
            : null;

    private static bool IsNotFinite(IOperation value) => NameOf(value) is not null;

    private static string? NameOf(IOperation value) => value.ConstantValue switch
    {
        { HasValue: true, Value: double number } => NameOf(number),
        { HasValue: true, Value: float number } => NameOf(number),
        _ => null,
    };

    private static string? NameOf(double number) => double.IsNaN(number) ? "NaN" : double.IsInfinity(number) ? "infinite" : null;
}
