using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Braze.Generators.Analyzers.Flow;

/// <summary>Finds what is the same in each iteration of a loop, and what is not.</summary>
internal sealed partial class LoopFacts
{
    /// <summary>Whether a value differs between iterations, and depends on the loop's element or counter.</summary>
    public bool Varies(IOperation? value) =>
        value is not null && VariablesIn(value).Any(variable => IsOwn(variable, new HashSet<ISymbol>(SymbolEqualityComparer.Default)));

    /// <summary>
    /// Whether a variable is declared in the loop's header, or in its body by an expression that names such a variable. Other
    /// variables in the body do not depend on the loop's element.
    /// </summary>
    private bool IsOwn(ISymbol variable, HashSet<ISymbol> seen) =>
        seen.Add(variable) && (IsLoopVariable(variable) || (IsInside(variable) && VariablesIn(_loop, InitializerSpanOf(variable)).Any(other => IsOwn(other, seen))));

    private bool IsLoopVariable(ISymbol variable) => _loop switch
    {
        // The parameters of a query's lambda have no declaration.
        IAnonymousFunctionOperation { Symbol.Parameters: var parameters } => parameters.Contains(variable, SymbolEqualityComparer.Default),
        IForLoopOperation { AtLoopBottom: var steps } => steps.SelectMany(VariablesIn).Contains(variable, SymbolEqualityComparer.Default),
        IForEachLoopOperation { Syntax: CommonForEachStatementSyntax { Statement: var body } } =>
            IsInside(variable) && variable.DeclaringSyntaxReferences.All(reference => reference.Span.Start < body.SpanStart),
        _ => false,
    };

    /// <summary>Gets the span of the expression that initializes a variable.</summary>
    private static TextSpan InitializerSpanOf(ISymbol variable)
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
    /// Whether a value is certainly the same in each iteration: no part of it is declared in the loop, changed there, or returned by other
    /// code.
    /// </summary>
    public bool IsSame(IOperation? value) => value is null || OperationTree.Walk(value).All(part => part switch
    {
        { ConstantValue.HasValue: true } => true,
        ILocalReferenceOperation { Local: var local } => IsSame(local, part),
        IParameterReferenceOperation { Parameter: var parameter } => IsSame(parameter, part),
        IFieldReferenceOperation { Field: var field } => field.IsReadOnly,
        IPropertyReferenceOperation { Property: var property } => IsStable(property),
        IInvocationOperation call => DependsOnlyOnArguments(call),
        IArrayElementReferenceOperation or IConditionalAccessInstanceOperation => false,
        _ => part.Kind is not (OperationKind.DynamicInvocation or OperationKind.DynamicMemberReference or OperationKind.DynamicIndexerAccess
            or OperationKind.FunctionPointerInvocation or OperationKind.ImplicitIndexerReference),
    });

    /// <summary>Whether some iterations may not make the call: an iteration can end before it, or its conditions differ between iterations.</summary>
    public bool IsConditional(IOperation call) => ConditionsOf(call).Any(condition => !IsSame(condition)) || OperationTree.Walk(_loop).Any(part => part switch
    {
        IBranchOperation { BranchKind: BranchKind.Continue } => true,
        IReturnOperation { IsImplicit: false } => OperationTree.FunctionOf(part) == _loop && part.Syntax.Span.End <= call.Syntax.SpanStart,
        _ => false,
    });

    /// <summary>Whether earlier iterations decide whether the call is made, as for a call that is made once.</summary>
    public bool DependsOnEarlierIterations(IOperation call) =>
        ConditionsOf(call).SelectMany(VariablesIn).Any(variable => !IsInside(variable) && IsAssigned(variable));

    /// <summary>The conditions under which an iteration makes the call.</summary>
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

        // Other code can add to a collection.
        && (!IsCollection(reference.Type) || !_flow.Operations.ReferencesTo(variable).Any(other => other.Syntax != reference.Syntax && IsEvaluatedInLoop(other)));

    private bool IsAssigned(ISymbol variable) =>
        _flow.Operations.ReferencesTo(variable).Any(reference => LocalEvents.MayAssign(reference) && IsEvaluatedInLoop(reference));

    /// <summary>Whether a reference to a variable is in the loop, or in a function that may be called there.</summary>
    private bool IsEvaluatedInLoop(IOperation reference) =>
        reference.Kind != OperationKind.VariableDeclarator
        && (_loop.Syntax.Span.Contains(reference.Syntax.Span) || OperationTree.FunctionOf(reference) != OperationTree.FunctionOf(_loop));

    private bool IsInside(ISymbol variable) =>
        variable.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == _loop.Syntax.SyntaxTree && _loop.Syntax.Span.Contains(reference.Span));

    private static IEnumerable<ISymbol> VariablesIn(IOperation value) => VariablesIn(value, value.Syntax.Span);

    private static IEnumerable<ISymbol> VariablesIn(IOperation value, TextSpan span) =>
        OperationTree.Walk(value).Where(part => span.Contains(part.Syntax.Span)).Select(Operand.VariableOf).OfType<ISymbol>();

    private static bool IsCollection(ITypeSymbol? type) =>
        type is { SpecialType: not SpecialType.System_String } && (type.SpecialType == SpecialType.System_Collections_IEnumerable || type.IsSequence());

    /// <summary>Whether a property has the same value as long as its object exists.</summary>
    private static bool IsStable(IPropertySymbol property) => property switch
    {
        { SetMethod: { } set } => set.IsInitOnly,
        { ContainingType: { SpecialType: SpecialType.System_String } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } => true,
        _ => property.ContainingType.GetMembers().Any(member => member is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property)),
    };

    /// <summary>
    /// Whether a method returns equal results for equal arguments: a method of the runtime that creates an audience or recipient,
    /// or <c>ToString</c> of an immutable value.
    /// </summary>
    private static bool DependsOnlyOnArguments(IInvocationOperation call) =>
        call is { TargetMethod: { Name: "ToString" }, Instance.Type: var type } ? LocalEvents.IsImmutable(type)
        : IsRuntimeType(call.TargetMethod.ContainingType) && IsRuntimeType(call.TargetMethod.ReturnType);

    private static bool IsRuntimeType(ITypeSymbol type) => type.ContainingNamespace.Is(KnownNames.Namespace);
}
