using Braze.Generators.Parsing;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>A place where a property that a template reads gets a value.</summary>
/// <param name="Property">The property.</param>
/// <param name="Value">The value.</param>
/// <param name="AllowsLiquid">Whether the property, or one around it, is marked to take Liquid.</param>
/// <param name="View">From where the value is judged.</param>
internal sealed record PropertySite(IPropertySymbol Property, IOperation Value, bool AllowsLiquid, Viewpoint View)
{
    private const int MaxDepth = 8;

    private IReadOnlyCollection<IOperation>? _candidates;

    /// <summary>All that the value can be and more; see <see cref="ValueFacts.Candidates"/>.</summary>
    public IReadOnlyCollection<IOperation> Candidates => _candidates ??= ValueFacts.Candidates(Value, View);

    /// <summary>The places in a creation, copy or assignment of a campaign, those of the objects in it among them.</summary>
    public static IEnumerable<PropertySite> In(IOperation operation, BodyFlow flow)
    {
        var view = new Viewpoint(flow, operation.Syntax);
        return operation switch
        {
            IObjectCreationOperation { Type: INamedTypeSymbol type } when IsCampaign(type) => OfObject(operation, type, allowsLiquid: false, view, 0),
            IWithOperation { Type: INamedTypeSymbol type } when IsCampaign(type) => OfObject(operation, type, allowsLiquid: false, view, 0),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: false } property }, Value: var value, Parent: not IObjectOrCollectionInitializerOperation }
                when IsCampaign(property.ContainingType) => Of(property, value, allowsLiquid: false, view, 0),
            _ => [],
        };
    }

    public static bool IsCampaign(INamedTypeSymbol type) =>
        CampaignAttribute.Find(type) is not null
        || (type is { Name: KnownNames.Generated.Overrides, ContainingType: { } campaign } && CampaignAttribute.Find(campaign) is not null);

    private static IEnumerable<PropertySite> OfObject(IOperation made, INamedTypeSymbol type, bool allowsLiquid, Viewpoint view, int depth)
    {
        if (made is IObjectCreationOperation { Constructor: { } constructor } creation && IsPrimary(constructor, type))
        {
            foreach (IArgumentOperation argument in creation.Arguments)
            {
                if (argument.ArgumentKind != ArgumentKind.DefaultValue
                    && argument.Parameter is { } parameter
                    && type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property
                    && IsOfParameter(property))
                {
                    foreach (PropertySite site in Of(property, argument.Value, allowsLiquid, view, depth))
                    {
                        yield return site;
                    }
                }
            }
        }

        IObjectOrCollectionInitializerOperation? initializer = (made as IObjectCreationOperation)?.Initializer ?? (made as IWithOperation)?.Initializer;
        foreach (IOperation member in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: false } property }, Value: var value })
            {
                foreach (PropertySite site in Of(property, value, allowsLiquid, view, depth))
                {
                    yield return site;
                }
            }
        }
    }

    private static IEnumerable<PropertySite> Of(IPropertySymbol property, IOperation value, bool allowsLiquid, Viewpoint view, int depth)
    {
        property = Declared(property);
        PropertyAttributes attributes = PropertyAttributes.Of(property);
        if (depth > MaxDepth || attributes.IsIgnored || IsChanged(property, attributes))
        {
            yield break;
        }

        allowsLiquid |= attributes.AllowLiquid;
        foreach (IOperation part in Parts(ValueFacts.Unwrap(value), view))
        {
            if (part is IObjectCreationOperation { Type: INamedTypeSymbol type } && !type.ContainingNamespace.IsSystem())
            {
                foreach (PropertySite site in OfObject(part, type, allowsLiquid, view, depth + 1))
                {
                    yield return site;
                }
            }
            else
            {
                yield return new PropertySite(property, part, allowsLiquid, view);
            }
        }
    }

    /// <summary>Whether what is sent may be another value than what is given: a converter writes it, or a setter makes something of it.</summary>
    private static bool IsChanged(IPropertySymbol property, PropertyAttributes attributes) =>
        attributes.Converter is not null
        || (property.SetMethod ?? property.GetMethod)?.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax()
            is AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null }) is true;

    /// <summary>The property of the campaign that one of its overrides stands for.</summary>
    private static IPropertySymbol Declared(IPropertySymbol property) =>
        property.ContainingType is { Name: KnownNames.Generated.Overrides, ContainingType: { } campaign } && CampaignAttribute.Find(campaign) is not null
            ? campaign.GetMembers(property.Name).OfType<IPropertySymbol>().FirstOrDefault() ?? property
            : property;

    /// <summary>The elements of a list that is written there; otherwise the value itself.</summary>
    private static IEnumerable<IOperation> Parts(IOperation value, Viewpoint view) =>
        CanBeCollection(value.Type) && CollectionFacts.Of(value, view) is [{ Elements: { IsEmpty: false } elements }]
            ? elements.Select(static element => ValueFacts.Unwrap(element.Value))
            : [value];

    private static bool CanBeCollection(ITypeSymbol? type) =>
        type is not ({ SpecialType: SpecialType.System_String } or { IsValueType: true, Name: not "ImmutableArray" });

    /// <summary>Whether a constructor's parameters are the properties of their names: a positional record's.</summary>
    private static bool IsPrimary(IMethodSymbol constructor, INamedTypeSymbol type) =>
        type.IsRecord && constructor.Parameters.Length > 0 && constructor.Parameters.All(parameter =>
            type.GetMembers(parameter.Name).Any(static member => member is IPropertySymbol));

    /// <summary>Whether a property is a parameter's. One that the record declares itself may be made of the parameter otherwise.</summary>
    private static bool IsOfParameter(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.All(static reference => reference.GetSyntax() is ParameterSyntax);
}
