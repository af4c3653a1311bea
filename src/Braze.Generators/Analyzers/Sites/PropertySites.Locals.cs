using Braze.Generators.Analyzers.Flow;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Sites;

/// <content>Objects in a campaign that are created earlier and held by a local.</content>
internal sealed partial class PropertySites
{
    /// <summary>Finds the creation of the only object that a local holds, and the later assignments to its properties.</summary>
    private static (IOperation Part, ImmutableArray<IOperation> Later) FindCreation(IOperation part, Viewpoint view)
    {
        if (part is ILocalReferenceOperation { Type: { IsReferenceType: true, SpecialType: not SpecialType.System_String } } local
            && view.Flow.GivenTo(local.Local).Any(static given => Operand.Unwrap(given) is IObjectCreationOperation or IWithOperation)
            && view.Flow.PathsOf(local, view.At) is { IsUnknown: false, Paths: [var path] }
            && path.Skip(1).All(static step => step is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation } || EntryOf(step) is not null)
            && Operand.Unwrap(path[0]) is IObjectCreationOperation or IWithOperation)
        {
            return (Operand.Unwrap(path[0]), path.RemoveAt(0));
        }

        return (part, ImmutableArray<IOperation>.Empty);
    }

    /// <summary>Adds the assignments to properties after an object is created. They replace the earlier values.</summary>
    private void AddLater(ImmutableArray<IOperation> later, int first, INamedTypeSymbol type, bool allowsLiquid, Viewpoint view, int depth)
    {
        foreach (IOperation step in later)
        {
            if (step is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var assigned }, Value: var value })
            {
                for (int i = _sites.Count - 1; i >= first; i--)
                {
                    if (SymbolEqualityComparer.Default.Equals(_sites[i].Property, assigned))
                    {
                        _sites.RemoveAt(i);
                    }
                }

                Add(assigned, value, type, allowsLiquid, view.From(value.Syntax), depth);
            }
        }
    }
}
