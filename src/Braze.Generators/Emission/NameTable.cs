using Braze.Generators.Models;

namespace Braze.Generators.Emission;

/// <summary>The names of the fields of <c>__Json</c>: one for each distinct key, named after the first property that has it.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, string> _fieldByWireName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public NameTable(CampaignModel campaign)
    {
        // A field cannot have the name of its class, or of one of the methods of the class.
        _taken.Add(KnownNames.Generated.Json);
        _taken.Add("Write");
        _taken.Add("Text");
        for (int i = 0; i < campaign.Objects.Count; i++)
        {
            _taken.Add(Write(campaign.Objects, i));
        }

        for (int i = 0; i < campaign.Enums.Count; i++)
        {
            _taken.Add(Flags(i));
            _taken.Add(Texts(i));
        }

        for (int i = 0; i < campaign.Converters.Count; i++)
        {
            _taken.Add(Converter(i));
        }

        Add(campaign.Properties);
        foreach (ObjectModel nested in campaign.Objects)
        {
            Add(nested.Properties);
        }
    }

    /// <summary>The fields with their keys, in the order of first use.</summary>
    public List<(string Field, string WireName)> Fields { get; } = [];

    /// <summary>The field with the strings of a <c>[Flags]</c> enum.</summary>
    public static string Flags(int index) => $"__F{index}";

    /// <summary>The field with the strings of an enum with very many members.</summary>
    public static string Texts(int index) => $"__E{index}";

    /// <summary>The field of a converter.</summary>
    public static string Converter(int index) => $"__C{index}";

    /// <summary>
    /// The method that writes a type of object. It is an overload by type, with another name where types differ only in the
    /// nullability of their type arguments.
    /// </summary>
    public static string Write(EquatableArray<ObjectModel> objects, int index)
    {
        string type = objects[index].TypeName;
        for (int i = 0; i < index && type.IndexOf('<') >= 0; i++)
        {
            if (objects[i].TypeName == type)
            {
                return $"Write{index}";
            }
        }

        return "Write";
    }

    public string this[string wireName] => _fieldByWireName[wireName];

    private void Add(EquatableArray<PropertyModel> properties)
    {
        foreach (PropertyModel property in properties)
        {
            if (_fieldByWireName.ContainsKey(property.WireName))
            {
                continue;
            }

            string field = property.Name;
            for (int i = 2; !_taken.Add(field); i++)
            {
                field = $"{property.Name}{i}";
            }

            field = Identifier.Escape(field);
            _fieldByWireName.Add(property.WireName, field);
            Fields.Add((field, property.WireName));
        }
    }
}
