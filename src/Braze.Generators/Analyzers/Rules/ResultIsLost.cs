using Braze.Generators.Analyzers.Flow;
using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1015: a send is awaited, and a stream is enumerated.</summary>
internal sealed class ResultIsLost() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ1015",
        RuleCategories.Call,
        "The result of a send is lost",
        "{0}; {1}",
        DiagnosticSeverity.Warning);

    /// <summary>The kind for a stream, which sends nothing until it is enumerated.</summary>
    public const string Stream = "Stream";

    /// <summary>The kind for a task.</summary>
    public const string Task = "Task";

    protected override Diagnostic? Analyze(Site site)
    {
        if (site is not CallSite call || !IsLost(call.Call, call.View.Flow))
        {
            return null;
        }

        return SendMethods.IsStream(call.Method)
            ? Report(DiagnosticSeverity.Warning, call.NameLocation, Stream, null, "The outcomes of this stream are not enumerated, so nothing is sent", "enumerate it with 'await foreach'")
            : IsReportedByCompiler(call.Call) ? null
            : Report(DiagnosticSeverity.Warning, call.NameLocation, Task, null, "This send is not awaited, so it can be cut off when the process ends, and nothing reports that Braze refused it", "await it");
    }

    private static bool IsLost(IOperation value, BodyFlow flow)
    {
        IOperation? user = value.Parent;
        return user switch
        {
            IConversionOperation or IParenthesizedOperation or ICoalesceOperation => IsLost(user, flow),
            IConditionalAccessOperation access => ReferenceEquals(access.WhenNotNull, value) && IsLost(access, flow),
            IConditionalOperation choice => !ReferenceEquals(choice.Condition, value) && IsLost(choice, flow),
            ISwitchExpressionArmOperation { Parent: { } choice } arm => ReferenceEquals(arm.Value, value) && IsLost(choice, flow),
            ITupleOperation tuple => TargetOf(value, tuple) is { } target ? IsUnusedTarget(target, flow) : IsLost(tuple, flow),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "ConfigureAwait" or "WithCancellation", IsStatic: true } } configured } =>
                IsLost(configured, flow),
            IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } configured when ReferenceEquals(configured.Instance, value) => IsLost(configured, flow),
            IExpressionStatementOperation => true,
            ISimpleAssignmentOperation assignment => IsUnusedTarget(assignment.Target, flow) && IsLost(assignment, flow),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } declarator } => !IsUsing(declarator) && !flow.IsRead(local),
            _ => false,
        };
    }

    /// <summary>
    /// Whether the compiler reports the same problem (CS4014), as it does for a statement in an <c>async</c> function, unless the
    /// project disables that warning. It is checked only before a diagnostic is reported.
    /// </summary>
    private static bool IsReportedByCompiler(IInvocationOperation call)
    {
        IOperation statement = call;
        while (statement.Parent is IInvocationOperation or IArgumentOperation or IConversionOperation or IParenthesizedOperation)
        {
            statement = statement.Parent;
        }

        return statement.Parent is IExpressionStatementOperation { Syntax: var whole }
            && call.SemanticModel?.GetDiagnostics(whole.Span).Any(warning =>
                warning is { Id: "CS4014", IsSuppressed: false, Severity: not DiagnosticSeverity.Hidden } && warning.Location.SourceSpan.Contains(call.Syntax.Span)) is true;
    }

    /// <summary>Whether the assigned value is never used.</summary>
    private static bool IsUnusedTarget(IOperation target, BodyFlow flow) =>
        target is IDiscardOperation || (target is ILocalReferenceOperation { Local: { RefKind: RefKind.None } local } && !flow.IsRead(local));

    /// <summary>Gets the target of an element of a tuple that is deconstructed immediately.</summary>
    private static IOperation? TargetOf(IOperation element, ITupleOperation tuple)
    {
        IOperation? user = tuple.Parent;
        while (user is IConversionOperation or IParenthesizedOperation)
        {
            user = user.Parent;
        }

        return user is not IDeconstructionAssignmentOperation { Target: var target } ? null
            : ((target as IDeclarationExpressionOperation)?.Expression ?? target) is ITupleOperation targets ? targets.Elements.ElementAtOrDefault(tuple.Elements.IndexOf(element))
            : target;
    }

    private static bool IsUsing(IVariableDeclaratorOperation declarator) =>
        declarator.Parent?.Parent?.Parent is IUsingOperation or IUsingDeclarationOperation;
}
