using System.Text;
using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ2004: the constants of one campaign leave room for the rest.</summary>
internal static class TooManyBytes
{
    public static Diagnostic? Of(IReadOnlyList<PropertySite> sites, IOperation creation)
    {
        if (sites.Sum(MostBytes) <= Limits.TriggerPropertiesBytesAtLeast)
        {
            return null;
        }

        int bytes = 0;
        PropertySite? largest = null;
        int most = 0;
        foreach (PropertySite site in sites)
        {
            if (ValueFacts.TextsOf(site.Value, site.View) is not { IsDefaultOrEmpty: false } texts)
            {
                continue;
            }

            int size = texts.Min(JsonBytes);
            bytes += size;
            if (size > most)
            {
                (most, largest) = (size, site);
            }
        }

        return bytes <= Limits.TriggerPropertiesBytesAtLeast ? null : Finding.Of(
            ValueRules.TooManyBytes,
            bytes > Limits.TriggerPropertiesBytes ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            creation.Syntax.ChildNodes().FirstOrDefault() ?? creation.Syntax,
            null,
            largest!.Value.Syntax,
            bytes,
            bytes > Limits.TriggerPropertiesBytes
                ? $"shorten '{largest.Property.Name}', or put what does not change into the template"
                : "whether a KB is 1000 or 1024 bytes is not documented, so it may be refused");
    }

    /// <summary>The bytes of the longest text that a property can have.</summary>
    private static int MostBytes(PropertySite site)
    {
        int most = 0;
        foreach (IOperation constant in site.Constants)
        {
            most = ValueFacts.TextOf(constant) is { } text ? Math.Max(most, JsonBytes(text)) : most;
        }

        return most;
    }

    /// <summary>The bytes of a text in JSON with relaxed escaping, quotes included.</summary>
    private static int JsonBytes(string text)
    {
        int bytes = Encoding.UTF8.GetByteCount(text) + 2;
        foreach (char c in text)
        {
            bytes += c switch
            {
                '"' or '\\' or '\n' or '\r' or '\t' or '\b' or '\f' => 1,
                < ' ' => 5,
                _ => 0,
            };
        }

        return bytes;
    }
}
