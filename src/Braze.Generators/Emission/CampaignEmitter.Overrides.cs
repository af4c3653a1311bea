using Braze.Generators.Models;

namespace Braze.Generators.Emission;

/// <content>The nested type that replaces some of a campaign's properties for one recipient.</content>
internal sealed partial class CampaignEmitter
{
    private void EmitOverrides()
    {
        if (!_campaign.HasOverrides || _campaign.Properties.Count == 0)
        {
            return;
        }

        _code.Line();
        _code.Line($"/// <summary>Values that replace those of <see cref=\"{Name}\"/> for one recipient; null replaces nothing.</summary>");
        _code.Line(GeneratedCode);
        _code.Open($"public sealed class {KnownNames.Generated.Overrides} : {RuntimeName.Overrides}<{Name}>");
        foreach (PropertyModel property in _campaign.Properties)
        {
            if (property.IsObsolete)
            {
                _code.Line(Obsolete);
            }

            _code.Line($"public {property.OverrideType} {Identifier.Escape(property.Name)} {{ get; set; }}");
        }

        _code.Line();
        EmitWriteTo(areOverrides: true);
        _code.Close();
    }
}
