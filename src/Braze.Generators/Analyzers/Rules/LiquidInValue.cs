using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ2001: a value has no Liquid in it, which Braze would run.</summary>
internal static class LiquidInValue
{
    public static Diagnostic? Of(PropertySite site)
    {
        if (site.AllowsLiquid
            || !site.Constants.Any(static value => ValueFacts.TextOf(value) is { } text && OpeningOf(text) is not null)
            || ValueFacts.TextsOf(site.Value, site.View) is not { IsDefaultOrEmpty: false } texts
            || !texts.All(static text => OpeningOf(text) is not null))
        {
            return null;
        }

        return Finding.Of(ValueRules.LiquidInValue, site.Value.Syntax, site.Property.Name, OpeningOf(texts[0])!);
    }

    private static string? OpeningOf(string text) => text.Contains("{{") ? "{{" : text.Contains("{%") ? "{%" : null;
}
