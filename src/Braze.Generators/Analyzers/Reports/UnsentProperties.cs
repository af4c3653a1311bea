using Braze.Generators.Declarations;
using Braze.Generators.Diagnostics;
using Braze.Generators.Properties;

namespace Braze.Generators.Analyzers.Reports;

/// <summary>BRZ0016: properties that a derived type without <c>[TriggerCampaign]</c> adds to a campaign.</summary>
internal static class UnsentProperties
{
    public static void Report(INamedTypeSymbol type, Action<Diagnostic> report)
    {
        if (type is not { TypeKind: TypeKind.Class, IsAbstract: false, BaseType: not null } || CampaignOf(type) is not { } campaign)
        {
            return;
        }

        foreach (DeclaredProperty property in PropertyList.Find(type))
        {
            IPropertySymbol symbol = property.Symbol;
            INamedTypeSymbol declaring = symbol.ContainingType;

            // The properties of an intermediate type are reported there, unless it is abstract.
            bool isOwn = SymbolEqualityComparer.Default.Equals(declaring, type);
            if ((isOwn || declaring.IsAbstract) && !campaign.IsOrDerivesFrom(Origin(symbol).ContainingType))
            {
                report(Diagnostic.Create(
                    DeclarationRules.PropertyIsNotSent, isOwn ? symbol.Locations[0] : type.Locations[0], symbol.Name, type.Name, campaign.Name));
            }
        }
    }

    /// <summary>Finds the campaign that an object of a derived type is sent as.</summary>
    private static INamedTypeSymbol? CampaignOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null && PropertyList.IsUserType(current); current = current.BaseType)
        {
            if (CampaignAttribute.Find(current) is not null)
            {
                return ReferenceEquals(current, type) ? null : current;
            }

            // The type writes its properties itself.
            if (current.Interfaces.Any(static implemented => implemented.Is(KnownNames.Namespace, "ITriggerProperties") || implemented.Is(KnownNames.Namespace, "ITriggerCampaign")))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Finds the property at the root of a chain of overrides. When it is sent, the override is read.</summary>
    private static IPropertySymbol Origin(IPropertySymbol property)
    {
        while (property.OverriddenProperty is { } overridden)
        {
            property = overridden;
        }

        return property;
    }
}
