using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Reports;

/// <summary>A campaign's ID and its location.</summary>
/// <param name="Id">The ID.</param>
/// <param name="TypeName">The campaign's name.</param>
/// <param name="Location">The location of the ID.</param>
internal sealed record CampaignIdUse(string Id, string TypeName, Location Location)
{
    /// <summary>
    /// Reports each use of an ID after the first, in the order of files and lines, because the compiler analyzes types in any
    /// order.
    /// </summary>
    public static void ReportRepeated(IEnumerable<CampaignIdUse> uses, Action<Diagnostic> report)
    {
        foreach (IGrouping<string, CampaignIdUse> same in uses.GroupBy(static use => use.Id, StringComparer.Ordinal))
        {
            CampaignIdUse[] ordered =
            [
                .. same.OrderBy(static use => use.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static use => use.Location.SourceSpan.Start),
            ];
            foreach (CampaignIdUse use in ordered.Skip(1))
            {
                report(Diagnostic.Create(
                    DeclarationRules.CampaignIdIsUsedTwice, use.Location, [ordered[0].Location], use.TypeName, ordered[0].TypeName));
            }
        }
    }
}
