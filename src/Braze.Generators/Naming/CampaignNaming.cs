using Braze.Generators.Models;

namespace Braze.Generators.Naming;

/// <summary>Gives a parsed campaign the names that its project chose, wherever no attribute gives one.</summary>
/// <remarks>
/// A step of its own after the parser, which does not know the project's properties. What is parsed has the names of the default already,
/// so it passes unchanged in nearly every project.
/// </remarks>
internal static class CampaignNaming
{
    public static CampaignModel Apply(CampaignModel campaign, PropertyNaming naming) => naming == PropertyNaming.SnakeCase
        ? campaign
        : campaign with
        {
            Properties = Rename(campaign.Properties, naming),
            Objects = Each(campaign.Objects, nested => nested with { Properties = Rename(nested.Properties, naming) }),
            Enums = Each(campaign.Enums, @enum => @enum with
            {
                Members = Each(@enum.Members, member => member.IsNamed ? member : member with { WireName = Name(member.Name, naming) }),
            }),
        };

    private static EquatableArray<PropertyModel> Rename(EquatableArray<PropertyModel> properties, PropertyNaming naming) =>
        Each(properties, property => property.IsNamed ? property : property with { WireName = Name(property.Name, naming) });

    /// <summary>The name of a property or an enum member that no attribute names.</summary>
    public static string Name(string name, PropertyNaming naming) => naming switch
    {
        PropertyNaming.SnakeCase => SnakeCase.Convert(name),
        PropertyNaming.CamelCase => CamelCase.Convert(name),
        _ => name,
    };

    private static EquatableArray<T> Each<T>(EquatableArray<T> items, Func<T, T> change)
        where T : IEquatable<T> => new(items.Select(change).ToImmutableArray());
}
