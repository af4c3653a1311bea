using System.Globalization;
using Braze.Generators.Models;

namespace Braze.Generators.Emission;

/// <summary>One field for each distinct key of a campaign and its nested objects, named after the first property that has it.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, string> _fieldByWireName = new(StringComparer.Ordinal);

    public NameTable(CampaignModel campaign)
    {
        // A field cannot be called like its class, nor like a method of it.
        var taken = new HashSet<string>(StringComparer.Ordinal) { KnownNames.Generated.Json, "Write", "Text" };
        for (int i = 0; i < campaign.Enums.Count; i++)
        {
            taken.Add(Flags(i));
        }

        for (int i = 0; i < campaign.Converters.Count; i++)
        {
            taken.Add(Converter(i));
        }

        Add(campaign.Properties, taken);
        foreach (ObjectModel nested in campaign.Objects)
        {
            Add(nested.Properties, taken);
        }
    }

    /// <summary>The fields with their keys, in the order of first use.</summary>
    public List<(string Field, string WireName)> Fields { get; } = [];

    /// <summary>The field of the texts of a <c>[Flags]</c> enum.</summary>
    public static string Flags(int index) => string.Format(CultureInfo.InvariantCulture, "__F{0}", index);

    /// <summary>The field of a converter.</summary>
    public static string Converter(int index) => string.Format(CultureInfo.InvariantCulture, "__C{0}", index);

    public string this[string wireName] => _fieldByWireName[wireName];

    private void Add(EquatableArray<PropertyModel> properties, HashSet<string> taken)
    {
        foreach (PropertyModel property in properties)
        {
            if (_fieldByWireName.ContainsKey(property.WireName))
            {
                continue;
            }

            string field = property.Name;
            for (int i = 2; !taken.Add(field); i++)
            {
                field = $"{property.Name}{i}";
            }

            field = Identifier.Escape(field);
            _fieldByWireName.Add(property.WireName, field);
            Fields.Add((field, property.WireName));
        }
    }
}
