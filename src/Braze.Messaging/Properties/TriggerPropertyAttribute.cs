namespace Braze.Messaging;

/// <summary>Says how one property of a campaign is written in <c>trigger_properties</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TriggerPropertyAttribute : Attribute
{
    /// <summary>
    /// Keeps the default name, the snake_case of the C# name unless the project's <c>BrazeTriggerPropertyNaming</c> says otherwise,
    /// to set something else about the property.
    /// </summary>
    public TriggerPropertyAttribute()
    {
    }

    /// <summary>Gives the property the name that the campaign's Liquid template reads.</summary>
    /// <param name="name">The key, as written inside <c>{{api_trigger_properties.${…}}}</c>; upper and lower case differ.</param>
    public TriggerPropertyAttribute(string name) => Name = name;

    /// <summary>The key in <c>trigger_properties</c>; <see langword="null"/> for the default name.</summary>
    public string? Name { get; }

    /// <summary>
    /// Whether <see langword="null"/> is written as JSON <c>null</c>. By default it is left out, and the template's
    /// <c>default</c> filter applies to it either way. It holds for a type that says that it is never null, too, whose null is refused
    /// otherwise (BRZ2005).
    /// </summary>
    public bool WriteNull { get; set; }

    /// <summary>
    /// Whether strings of the property may contain Liquid (<c>{{</c>, <c>{%</c>), which Braze evaluates. By default the send is refused
    /// (BRZ2001). Never set it for text that an end user wrote.
    /// </summary>
    public bool AllowLiquid { get; set; }

    /// <summary>
    /// Writes the property's values: a <see cref="TriggerPropertyConverter{T}"/> of the property's type, with a constructor without
    /// parameters. <see langword="null"/>, the default, for the form that the type has itself.
    /// </summary>
    public Type? Converter { get; set; }
}
