using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Flow;

/// <summary>The operations of one member that rules need, each before its parts. The member is walked once.</summary>
internal sealed class MemberOperations
{
    private readonly List<IOperation> _judged = [];
    private readonly Dictionary<ISymbol, List<IOperation>> _ofVariables = new(SymbolEqualityComparer.Default);

    public MemberOperations(IOperation root)
    {
        foreach (IOperation operation in OperationTree.Walk(root))
        {
            switch (operation.Kind)
            {
                case OperationKind.Invalid or OperationKind.Invocation or OperationKind.ObjectCreation or OperationKind.With or OperationKind.SimpleAssignment:
                    _judged.Add(operation);
                    break;
                case OperationKind.VariableDeclarator:
                    Add(((IVariableDeclaratorOperation)operation).Symbol, operation);
                    break;
                case OperationKind.LocalReference:
                    Add(((ILocalReferenceOperation)operation).Local, operation);
                    break;
                case OperationKind.ParameterReference:
                    Add(((IParameterReferenceOperation)operation).Parameter, operation);
                    break;
            }
        }
    }

    /// <summary>The operations that a rule can judge: calls (including those that do not compile), creations, copies and assignments.</summary>
    public IReadOnlyList<IOperation> Judged => _judged;

    /// <summary>Gets the declarator of a local, and then the references to the local or parameter.</summary>
    public IReadOnlyList<IOperation> ReferencesTo(ISymbol variable) => _ofVariables.TryGetValue(variable, out List<IOperation>? operations) ? operations : [];

    private void Add(ISymbol variable, IOperation operation)
    {
        if (!_ofVariables.TryGetValue(variable, out List<IOperation>? operations))
        {
            _ofVariables.Add(variable, operations = []);
        }

        operations.Add(operation);
    }
}
