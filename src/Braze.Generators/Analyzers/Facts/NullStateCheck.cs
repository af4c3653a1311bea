using Braze.Generators.Analyzers.Flow;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>
/// Decides whether the compiler is right that a value is not null. The compiler also assumes it for values from code without
/// nullable reference types, and for a value with <c>!</c> after it.
/// </summary>
/// <param name="flow">The local variables of the member.</param>
internal sealed class NullStateCheck(BodyFlow flow)
{
    private readonly HashSet<ILocalSymbol> _seen = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the value is certainly checked, on every path that it can come from.</summary>
    public bool IsReliable(IOperation value)
    {
        value = Operand.Unwrap(value);
        return !IsSuppressed(value) && value switch
        {
            { ConstantValue.HasValue: true } => true,
            { Type.TypeKind: TypeKind.Dynamic } => false,
            ILocalReferenceOperation { Local: var local } => !_seen.Add(local) || IsReliable(local, value),
            IParameterReferenceOperation { Parameter: var parameter } => IsProgramArguments(parameter) || (IsChecked(parameter.NullableAnnotation)
                && parameter is not { HasExplicitDefaultValue: true, ExplicitDefaultValue: null, NullableAnnotation: NullableAnnotation.NotAnnotated }
                && !IsAssignedUnchecked(parameter)),
            IFieldReferenceOperation { Field: var field } => IsChecked(field.NullableAnnotation) && !IsInitializedUnchecked(field),
            IPropertyReferenceOperation { Property: var property, Instance: var instance } => IsChecked(property.NullableAnnotation)
                && !IsInitializedUnchecked(property)
                && !property.ContainingType.IsAnonymousType
                && (!property.IsIndexer || instance is null || IsReliable(instance)),
            IInvocationOperation { TargetMethod: var method } call when IsProgramArgument(call, method) => true,
            IInvocationOperation { TargetMethod: var method, Arguments: var arguments } => IsChecked(method.ReturnNullableAnnotation)
                && (!method.IsGenericMethod || arguments.All(argument => IsReliable(argument.Value))),
            IConversionOperation { OperatorMethod: { } method } => IsChecked(method.ReturnNullableAnnotation),
            IArrayElementReferenceOperation { ArrayReference: var array } => AreElementsChecked(array),
            IAwaitOperation { Operation: var task } => AreElementsChecked(task),
            IConditionalAccessOperation { WhenNotNull: var accessed } => IsReliable(accessed),
            IAssignmentOperation { Value: var assigned } => IsReliable(assigned),
            ITupleOperation { Elements: var elements } => elements.All(IsReliable),
            IDelegateCreationOperation { Target: IMethodReferenceOperation { Method.ReturnNullableAnnotation: var annotation } } => IsChecked(annotation),
            IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body: var body } } => body.Operations.All(statement =>
                statement is not IReturnOperation { ReturnedValue: { } returned } || IsReliable(returned)),
            IConditionalOperation { WhenTrue: var whenTrue, WhenFalse: { } whenFalse } => IsReliable(whenTrue) && IsReliable(whenFalse),
            ICoalesceOperation coalesce => IsReliable(coalesce.Value) && IsReliable(coalesce.WhenNull),
            ISwitchExpressionOperation { Arms: var arms } => arms.All(arm => IsReliable(arm.Value)),
            _ => true,
        };
    }

    /// <summary>Whether the value has <c>!</c> after it.</summary>
    public static bool IsSuppressed(IOperation value)
    {
        SyntaxNode? around = value.Syntax.Parent;
        while (around is ParenthesizedExpressionSyntax)
        {
            around = around.Parent;
        }

        return around.IsKind(SyntaxKind.SuppressNullableWarningExpression);
    }

    /// <summary>
    /// Whether a value with <c>!</c> after it is assigned to a parameter anywhere in the member. The compiler then assumes that the
    /// parameter is not null.
    /// </summary>
    private bool IsAssignedUnchecked(IParameterSymbol parameter) => flow.Operations.ReferencesTo(parameter).Any(static reference =>
        reference.Parent is ISimpleAssignmentOperation { Target: var target, Value: var value } && ReferenceEquals(target, reference) && IsSuppressed(value));

    private static bool IsChecked(NullableAnnotation annotation) => annotation != NullableAnnotation.None;

    /// <summary>Whether the nullability of a type's parts is known: the elements of a list, the result of a task, the elements of a tuple.</summary>
    private static bool IsChecked(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsChecked(array.ElementNullableAnnotation) && (!array.ElementType.IsTupleType || IsChecked(array.ElementType)),
        INamedTypeSymbol named => named.TypeArgumentNullableAnnotations.All(IsChecked)
            && named.TypeArguments.All(static argument => !argument.IsTupleType || IsChecked(argument)),
        _ => true,
    };

    private bool AreElementsChecked(IOperation whole)
    {
        whole = Operand.Unwrap(whole);
        return (IsChecked(whole.Type) || whole is IParameterReferenceOperation { Parameter: var parameter } && IsProgramArguments(parameter)) && IsReliable(whole);
    }

    /// <summary>Whether a call returns one of the <c>args</c>, and throws instead of returning null.</summary>
    private static bool IsProgramArgument(IInvocationOperation call, IMethodSymbol method) =>
        CompleteSource.IsLinq(method)
        && method.Name is "First" or "Last" or "Single" or "ElementAt"
        && Operand.ReceiverOf(call) is { } source
        && Operand.VariableOf(source) is IParameterSymbol parameter
        && IsProgramArguments(parameter);

    /// <summary>Whether a parameter is the implicit <c>args</c> of top-level statements. None of its elements is null.</summary>
    private static bool IsProgramArguments(IParameterSymbol parameter) =>
        parameter is { IsImplicitlyDeclared: true, Name: "args", ContainingSymbol: IMethodSymbol { IsStatic: true, Name: WellKnownMemberNames.TopLevelStatementsEntryPointMethodName } };

    private bool IsReliable(ILocalSymbol local, IOperation use)
    {
        IReadOnlyList<IOperation> operations = flow.Operations.ReferencesTo(local);
        return operations.Any(static operation => operation is IVariableDeclaratorOperation or ILocalReferenceOperation { IsDeclaration: true })
            ? operations.All(IsAssignedChecked)
            : IsMatchedChecked(local, use);
    }

    /// <summary>
    /// Whether the declaration or a reference assigns no unchecked value to a local. A reference that only reads it assigns
    /// nothing.
    /// </summary>
    private bool IsAssignedChecked(IOperation ofLocal)
    {
        switch (ofLocal)
        {
            case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is { Value: var value }:
                return IsReliable(value);
            case { Parent: IAssignmentOperation { Target: var target, Value: var value } } when ReferenceEquals(target, ofLocal):
                return IsReliable(value);
        }

        IOperation? part = ofLocal;
        while (part.Parent is IDeclarationExpressionOperation or ITupleOperation)
        {
            part = part.Parent;
        }

        return part.Parent switch
        {
            IArgumentOperation { Parameter: { RefKind: RefKind.Out or RefKind.Ref, NullableAnnotation: var annotation } } => IsChecked(annotation),
            IForEachLoopOperation { LoopControlVariable: var variable, Collection: var collection } when ReferenceEquals(variable, part) => AreElementsChecked(collection),
            IDeconstructionAssignmentOperation { Target: var target, Value: var value } assignment when ReferenceEquals(target, part) => ArePartsChecked(assignment, value),
            _ => true,
        };
    }

    private bool ArePartsChecked(IDeconstructionAssignmentOperation assignment, IOperation value)
    {
        value = Operand.Unwrap(value);
        if (value is ITupleOperation or IConditionalOperation or ICoalesceOperation or ISwitchExpressionOperation)
        {
            return IsReliable(value);
        }

        return IsReliable(value)
            && (value.Type is { IsTupleType: true } tuple
                ? IsChecked(tuple)
                : assignment is { Syntax: AssignmentExpressionSyntax syntax, SemanticModel: { } model }
                    && model.GetDeconstructionInfo(syntax).Method is { } method
                    && method.Parameters.All(static parameter => parameter.RefKind != RefKind.Out || IsChecked(parameter.NullableAnnotation)));
    }

    /// <summary>Whether the local of a pattern is checked. A type pattern matches no null; a <c>var</c> pattern takes the value as it is.</summary>
    private bool IsMatchedChecked(ILocalSymbol local, IOperation use) =>
        local.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax(flow.CancellationToken) is SingleVariableDesignationSyntax { Parent: var pattern }
        && (pattern is not (VarPatternSyntax or ParenthesizedVariableDesignationSyntax)
            || use.SemanticModel?.GetOperation(pattern, flow.CancellationToken)?.Parent switch
            {
                IPropertySubpatternOperation { Member: var member } => IsReliable(member),
                IListPatternOperation { Parent: IIsPatternOperation { Value: var list } } => AreElementsChecked(list),
                _ => false,
            });

    /// <summary>Whether the initial value of a field or property has a <c>!</c>. The compiler has then not checked that it is not null.</summary>
    private bool IsInitializedUnchecked(ISymbol member)
    {
        foreach (SyntaxReference reference in member.DeclaringSyntaxReferences)
        {
            EqualsValueClauseSyntax? initializer = reference.GetSyntax(flow.CancellationToken) switch
            {
                PropertyDeclarationSyntax property => property.Initializer,
                VariableDeclaratorSyntax field => field.Initializer,
                _ => null,
            };
            if (initializer?.Value.IsKind(SyntaxKind.SuppressNullableWarningExpression) is true)
            {
                return true;
            }
        }

        return false;
    }
}
