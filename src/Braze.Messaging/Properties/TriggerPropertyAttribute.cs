namespace Braze.Messaging;

/// <summary>Specifies how a property of a campaign is written in <c>trigger_properties</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TriggerPropertyAttribute : Attribute
{
    /// <summary>
    /// Keeps the default name and sets another option of the property. The default name is the C# name in snake_case, unless the project
    /// sets <c>BrazeTriggerPropertyNaming</c>.
    /// </summary>
    public TriggerPropertyAttribute()
    {
    }

    /// <summary>Sets the name that the campaign's Liquid template uses.</summary>
    /// <param name="name">The key, as in <c>{{api_trigger_properties.${…}}}</c>. It is case-sensitive.</param>
    public TriggerPropertyAttribute(string name) => Name = name;

    /// <summary>The key in <c>trigger_properties</c>, or <see langword="null"/> for the default name.</summary>
    public string? Name { get; }

    /// <summary>
    /// Whether <see langword="null"/> is written as JSON <c>null</c>. By default, it is left out. The template's <c>default</c> filter
    /// applies in both cases. If the type of the property is not nullable, this also allows <see langword="null"/>, which otherwise breaks
    /// a rule (BRZ2005).
    /// </summary>
    public bool WriteNull { get; set; }

    /// <summary>
    /// Whether strings of the property can contain Liquid (<c>{{</c>, <c>{%</c>), which Braze evaluates. By default, the send is refused
    /// (BRZ2001). Never set it for a string that an end user wrote.
    /// </summary>
    public bool AllowLiquid { get; set; }

    /// <summary>
    /// The type that writes the property's values: a <see cref="TriggerPropertyConverter{T}"/> of the property's type, with a parameterless
    /// constructor. The default is <see langword="null"/>, which uses the type's own format.
    /// </summary>
    public Type? Converter { get; set; }
}
