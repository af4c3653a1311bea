using Braze.Generators.Models;

namespace Braze.Generators.Naming;

/// <summary>Applies the project's naming to a parsed campaign, except where an attribute gives a name.</summary>
/// <remarks>
/// This is a separate step after the parser, which does not know the project's properties. A parsed campaign already has the
/// default names, so in nearly every project it is not changed.
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

    /// <summary>The name of a property or an enum member that has no name in an attribute.</summary>
    public static string Name(string name, PropertyNaming naming) => naming switch
    {
        PropertyNaming.SnakeCase => SnakeCase.Convert(name),
        PropertyNaming.CamelCase => CamelCase.Convert(name),
        _ => name,
    };

    private static EquatableArray<T> Each<T>(EquatableArray<T> items, Func<T, T> change)
        where T : IEquatable<T> => new(items.Select(change).ToImmutableArray());
}
