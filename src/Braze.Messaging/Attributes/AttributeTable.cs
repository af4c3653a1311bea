namespace Braze.Messaging;

/// <summary>Attributes by name, in the order in which they were added.</summary>
internal sealed class AttributeTable
{
    private readonly List<(string Name, TriggerPropertyName Key, CustomAttributeValue Value)> _entries = [];

    public int Count => _entries.Count;

    public CustomAttributeValue? this[string name]
    {
        get => IndexOf(name) is >= 0 and var index ? _entries[index].Value : null;
        set
        {
            int index = IndexOf(name);
            if (value is null)
            {
                if (index >= 0)
                {
                    _entries.RemoveAt(index);
                }
            }
            else if (index >= 0)
            {
                _entries[index] = (name, _entries[index].Key, value);
            }
            else
            {
                _entries.Add((name, new TriggerPropertyName(name), value));
            }
        }
    }

    public void WriteTo(TriggerPropertyWriter writer)
    {
        foreach ((_, TriggerPropertyName key, CustomAttributeValue value) in _entries)
        {
            value.WriteTo(writer, key);
        }
    }

    private int IndexOf(string name) => _entries.FindIndex(entry => string.Equals(entry.Name, name, StringComparison.Ordinal));
}
