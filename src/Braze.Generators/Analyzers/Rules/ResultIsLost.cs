using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1015: a send is awaited, and a stream enumerated.</summary>
internal static class ResultIsLost
{
    /// <summary>What is lost is a stream, of which nothing leaves.</summary>
    public const string Stream = "Stream";

    /// <summary>What is lost is a task.</summary>
    public const string Task = "Task";

    public static Diagnostic? Of(CallFacts call, IOperation root)
    {
        if (!IsLost(call.Call, root))
        {
            return null;
        }

        (string kind, string trouble, string advice) = SendMethods.IsStream(call.Method)
            ? (Stream, "Nobody goes through the outcomes of this stream, so that nothing is sent", "go through it with 'await foreach'")
            : (Task, "Nobody awaits this send, so that it may be cut off, and nobody learns that Braze refused it", "await it");
        return Diagnostic.Create(
            CallRules.ResultIsLost, call.NameLocation, ImmutableDictionary<string, string?>.Empty.Add(Finding.KindKey, kind), trouble, advice);
    }

    private static bool IsLost(IOperation value, IOperation root)
    {
        IOperation? user = value.Parent;
        return user switch
        {
            IConversionOperation or IParenthesizedOperation or IConditionalAccessOperation => IsLost(user, root),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "ConfigureAwait", IsStatic: true } } configured } => IsLost(configured, root),
            IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } configured when ReferenceEquals(configured.Instance, value) => IsLost(configured, root),
            IExpressionStatementOperation => true,
            ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } declarator } => !IsUsed(local, declarator, root),
            _ => false,
        };
    }

    private static bool IsUsed(ILocalSymbol local, IVariableDeclaratorOperation declarator, IOperation root) =>
        declarator.Syntax.AncestorsAndSelf().Any(static node => node is Microsoft.CodeAnalysis.CSharp.Syntax.UsingStatementSyntax)
        || OperationTree.Walk(root).OfType<ILocalReferenceOperation>().Any(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local));
}
