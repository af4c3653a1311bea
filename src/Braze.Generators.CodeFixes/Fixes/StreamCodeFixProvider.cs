using Braze.Generators.Analyzers;
using Braze.Generators.Analyzers.Rules;

namespace Braze.Generators.CodeFixes;

/// <summary>BRZ1006: sends any number of recipients in requests of 50, or makes chunks of 50.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class StreamCodeFixProvider : BrazeCodeFixProvider
{
    private static readonly ImmutableHashSet<string> SharedParameters = ImmutableHashSet.Create("campaign", "client", "recipients", "audience", "sendId", "cancellationToken");

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.TooManyRecipients);

    private protected override void Register(FixScope scope)
    {
        if (scope.Diagnostic.Properties.TryGetValue(Finding.KindKey, out string? kind) && kind == TooManyRecipients.Chunk)
        {
            if (scope.Node.FirstAncestorOrSelf<ArgumentSyntax>() is { Expression: var size })
            {
                scope.Offer("Make chunks of 50", "chunk", [ChunkSize.Change(scope, size)]);
            }

            return;
        }

        if (scope.Node.FirstAncestorOrSelf<ArgumentSyntax>() is not { Parent.Parent: InvocationExpressionSyntax call }
            || NameOf(call) is not { } name
            || DroppedValue.Configured(call) is not { Parent: AwaitExpressionSyntax awaited } value
            || !CanBeAStream(call, name.Identifier.ValueText, scope))
        {
            return;
        }

        string stream = SendMethods.StreamFor(name.Identifier.ValueText == "SendEachAsync" ? SendMethod.SendEach : SendMethod.Send);
        string written = name == call.Expression ? $"this.{stream}" : stream;
        AwaitForEach.Offer(scope, $"Send with '{stream}'", DroppedValue.Around(awaited)?.Parent as StatementSyntax, value, new TextChange(name.Span, written));
    }

    private static IdentifierNameSyntax? NameOf(InvocationExpressionSyntax call) =>
        (call.Expression as MemberAccessExpressionSyntax)?.Name as IdentifierNameSyntax ?? call.Expression as IdentifierNameSyntax;

    /// <summary>Whether the stream has all parameters that are given, and they are where they are meant.</summary>
    private static bool CanBeAStream(InvocationExpressionSyntax call, string name, FixScope scope) =>
        call.ArgumentList.Arguments.All(argument => SendExpression.ParameterOf(argument, scope) is { } parameter && SharedParameters.Contains(parameter.Name))
        && (name == "SendEachAsync" ? call.ArgumentList.Arguments.Skip(2) : call.ArgumentList.Arguments.Skip(1)).All(static argument => argument.NameColon is not null);
}
