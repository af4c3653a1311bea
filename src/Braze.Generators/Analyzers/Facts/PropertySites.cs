using Braze.Generators.Parsing;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>Finds where the properties of campaigns get their values, however that is written.</summary>
internal sealed class PropertySites(CampaignShapes shapes, BodyFlow flow)
{
    private const int MaxDepth = 8;

    /// <summary>The places in a creation, copy or assignment of a campaign, those of the objects in it among them.</summary>
    public List<PropertySite> In(IOperation operation)
    {
        var sites = new List<PropertySite>();
        var view = new Viewpoint(flow, operation.Syntax);
        switch (operation)
        {
            case IObjectCreationOperation or IWithOperation when operation.Type is INamedTypeSymbol type && shapes.IsCampaign(type):
                AddObject(operation, allowsLiquid: false, view, 0, sites);
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: false } property }, Value: var value, Parent: not IObjectOrCollectionInitializerOperation }
                when shapes.IsCampaign(property.ContainingType):
                Add(shapes.Of(property), value, allowsLiquid: false, view, 0, sites);
                break;
        }

        return sites;
    }

    private void AddObject(IOperation made, bool allowsLiquid, Viewpoint view, int depth, List<PropertySite> sites)
    {
        if (made is IObjectCreationOperation { Constructor: { } constructor } creation && shapes.PropertiesOf(constructor) is { IsEmpty: false } properties)
        {
            foreach (IArgumentOperation argument in creation.Arguments)
            {
                if (argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter is { } parameter && properties[parameter.Ordinal] is { } property)
                {
                    Add(property, argument.Value, allowsLiquid, view, depth, sites);
                }
            }
        }

        IObjectOrCollectionInitializerOperation? initializer = (made as IObjectCreationOperation)?.Initializer ?? (made as IWithOperation)?.Initializer;
        foreach (IOperation member in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: false } property }, Value: var value })
            {
                Add(shapes.Of(property), value, allowsLiquid, view, depth, sites);
            }
        }
    }

    private void Add(SentProperty property, IOperation value, bool allowsLiquid, Viewpoint view, int depth, List<PropertySite> sites)
    {
        if (depth > MaxDepth || !property.IsSentAsGiven)
        {
            return;
        }

        allowsLiquid |= property.AllowsLiquid;
        value = ValueFacts.Unwrap(value);
        if (CanBeCollection(value) && CollectionFacts.Of(value, view) is [{ Elements: { IsEmpty: false } elements }])
        {
            foreach (Element element in elements)
            {
                AddPart(property.Property, ValueFacts.Unwrap(element.Value), allowsLiquid, view, depth, sites);
            }
        }
        else
        {
            AddPart(property.Property, value, allowsLiquid, view, depth, sites);
        }
    }

    private void AddPart(IPropertySymbol property, IOperation part, bool allowsLiquid, Viewpoint view, int depth, List<PropertySite> sites)
    {
        if (part is IObjectCreationOperation { Type: INamedTypeSymbol type } && !type.ContainingNamespace.IsSystem())
        {
            AddObject(part, allowsLiquid, view, depth + 1, sites);
        }
        else
        {
            sites.Add(new PropertySite(property, part, allowsLiquid, view));
        }
    }

    private static bool CanBeCollection(IOperation value) =>
        !value.ConstantValue.HasValue && value.Type is not ({ SpecialType: SpecialType.System_String } or { IsValueType: true, Name: not "ImmutableArray" });
}
