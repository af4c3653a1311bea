using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Flow;

/// <summary>
/// Finds code that can wait: for a time, for other code, or for more elements. A send or a database query waits only for its
/// response. Any other task can wait for anything.
/// </summary>
internal static class Waiting
{
    /// <summary>The words that show in a method's name that it waits without <c>await</c>.</summary>
    private static readonly ImmutableArray<string> Words = ImmutableArray.Create(
        "Wait", "Sleep", "Delay", "Pause", "Tick", "Until", "Throttle", "Block", "Blocking", "Acquire", "Consume", "Consuming", "Poll", "Receive", "Next", "Take", "Read", "Spin", "Join");

    /// <summary>Whether code in a region can wait.</summary>
    /// <param name="region">The region.</param>
    /// <param name="flow">The member's variables; <see langword="null"/> when they are not followed.</param>
    public static bool MayOccurIn(IOperation region, BodyFlow? flow) => OperationTree.Walk(region).Any(part => part switch
    {
        IAwaitOperation { Operation: var awaited } => !IsAnswered(awaited, flow),
        IForEachLoopOperation { IsAsynchronous: true, Collection: var source } => !IsAnswered(source, flow),
        IWhileLoopOperation => true,

        // The caller decides when the next iteration begins.
        IReturnOperation { Kind: OperationKind.YieldReturn } => true,
        IPropertyReferenceOperation { Property: { Name: "Result", ContainingType: { Name: "Task" or "ValueTask" } type }, Instance: { } task } when type.ContainingNamespace.IsSystem() =>
            !IsAnswered(task, flow),
        IInvocationOperation call => Blocks(call, flow),
        _ => false,
    });

    /// <summary>Whether a task waits only for a response, or is complete.</summary>
    private static bool IsAnswered(IOperation task, BodyFlow? flow)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<IOperation>();
        open.Push(task);
        while (open.Count > 0)
        {
            IOperation value = Operand.Unwrap(open.Pop());
            if (IsSendResult(value.Type) || value.ConstantValue.HasValue)
            {
                continue;
            }

            switch (value)
            {
                case ILocalReferenceOperation { Local: var local } when flow is not null:
                    if (seen.Add(local))
                    {
                        IOperation[] given = [.. flow.GivenTo(local)];
                        if (given.Length == 0)
                        {
                            return false;
                        }

                        Push(given);
                    }

                    break;
                case IPropertyReferenceOperation { Property: { Name: "CompletedTask", IsStatic: true } }:
                    break;
                case IInvocationOperation { TargetMethod: var method } call when FromMethod(call, method) is { } parts:
                    Push(parts);
                    break;
                case IConditionalOperation { WhenTrue: var first, WhenFalse: { } second }:
                    Push([first, second]);
                    break;
                case ICoalesceOperation { Value: var first, WhenNull: var second }:
                    Push([first, second]);
                    break;
                case ISwitchExpressionOperation { Arms: var arms }:
                    Push(arms.Select(static arm => arm.Value));
                    break;
                case IConditionalAccessOperation { WhenNotNull: var part }:
                    Push([part]);
                    break;
                case IArrayCreationOperation { Initializer: { } list }:
                    Push(list.ElementValues);
                    break;
                case IThrowOperation or IConditionalAccessInstanceOperation:
                    break;
                default:
                    return false;
            }
        }

        return true;

        void Push(IEnumerable<IOperation> values)
        {
            foreach (IOperation value in values)
            {
                open.Push(value);
            }
        }
    }

    /// <summary>Finds the tasks that the task of a call waits for; <see langword="null"/> when they are unknown.</summary>
    private static IEnumerable<IOperation>? FromMethod(IInvocationOperation call, IMethodSymbol method) => method switch
    {
        { Name: "ConfigureAwait" or "WaitAsync" or "WithCancellation" or "GetAwaiter" or "AsTask" } when method.ContainingNamespace.IsSystem() =>
            Operand.ReceiverOf(call) is { } task ? [task] : null,
        { Name: "WhenAll", ContainingType.Name: "Task" } when method.ContainingNamespace.IsSystem() => call.Arguments.SelectMany(static argument =>
            argument.ArgumentKind > ArgumentKind.DefaultValue ? argument.Value.ChildOperations : (IEnumerable<IOperation>)[argument.Value]),
        { Name: "Yield" or "FromResult", ContainingType.Name: "Task" or "ValueTask" } when method.ContainingNamespace.IsSystem() => [],
        { ContainingType.Name: "File" or "TextWriter" or "StreamWriter" } when method.ContainingNamespace.Is("System.IO") => [],
        _ => IsDatabaseNamespace(method.ContainingNamespace) ? [] : null,
    };

    private static bool IsDatabaseNamespace(INamespaceSymbol? @namespace)
    {
        for (; @namespace is { IsGlobalNamespace: false }; @namespace = @namespace.ContainingNamespace)
        {
            if (@namespace.Is("Microsoft.EntityFrameworkCore"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type is the task of one or more sends, or the outcomes of a stream.</summary>
    private static bool IsSendResult(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol { ElementType: var element } => IsSendResult(element),
        INamedTypeSymbol { Name: "TriggerSendResult" or "BatchOutcome" } when type.ContainingNamespace.Is(KnownNames.Namespace) => true,
        INamedTypeSymbol { TypeArguments: var arguments } => arguments.Any(IsSendResult),
        _ => false,
    };

    /// <summary>Whether a call blocks its thread, judged by its name.</summary>
    private static bool Blocks(IInvocationOperation call, BodyFlow? flow)
    {
        IMethodSymbol method = call.TargetMethod;
        switch (method.Name)
        {
            case "GetResult":
                return call.Instance is null || !IsAnswered(call.Instance, flow);
            case "Wait" or "WaitAll" when method.ContainingType.Name == "Task" && method.ContainingNamespace.IsSystem():
                return !(method.IsStatic ? call.Arguments.Where(static argument => CompleteSource.IsSequence(argument.Parameter?.Type)).Select(static argument => argument.Value) : [call.Instance!])
                    .All(task => IsAnswered(task, flow));
            case "Invoke" when method.MethodKind == MethodKind.DelegateInvoke:
                return call.Instance is not null && Operand.VariableOf(call.Instance) is { Name: var variable } && IsWaitingName(variable);
        }

        // A task-returning method does not block: its task is awaited or ignored.
        return IsWaitingName(method.Name)
            && !IsTask(method.ReturnType)
            && !(method.ContainingNamespace.IsSystem() && (CompleteSource.IsLinq(method) || method.ContainingType.Name is "String" or "Random" or "MemoryExtensions" or "Path" or "File"));
    }

    private static bool IsTask(ITypeSymbol type) => type.Name is "Task" or "ValueTask" or "IAsyncEnumerable" && type.ContainingNamespace.IsSystem();

    private static bool IsWaitingName(string name)
    {
        foreach (string word in Words)
        {
            int start = name.IndexOf(word, StringComparison.Ordinal);
            if (start < 0 && name.Length >= word.Length && string.Compare(name, 0, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                start = 0;
            }

            int end = start + word.Length;
            if (start >= 0 && (end == name.Length || !char.IsLower(name[end])))
            {
                return true;
            }
        }

        return false;
    }
}
