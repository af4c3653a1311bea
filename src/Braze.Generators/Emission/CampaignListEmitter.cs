using Braze.Generators.Models;
using Microsoft.CodeAnalysis.Text;

namespace Braze.Generators.Emission;

/// <summary>Emits the one file that lists the campaigns of a project.</summary>
internal static class CampaignListEmitter
{
    /// <summary>The file's name. It cannot be the name of a campaign's file, which contains a hash.</summary>
    public const string HintName = KnownNames.CampaignList + ".g.cs";

    public static SourceText Emit(EquatableArray<CampaignListEntry> campaigns)
    {
        var code = new CodeWriter();
        code.Open($"namespace {KnownNames.Namespace}");
        code.Line("/// <summary>The campaigns of this project.</summary>");
        code.Line(CampaignEmitter.GeneratedCode);
        code.Open($"internal static class {KnownNames.CampaignList}");
        code.Line("/// <summary>Every campaign that this project declares, in the order of their names.</summary>");
        code.Line($"public static global::System.Collections.Generic.IReadOnlyList<{RuntimeName.CampaignInfo}> All {{ get; }} = global::System.Array.AsReadOnly(new {RuntimeName.CampaignInfo}[]");
        code.Line("{");
        code.Indent();
        foreach (CampaignListEntry campaign in campaigns)
        {
            code.Line($"new {RuntimeName.CampaignInfo}({Identifier.Literal(campaign.Name)}, {Identifier.Literal(campaign.CampaignId)}),");
        }

        code.Close("});");
        code.Close();
        code.Close();
        return code.ToSourceText();
    }
}
