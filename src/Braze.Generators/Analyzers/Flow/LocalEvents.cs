using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Flow;

/// <summary>Finds what happens to a local variable in a member. Reading it is not an event.</summary>
internal static class LocalEvents
{
    /// <summary>The methods of collections that change nothing.</summary>
    private static readonly ImmutableHashSet<string> Readers = ImmutableHashSet.Create(
        "Contains", "IndexOf", "ToArray", "ToString", "GetHashCode", "Equals", "GetType", "CopyTo", "EnsureCapacity", "TrimExcess");

    /// <summary>Finds the events of one local.</summary>
    /// <param name="operations">Its declarator and the references to it.</param>
    public static List<LocalEvent> Find(IReadOnlyList<IOperation> operations)
    {
        var events = new List<LocalEvent>();
        foreach (IOperation operation in operations)
        {
            if (operation is IVariableDeclaratorOperation declarator)
            {
                events.Add(new LocalEvent(LocalEventKind.Declaration, declarator, declarator, declarator));
                if (declarator.Symbol.RefKind != RefKind.None)
                {
                    events.Add(new LocalEvent(LocalEventKind.Alias, declarator, declarator, declarator));
                }
                else if (declarator.GetVariableInitializer()?.Value is { } value)
                {
                    events.Add(new LocalEvent(LocalEventKind.Assignment, declarator, value, declarator));
                }
            }
            else if (FromReference((ILocalReferenceOperation)operation) is { } happened)
            {
                events.Add(happened);
            }
        }

        return events;
    }

    /// <summary>Whether an object of the type is deeply immutable.</summary>
    public static bool IsImmutable(ITypeSymbol? type) =>
        (type is { IsValueType: true } && (type as INamedTypeSymbol)?.TypeArguments.All(IsImmutable) is not false)
        || type is { SpecialType: SpecialType.System_String }
        || type.Is("System", "Uri")
        || type.Is(KnownNames.Namespace, "UserAlias")
        || type.Is(KnownNames.Namespace, "Attachment")
        || type.Is(KnownNames.Namespace, "Audience");

    /// <summary>Whether a reference to a local or parameter can assign it another value, there or later.</summary>
    public static bool MayAssign(IOperation reference) => reference.Parent is { } parent && (IsAlias(parent) || IsTarget(reference));

    /// <summary>Whether a reference to a variable can assign it another value.</summary>
    public static bool IsTarget(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => ReferenceEquals(assignment.Target, reference),
        IIncrementOrDecrementOperation or ITupleOperation or IDeclarationExpressionOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        IArgumentOperation { Parameter: null } => true,
        IReturnOperation or IConditionalOperation { IsRef: true } => reference is ILocalReferenceOperation { Local.RefKind: not RefKind.None },
        _ => reference is ILocalReferenceOperation { IsDeclaration: true },
    };

    private static LocalEvent? FromReference(ILocalReferenceOperation reference)
    {
        IOperation? parent = reference.Parent;
        switch (parent)
        {
            case ISimpleAssignmentOperation { IsRef: false, Parent: not IExpressionStatementOperation } assignment
                when ReferenceEquals(assignment.Target, reference) && !IsImmutable(reference.Type):
                return new LocalEvent(LocalEventKind.Alias, reference, reference, reference);
            case ISimpleAssignmentOperation { IsRef: false, Value: var value } assignment when ReferenceEquals(assignment.Target, reference):
                return new LocalEvent(LocalEventKind.Assignment, reference, value, assignment);
            case IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation assignment } property
                when (property.Arguments.IsEmpty || reference.Type.Is("System.Collections.Generic", "Dictionary`2"))
                    && ReferenceEquals(assignment.Target, property) && ReferenceEquals(property.Instance, reference):
                return new LocalEvent(LocalEventKind.Step, reference, assignment, assignment);
            case IInvocationOperation call when ReferenceEquals(call.Instance, reference):
                return IsRead(call) ? null : new LocalEvent(LocalEventKind.Step, reference, call, call);
            case not null when IsAlias(parent):
                return new LocalEvent(LocalEventKind.Alias, reference, reference, reference);
        }

        bool isRead = IsImmutable(reference.Type) ? !IsTarget(reference) : IsRead(reference);
        return isRead ? null : new LocalEvent(LocalEventKind.Escape, reference, reference, reference);
    }

    /// <summary>Whether a reference to the variable itself is created.</summary>
    private static bool IsAlias(IOperation user) =>
        user is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } }
            or ISimpleAssignmentOperation { IsRef: true }
            or IAddressOfOperation;

    /// <summary>
    /// Whether the reference only reads the object: it copies it with <c>with</c>, compares it, names it, or reads a property whose
    /// value cannot be used to change it.
    /// </summary>
    private static bool IsRead(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IWithOperation or INameOfOperation => true,
        IBinaryOperation => true,
        IConversionOperation { OperatorMethod: null, Parent: IBinaryOperation } => true,
        IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation } } => true,
        IPropertyReferenceOperation property when ReferenceEquals(property.Instance, reference) && IsImmutable(property.Type) => property.Parent switch
        {
            IAssignmentOperation assignment => !ReferenceEquals(assignment.Target, property),
            ITupleOperation or IIncrementOrDecrementOperation => false,
            _ => true,
        },
        IArgumentOperation { Parameter.RefKind: RefKind.None, Parent: IInvocationOperation { TargetMethod: { Name: "ThrowIfNull", ContainingType: var type } } } =>
            type.Is("System", "ArgumentNullException"),
        _ => false,
    };

    private static bool IsRead(IInvocationOperation call) =>
        Readers.Contains(call.TargetMethod.Name)
        && (call.TargetMethod.ContainingType.IsRecord || call.TargetMethod.ContainingNamespace.IsSystem());
}
