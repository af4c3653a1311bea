using System.Text.RegularExpressions;
using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;
using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1017: a filter is for a custom attribute, and compares it with a value.</summary>
internal sealed class InvalidAudience() : Rule(Descriptor, DiagnosticSeverity.Warning)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ1017",
        RuleCategories.Call,
        "The audience is not valid",
        "{0}; {1}",
        DiagnosticSeverity.Error);

    /// <summary>
    /// Matches the regular expressions that mean the same in .NET and in PCRE, which Braze uses: plain characters, common escapes,
    /// groups and classes, with at most one quantifier each. Other expressions are not judged, because they can be valid in PCRE
    /// even if .NET cannot parse them.
    /// </summary>
    private static readonly Regex Shared = new(
        """
        ^(?: [^\\\[(*+?}]
          | [*+?}] (?![+{])
          | \\ (?: [dDwWsSbBntr] | x[0-9A-Fa-f]{2} | [^\w<'\x80-\uFFFF] | \z )
          | \( (?! [*?] )
          | \(\? (?: [:=!] | <[=!\w] | [ims-]+[:)] | [ims-]*\z )
          | \[ \^? \]? (?: [^\]\\\[-] | - (?![\\\[]) | \\ (?: [dDwWsSntr] | x[0-9A-Fa-f]{2} | [^\w<'\x80-\uFFFF] ) )* (?: \] | \z )
        )*\z
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant);

    protected override Diagnostic? Analyze(Site site)
    {
        if (site is not RuntimeCallSite { Call: { TargetMethod: var method, Arguments: [var argument] } call, View: var view })
        {
            return null;
        }

        return (method.ContainingType.Name, method.Name) switch
        {
            ("Filter", _) when method.IsStatic => Report(Verdict.Mildest(ValueFacts.StringsOf(argument.Value, view), JudgeName), Operand.WrittenSyntax(argument)),
            ("Audience", "And" or "Or") when CollectionFacts.IsCertainlyEmpty(argument.Value, view) =>
                Report(new(DiagnosticSeverity.Warning, $"'{method.Name}' joins no filters, and Braze does not document what that means: it may be everyone", "give at least one filter"), call.Syntax),
            ("StringFilter" or "ArrayFilter", "IsAnyOf" or "IsNoneOf" or "IncludesAnyOf" or "IncludesNoneOf") when CollectionFacts.IsCertainlyEmpty(argument.Value, view) =>
                Report(new(DiagnosticSeverity.Warning, $"'{method.Name}' compares with no values, and Braze does not document what that means", "give at least one value"), call.Syntax),
            ("StringFilter", "MatchesRegex" or "DoesNotMatchRegex") => Report(Verdict.Mildest(ValueFacts.StringsOf(argument.Value, view), JudgePattern), Operand.WrittenSyntax(argument)),
            ("TimeFilter", _) when argument.Parameter?.Name == "days" => Report(
                Verdict.Mildest(ValueFacts.ConstantsOf(argument.Value, view), static count => count is int and < 0
                    ? new Verdict(DiagnosticSeverity.Warning, "The number of days is negative, and Braze counts from zero", "use the method for the opposite direction in time")
                    : null),
                Operand.WrittenSyntax(argument)),
            ("SubscriptionFilter", _) => Report(
                Verdict.Mildest(ValueFacts.Possibilities(argument.Value, view), static status => ValueFacts.IsUndefined(status)
                    ? new Verdict(DiagnosticSeverity.Error, "This is not a value of 'SubscriptionStatus', so it cannot be written", "use a value of the enum")
                    : null),
                Operand.WrittenSyntax(argument)),
            _ => null,
        };
    }

    private static Verdict? JudgeName(string name) =>
        string.IsNullOrWhiteSpace(name) ? new(DiagnosticSeverity.Error, "The name of the custom attribute is empty", "give the name that the attribute has in Braze")
        : AttributeFields.Find(name)?.Name == name
            ? new(DiagnosticSeverity.Warning, $"'{name}' is a standard attribute of Braze, and an audience can filter only by custom attributes, so it matches nobody", "filter by a custom attribute")
        : name.Contains('.') || name.Contains('[')
            ? new(DiagnosticSeverity.Warning, $"'{name}' is part of a nested attribute, which an audience cannot filter by, so it matches nobody", "filter by an attribute that is not nested")
        : null;

    private static Verdict? JudgePattern(string pattern) => Shared.IsMatch(pattern) && !IsPattern(pattern)
        ? new(DiagnosticSeverity.Warning, $"'{pattern}' is not a valid regular expression, so it matches nobody", "close each bracket, and escape each character that stands for itself")
        : null;

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
}
