using Braze.Generators.Models;

namespace Braze.Generators.Emission;

/// <content>The type of what replaces some of a campaign's properties for one recipient.</content>
internal sealed partial class CampaignEmitter
{
    private void EmitOverrides()
    {
        if (_campaign.Properties.Count == 0)
        {
            return;
        }

        _code.Line();
        _code.Line($"/// <summary>What <see cref=\"{Name}\"/> has for one recipient instead; null replaces nothing.</summary>");
        _code.Line(GeneratedCode);
        _code.Open($"public sealed class {KnownNames.Generated.Overrides} : {Runtime}ITriggerPropertyOverrides<{Name}>");
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
