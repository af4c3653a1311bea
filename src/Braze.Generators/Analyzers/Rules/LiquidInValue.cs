using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ2001: a value contains no Liquid, which Braze would evaluate.</summary>
internal sealed class LiquidInValue() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ2001",
        RuleCategories.Value,
        "A value contains Liquid",
        "'{0}' is set to a string that contains '{1}'. Braze would evaluate it as Liquid, so the client refuses it unless LiquidInValues allows it; put the template into Braze's dashboard, or set AllowLiquid on the property",
        DiagnosticSeverity.Warning);

    protected override Diagnostic? Analyze(Site site) =>
        site is PropertySite { AllowsLiquid: false } value
        && ValueFacts.StringsOf(value.Value, value.View) is { IsDefaultOrEmpty: false } texts
        && texts.All(static text => OpeningOf(text) is not null)
            ? Report(value.Value.Syntax, value.Property.Name, OpeningOf(texts[0])!)
            : null;

    private static string? OpeningOf(string text) => text.Contains("{{") ? "{{" : text.Contains("{%") ? "{%" : null;
}
