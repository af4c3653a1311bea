using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Analyzers.Rules;

namespace Braze.Generators.CodeFixes.Fixes;

/// <summary>BRZ1006: sends any number of recipients in requests of 50, or makes chunks of 50.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class StreamCodeFixProvider() : BrazeCodeFixProvider(RuleIds.TooManyRecipients)
{
    private static readonly ImmutableHashSet<string> SharedParameters = ImmutableHashSet.Create("campaign", "client", "recipients", "audience", "sendId", "cancellationToken");

    private protected override void Register(FixScope scope)
    {
        if (scope.Node.FirstAncestorOrSelf<ArgumentSyntax>() is not { } argument)
        {
            return;
        }

        if (scope.Kind == TooManyRecipients.Chunk)
        {
            scope.Offer("Make chunks of 50", "chunk", [ChunkSize.Change(scope, argument.Expression)]);
        }
        else if (argument.Parent?.Parent is InvocationExpressionSyntax call
            && GetName(call) is { } name
            && UnusedValue.WithConfiguration(call) is { Parent: AwaitExpressionSyntax awaited } value
            && CanBeStream(call, scope))
        {
            string written = name == call.Expression ? $"this.{SendMethods.Batches}" : SendMethods.Batches;
            if (AwaitForEach.Replace(scope, UnusedValue.WithDiscard(awaited)?.Parent as StatementSyntax, value, new TextChange(name.Span, written)) is { } loop)
            {
                scope.Offer($"Send with '{SendMethods.Batches}'", "stream", loop);
            }
        }
    }

    private static IdentifierNameSyntax? GetName(InvocationExpressionSyntax call) =>
        (call.Expression as MemberAccessExpressionSyntax)?.Name as IdentifierNameSyntax ?? call.Expression as IdentifierNameSyntax;

    /// <summary>Whether the stream has all parameters for which the call has arguments, and none of them moves.</summary>
    private static bool CanBeStream(InvocationExpressionSyntax call, FixScope scope) =>
        call.ArgumentList.Arguments.All(argument => SendExpression.FindParameter(argument, scope) is { } parameter && SharedParameters.Contains(parameter.Name))
        && call.ArgumentList.Arguments.Skip(IsGenerated(call, scope) ? 1 : 2).All(static argument => argument.NameColon is not null);

    private static bool IsGenerated(InvocationExpressionSyntax call, FixScope scope) =>
        SendExpression.FindParameter(call.ArgumentList.Arguments[0], scope)?.ContainingSymbol is IMethodSymbol method && GeneratedMember.Is(method);
}
