using System.Text.RegularExpressions;
using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1017: a filter is about a custom attribute, and compares with something.</summary>
internal static class AudienceCannotBe
{
    public static Diagnostic? Of(IInvocationOperation call, BodyFlow flow)
    {
        IMethodSymbol method = call.TargetMethod;
        var view = new Viewpoint(flow, call.Syntax);
        return (method.ContainingType.Name, method.Name, call.Arguments) switch
        {
            ("Filter", _, [var name]) when method.IsStatic => OfTexts(name, OfName, view),
            ("Audience", "And" or "Or", [var filters]) when IsEmpty(filters, view) =>
                Report(call.Syntax, DiagnosticSeverity.Warning, $"'{method.Name}' joins no filters, and what Braze makes of that is not documented: it may be everybody", "give at least one"),
            ("StringFilter" or "ArrayFilter", "IsAnyOf" or "IsNoneOf" or "IncludesAnyOf" or "IncludesNoneOf", [var values]) when IsEmpty(values, view) =>
                Report(call.Syntax, DiagnosticSeverity.Warning, $"'{method.Name}' compares with nothing, and what Braze makes of that is not documented", "give at least one value"),
            ("StringFilter", "MatchesRegex" or "DoesNotMatchRegex", [var pattern]) => OfTexts(pattern, OfPattern, view),
            ("TimeFilter", _, [{ Parameter.Name: "days" } days]) when ValueFacts.ConstantsOf(days.Value, view) is { IsDefaultOrEmpty: false } counts && counts.All(static count => count is int and < 0) =>
                Report(CallFacts.WrittenSyntax(days), DiagnosticSeverity.Warning, "The number of days is negative, and Braze counts from zero", "use the method for the other direction of time"),
            ("SubscriptionFilter", _, [var status]) when ValueFacts.ConstantsOf(status.Value, view) is { IsDefaultOrEmpty: false } values && values.All(value => DefinedValues.IsUndefined(value, "SubscriptionStatus", status)) =>
                Report(CallFacts.WrittenSyntax(status), DiagnosticSeverity.Error, "This is not a value of 'SubscriptionStatus', so it cannot be written", "use the enum's values"),
            _ => null,
        };
    }

    private static Diagnostic? OfTexts(IArgumentOperation argument, Func<string, Verdict?> judge, Viewpoint view) =>
        Verdict.OfAll(ValueFacts.TextsOf(argument.Value, view), judge)?.Of(CallRules.AudienceCannotBe, CallFacts.WrittenSyntax(argument));

    private static Verdict? OfName(string name) =>
        string.IsNullOrWhiteSpace(name) ? new(DiagnosticSeverity.Error, "The name of the custom attribute is empty", "give the name that the attribute has in Braze")
        : AttributeFields.Find(name)?.Name == name
            ? new(DiagnosticSeverity.Warning, $"'{name}' is an attribute of Braze's own, and an audience can only ask for custom ones, so that nobody passes", "ask for a custom attribute")
        : name.Contains('.') || name.Contains('[')
            ? new(DiagnosticSeverity.Warning, $"'{name}' names a part of a nested attribute, which an audience cannot ask for, so that nobody passes", "ask for an attribute that is not nested")
        : null;

    private static Verdict? OfPattern(string pattern) =>
        !RegexDialect.IsShared(pattern) || IsPattern(pattern) ? null
        : new(DiagnosticSeverity.Warning, $"'{pattern}' is not a regular expression, so that nobody passes", "close what it opens, and escape what is meant as it stands");

    private static bool IsPattern(string pattern)
    {
        try
        {
            _ = new Regex(pattern);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool IsEmpty(IArgumentOperation argument, Viewpoint view) => CollectionFacts.IsCertainlyEmpty(argument.Value, view);

    private static Diagnostic Report(SyntaxNode place, DiagnosticSeverity severity, string trouble, string advice) =>
        Finding.Of(CallRules.AudienceCannotBe, severity, place, null, null, trouble, advice);
}
