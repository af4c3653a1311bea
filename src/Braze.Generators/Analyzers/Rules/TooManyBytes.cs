using System.Text;
using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ2004: the constants of one campaign do not exceed the maximum size of its properties.</summary>
internal sealed class TooManyBytes() : Rule(Descriptor, DiagnosticSeverity.Warning)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ2004",
        RuleCategories.Value,
        "The properties are larger than Braze accepts",
        "The constants here are {0} bytes of JSON, and Braze accepts 50 KB of properties for a recipient; {1}",
        DiagnosticSeverity.Error);

    protected override Diagnostic? Analyze(Site site)
    {
        if (site is not CampaignSite campaign)
        {
            return null;
        }

        int bytes = 0;
        int most = 0;
        PropertySite? largest = null;
        foreach (PropertySite value in campaign.Properties)
        {
            if (ValueFacts.StringsOf(value.Value, value.View) is { IsDefaultOrEmpty: false } texts)
            {
                int size = texts.Min(JsonBytes);
                bytes += size;
                (most, largest) = size > most ? (size, value) : (most, largest);
            }
        }

        SyntaxNode place = campaign.Creation.Syntax;
        return bytes <= Limits.TriggerPropertiesBytesAtLeast ? null : Report(
            bytes > Limits.TriggerPropertiesBytes ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            (place.ChildNodes().FirstOrDefault() ?? place).GetLocation(),
            null,
            largest!.Value.Syntax.GetLocation(),
            bytes,
            bytes > Limits.TriggerPropertiesBytes
                ? $"shorten '{largest.Property.Name}', or move its constant part into the template"
                : "Braze does not document whether a KB is 1000 or 1024 bytes, so it may be refused");
    }

    /// <summary>Counts the bytes of a string in JSON with relaxed escaping, including the quotes.</summary>
    private static int JsonBytes(string text) => Encoding.UTF8.GetByteCount(text) + 2 + text.Sum(static c => c switch
    {
        '"' or '\\' or '\n' or '\r' or '\t' or '\b' or '\f' => 1,
        < ' ' => 5,
        _ => 0,
    });
}
