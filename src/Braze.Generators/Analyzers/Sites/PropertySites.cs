using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;

using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Sites;

/// <summary>Finds where the properties of a campaign get their values in one operation.</summary>
/// <param name="types">The runtime's types.</param>
/// <param name="shapes">The campaigns of the compilation.</param>
/// <param name="flow">The local variables of the member.</param>
/// <param name="operation">A creation, copy or assignment.</param>
internal sealed partial class PropertySites(KnownTypes types, CampaignShapes shapes, BodyFlow flow, IOperation operation)
{
    private const int MaxDepth = 8;

    private readonly List<PropertySite> _sites = [];

    /// <summary>Finds the places, including those of the objects in the campaign.</summary>
    public IReadOnlyList<PropertySite> Find()
    {
        var view = new Viewpoint(flow, operation.Syntax);
        switch (operation)
        {
            case IObjectCreationOperation or IWithOperation when operation.Type is INamedTypeSymbol type && shapes.CampaignOf(type) is { } campaign:
                AddObject(operation, campaign, given: null, allowsLiquid: false, view, 0);
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property, Instance.Type: INamedTypeSymbol type }, Value: var value, Parent: not IObjectOrCollectionInitializerOperation }
                when shapes.CampaignOf(type) is { } campaign:
                Add(property, value, campaign, allowsLiquid: false, view, 0);
                break;
        }

        return _sites;
    }

    /// <summary>Adds the values that an object gets where it is created.</summary>
    /// <param name="made">The creation, or the copy.</param>
    /// <param name="type">The type whose properties are sent.</param>
    /// <param name="given">The initializer, which replaces some of the properties.</param>
    /// <param name="allowsLiquid">Whether a property that contains the object allows Liquid.</param>
    /// <param name="view">The viewpoint from which it is judged.</param>
    /// <param name="depth">How many objects contain it.</param>
    private void AddObject(IOperation made, INamedTypeSymbol type, IObjectOrCollectionInitializerOperation? given, bool allowsLiquid, Viewpoint view, int depth)
    {
        IObjectOrCollectionInitializerOperation? initializer = (made as IObjectCreationOperation)?.Initializer ?? (made as IWithOperation)?.Initializer;
        if (made is IObjectCreationOperation { Constructor: { } constructor } creation && shapes.PropertiesOf(constructor) is { IsEmpty: false } properties)
        {
            foreach (IArgumentOperation argument in creation.Arguments)
            {
                if (argument.ArgumentKind != ArgumentKind.DefaultValue
                    && argument.Parameter is { } parameter
                    && properties[parameter.Ordinal] is { } property
                    && !Sets(initializer, property)
                    && !Sets(given, property))
                {
                    Add(property, argument.Value, type, allowsLiquid, view, depth);
                }
            }
        }

        foreach (IOperation member in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var value } && !Sets(given, property))
            {
                Add(property, value, type, allowsLiquid, view, depth);
            }
        }
    }

    private static bool Sets(IObjectOrCollectionInitializerOperation? initializer, IPropertySymbol property) =>
        initializer?.Initializers.Any(member => member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var given } }
            && SymbolEqualityComparer.Default.Equals(given, property)) is true;

    /// <summary>Adds the value of a property, if the sent type has the property.</summary>
    private void Add(IPropertySymbol property, IOperation value, INamedTypeSymbol type, bool allowsLiquid, Viewpoint view, int depth)
    {
        if (depth > MaxDepth || !type.IsOrDerivesFrom(property.ContainingType) || shapes.FindSent(property) is not { IsSentAsGiven: true } sent)
        {
            return;
        }

        AddValue(sent.Property, value, allowsLiquid || sent.AllowsLiquid, view, depth);
    }

    private void AddValue(IPropertySymbol property, IOperation value, bool allowsLiquid, Viewpoint view, int depth)
    {
        value = Operand.Unwrap(value);
        if (CanBeCollection(value) && CollectionFacts.From(value, view) is [{ Elements: { IsEmpty: false } elements }])
        {
            foreach (Element element in elements)
            {
                AddPart(property, Operand.Unwrap(element.Value), allowsLiquid, view, depth);
            }
        }
        else
        {
            AddPart(property, value, allowsLiquid, view, depth);
        }
    }

    private void AddPart(IPropertySymbol property, IOperation part, bool allowsLiquid, Viewpoint view, int depth)
    {
        (part, ImmutableArray<IOperation> later) = FindCreation(part, view);
        switch (part)
        {
            case IObjectCreationOperation { Type: INamedTypeSymbol type, Initializer: var entries } when type.Is("System.Collections.Generic", "Dictionary`2") && (entries is not null || !later.IsEmpty):
                foreach (IOperation value in ValuesOf((entries?.Initializers ?? ImmutableArray<IOperation>.Empty).Concat(later)))
                {
                    AddValue(property, value, allowsLiquid, view.From(value.Syntax), depth + 1);
                }

                break;
            case IObjectCreationOperation or IWithOperation when part.Type is INamedTypeSymbol made && !made.ContainingNamespace.IsSystem():
                if (FindSentType(property.Type, made) is not { } sent)
                {
                    break;
                }

                if (part is IWithOperation { Operand: var copied, Initializer: var changes }
                    && FindCreation(Operand.Unwrap(copied), view.From(copied.Syntax)) is { Part: IObjectCreationOperation original, Later.IsEmpty: true })
                {
                    AddObject(original, sent, changes, allowsLiquid, view, depth + 1);
                }

                int first = _sites.Count;
                AddObject(part, sent, given: null, allowsLiquid, view, depth + 1);
                AddLater(later, first, sent, allowsLiquid, view, depth + 1);
                break;
            default:
                _sites.Add(new PropertySite(property, part, allowsLiquid, view, operation, types));
                break;
        }
    }

    /// <summary>
    /// Finds the values that are added to a dictionary. The later of two entries with the same key counts. A comparer can make two
    /// keys equal.
    /// </summary>
    private static List<IOperation> ValuesOf(IEnumerable<IOperation> entries)
    {
        var keys = new HashSet<object>();
        var values = new List<IOperation>();
        foreach (IOperation entry in entries)
        {
            if (EntryOf(entry) is not { Key.ConstantValue: { HasValue: true, Value: { } constant } } pair || !keys.Add(constant is string text ? text.ToUpperInvariant() : constant))
            {
                return [];
            }

            values.Add(pair.Value);
        }

        return values;
    }

    /// <summary>Gets the key and the value that an operation adds to a dictionary.</summary>
    private static (IOperation Key, IOperation Value)? EntryOf(IOperation entry) => entry switch
    {
        IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: var key }, { Value: var value }] } => (key, value),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [{ Value: var key }] }, Value: var value } => (key, value),
        _ => null,
    };

    /// <summary>
    /// Finds the type whose properties are sent for the object or objects in a property. It is the declared type: the properties
    /// that a derived type adds are not sent. <see langword="null"/> when it is uncertain.
    /// </summary>
    private static INamedTypeSymbol? FindSentType(ITypeSymbol declared, INamedTypeSymbol made) => declared switch
    {
        IArrayTypeSymbol { ElementType: var element } => FindSentType(element, made),
        INamedTypeSymbol named when made.IsOrDerivesFrom(named) => made.IsSequence() ? null : named,
        INamedTypeSymbol { TypeArguments: var arguments } => arguments.Select(argument => FindSentType(argument, made)).FirstOrDefault(static found => found is not null),
        _ => null,
    };

    private static bool CanBeCollection(IOperation value) =>
        !value.ConstantValue.HasValue && value.Type is not ({ SpecialType: SpecialType.System_String } or { IsValueType: true, Name: not "ImmutableArray" });
}
