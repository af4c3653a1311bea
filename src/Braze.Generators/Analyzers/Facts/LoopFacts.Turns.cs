using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>What is the same in each iteration of a loop, and what is not.</summary>
internal sealed partial class LoopFacts
{
    /// <summary>Whether a value is another from iteration to iteration, and comes from what the loop goes through or counts.</summary>
    public bool Changes(IOperation? value) => value is not null && _flow.Remember(nameof(Own), _loop, _loop.Syntax, Own) is { } own && VariablesIn(value).Any(own.Contains);

    /// <summary>
    /// The variables of the loop's head, and those that are declared in its body by expressions that name one of them. What else is
    /// declared there is not made of what the loop goes through.
    /// </summary>
    private HashSet<ISymbol> Own()
    {
        // Those of a query's lambda are declared nowhere.
        var own = new HashSet<ISymbol>((_loop as IAnonymousFunctionOperation)?.Symbol.Parameters ?? ImmutableArray<IParameterSymbol>.Empty, SymbolEqualityComparer.Default);
        var others = new List<(ISymbol Variable, TextSpan Made)>();
        foreach (ISymbol variable in new HashSet<ISymbol>(VariablesIn(_loop), SymbolEqualityComparer.Default).Where(IsInside))
        {
            if (IsOfHead(variable))
            {
                own.Add(variable);
            }
            else if (!own.Contains(variable))
            {
                others.Add((variable, MakingOf(variable)));
            }
        }

        foreach (ISymbol counted in (_loop as IForLoopOperation)?.AtLoopBottom.SelectMany(VariablesIn) ?? [])
        {
            own.Add(counted);
        }

        bool isGrowing = true;
        while (isGrowing)
        {
            isGrowing = others.RemoveAll(other => own.Any(known => _flow.Operations.Of(known).Any(reference => other.Made.Contains(reference.Syntax.Span))) && own.Add(other.Variable)) > 0;
        }

        return own;
    }

    /// <summary>Whether a variable is declared in front of the loop's body.</summary>
    private bool IsOfHead(ISymbol variable) =>
        _loop is IForEachLoopOperation { Syntax: CommonForEachStatementSyntax { Statement: var body } }
        && variable.DeclaringSyntaxReferences.All(reference => reference.Span.Start < body.SpanStart);

    /// <summary>The whole expression that gives a variable its first value.</summary>
    private static TextSpan MakingOf(ISymbol variable)
    {
        SyntaxNode declaration = variable.DeclaringSyntaxReferences[0].GetSyntax();
        if (declaration is ForEachStatementSyntax { Expression: var source })
        {
            return source.Span;
        }

        while (declaration.Parent is { } parent and not (StatementSyntax or AnonymousFunctionExpressionSyntax { Block: not null }))
        {
            declaration = parent;
        }

        return declaration.Span;
    }

    /// <summary>
    /// Whether a value is certainly the same in each iteration: nothing that it is made of is declared in the loop, changed there, or the
    /// answer of other code.
    /// </summary>
    public bool IsSame(IOperation? value) => value is null || OperationTree.Walk(value).All(part => part switch
    {
        { ConstantValue.HasValue: true } => true,
        ILocalReferenceOperation { Local: var local } => IsSame(local, part),
        IParameterReferenceOperation { Parameter: var parameter } => IsSame(parameter, part),
        IFieldReferenceOperation { Field: var field } => field.IsReadOnly,
        IPropertyReferenceOperation { Property: var property } => StaysAsItIs(property),
        IInvocationOperation call => DependsOnItsArgumentsAlone(call),
        IArrayElementReferenceOperation or IConditionalAccessInstanceOperation => false,
        _ => part.Kind is not (OperationKind.DynamicInvocation or OperationKind.DynamicMemberReference or OperationKind.DynamicIndexerAccess
            or OperationKind.FunctionPointerInvocation or OperationKind.ImplicitIndexerReference),
    });

    /// <summary>Whether a call may be made in one iteration alone: an iteration may end before it, or what decides over it is not the same in each.</summary>
    public bool Chooses(IOperation call) => ConditionsOf(call).Any(condition => !IsSame(condition)) || OperationTree.Walk(_loop).Any(part => part switch
    {
        IBranchOperation { BranchKind: BranchKind.Continue } => true,
        IReturnOperation { IsImplicit: false } => OperationTree.FunctionOf(part) == _loop && part.Syntax.Span.End <= call.Syntax.SpanStart,
        _ => false,
    });

    /// <summary>Whether what the iterations before have done decides over a call, as of one that is made once.</summary>
    public bool Remembers(IOperation call) =>
        ConditionsOf(call).SelectMany(VariablesIn).Any(variable => !IsInside(variable) && IsAssigned(variable));

    /// <summary>What decides whether an iteration comes to a call.</summary>
    private IEnumerable<IOperation> ConditionsOf(IOperation call)
    {
        IOperation part = call;
        for (IOperation? current = call.Parent; current is not null && current != _loop; current = current.Parent)
        {
            IOperation? first = current switch
            {
                IConditionalOperation conditional => conditional.Condition,
                ISwitchOperation @switch => @switch.Value,
                ISwitchExpressionOperation @switch => @switch.Value,
                IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both => both.LeftOperand,
                ICoalesceOperation coalesce => coalesce.Value,
                ICoalesceAssignmentOperation coalesce => coalesce.Target,
                IConditionalAccessOperation access => access.Operation,
                _ => null,
            };
            if (first is not null && first != part)
            {
                yield return first;
            }

            foreach (IOperation other in current switch
            {
                ISwitchCaseOperation @case => @case.Clauses.CastArray<IOperation>(),
                ISwitchExpressionArmOperation { Guard: { } guard } when guard != part => ImmutableArray.Create(guard),
                _ => ImmutableArray<IOperation>.Empty,
            })
            {
                yield return other;
            }

            part = current;
        }
    }

    private bool IsSame(ISymbol variable, IOperation reference) =>
        !IsInside(variable)
        && !IsAssigned(variable)

        // Others may add to a collection.
        && (!IsCollection(reference.Type) || !_flow.Operations.Of(variable).Any(other => other.Syntax != reference.Syntax && IsEvaluatedInTurns(other)));

    private bool IsAssigned(ISymbol variable) =>
        _flow.Operations.Of(variable).Any(reference => LocalEvents.MayAssign(reference) && IsEvaluatedInTurns(reference));

    /// <summary>Whether a reference to a variable is in the loop, or in a function that may be called there.</summary>
    private bool IsEvaluatedInTurns(IOperation reference) =>
        reference.Kind != OperationKind.VariableDeclarator
        && (_loop.Syntax.Span.Contains(reference.Syntax.Span) || OperationTree.FunctionOf(reference) != OperationTree.FunctionOf(_loop));

    private bool IsInside(ISymbol variable) =>
        variable.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == _loop.Syntax.SyntaxTree && _loop.Syntax.Span.Contains(reference.Span));

    private static IEnumerable<ISymbol> VariablesIn(IOperation value) =>
        OperationTree.Walk(value).Select(ValueFacts.VariableOf).OfType<ISymbol>();

    private static bool IsCollection(ITypeSymbol? type) =>
        type is { SpecialType: not SpecialType.System_String }
        && (type.SpecialType == SpecialType.System_Collections_IEnumerable
            || type.IsSequence());

    /// <summary>Whether a property of one object has one value as long as that lives.</summary>
    private static bool StaysAsItIs(IPropertySymbol property) => property switch
    {
        { SetMethod: { } set } => set.IsInitOnly,
        { ContainingType: { SpecialType: SpecialType.System_String } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } => true,
        _ => property.ContainingType.GetMembers().Any(member => member is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property)),
    };

    /// <summary>Whether a method makes the same of the same: an audience or recipient of the runtime, or the text of a value.</summary>
    private static bool DependsOnItsArgumentsAlone(IInvocationOperation call) =>
        call is { TargetMethod: { Name: "ToString" }, Instance.Type: var type } ? LocalEvents.IsImmutable(type)
        : IsOfRuntime(call.TargetMethod.ContainingType) && IsOfRuntime(call.TargetMethod.ReturnType);

    private static bool IsOfRuntime(ITypeSymbol type) => type.ContainingNamespace.Is(KnownNames.Namespace);
}
