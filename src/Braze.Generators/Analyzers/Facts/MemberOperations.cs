using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>The operations of one member that anybody asks for, each before its parts. The member is walked once.</summary>
internal sealed class MemberOperations
{
    private readonly List<IOperation> _judged = [];
    private readonly List<ISimpleAssignmentOperation> _assignments = [];
    private readonly List<IVariableDeclaratorOperation> _declarators = [];
    private readonly Dictionary<ILocalSymbol, List<IOperation>> _ofLocals = new(SymbolEqualityComparer.Default);

    [MethodImpl(Jit.OptimizedAtOnce)]
    public MemberOperations(IOperation root)
    {
        foreach (IOperation operation in OperationTree.Walk(root))
        {
            // By its kind: to ask each operation for one interface after the other takes several times as long.
            switch (operation.Kind)
            {
                case OperationKind.Invocation or OperationKind.ObjectCreation or OperationKind.With:
                    _judged.Add(operation);
                    break;
                case OperationKind.SimpleAssignment:
                    _judged.Add(operation);
                    _assignments.Add((ISimpleAssignmentOperation)operation);
                    break;
                case OperationKind.VariableDeclarator:
                    var declarator = (IVariableDeclaratorOperation)operation;
                    _declarators.Add(declarator);
                    Add(declarator.Symbol, operation);
                    break;
                case OperationKind.AnonymousFunction:
                    HasDescriptions |= OperationTree.IsDescription(operation);
                    break;
                case OperationKind.LocalReference:
                    Add(((ILocalReferenceOperation)operation).Local, operation);
                    break;
            }
        }
    }

    /// <summary>What a rule may have to do with: calls, creations, copies and assignments.</summary>
    public IReadOnlyList<IOperation> Judged => _judged;

    public IReadOnlyList<ISimpleAssignmentOperation> Assignments => _assignments;

    public IReadOnlyList<IVariableDeclaratorOperation> Declarators => _declarators;

    /// <summary>Whether some of it is in an expression tree, which describes what it says and does not do it.</summary>
    public bool HasDescriptions { get; }

    /// <summary>The declarator of a local and the references to it.</summary>
    public IReadOnlyList<IOperation> Of(ILocalSymbol local) => _ofLocals.TryGetValue(local, out List<IOperation>? operations) ? operations : [];

    private void Add(ILocalSymbol local, IOperation operation)
    {
        if (!_ofLocals.TryGetValue(local, out List<IOperation>? operations))
        {
            _ofLocals.Add(local, operations = []);
        }

        operations.Add(operation);
    }
}
