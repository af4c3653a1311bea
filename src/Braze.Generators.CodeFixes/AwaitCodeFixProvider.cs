using Braze.Generators.Analyzers.Rules;

namespace Braze.Generators.CodeFixes;

/// <summary>BRZ1015: awaits a send, or goes through a stream.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AwaitCodeFixProvider : BrazeCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ResultIsLost);

    private protected override void Register(FixScope scope)
    {
        if (scope.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax } call
            || StatementOf(call) is not { } statement
            || !AwaitForEach.IsAllowedAt(statement))
        {
            return;
        }

        if (scope.Diagnostic.Properties.TryGetValue(Finding.KindKey, out string? kind) && kind == ResultIsLost.Stream)
        {
            scope.Offer("Go through the outcomes", "stream", AwaitForEach.Around(statement, call, scope));
        }
        else
        {
            scope.Offer("Await the send", "await", [new TextChange(TextSpan.FromBounds(statement.SpanStart, call.SpanStart), "await ")]);
        }
    }

    /// <summary>The statement that is nothing but the call, or gives what it returns to nobody.</summary>
    private static StatementSyntax? StatementOf(InvocationExpressionSyntax call)
    {
        ExpressionSyntax whole = call;
        while (whole.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured })
        {
            whole = configured;
        }

        return whole.Parent switch
        {
            ExpressionStatementSyntax statement => statement,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Parent: ExpressionStatementSyntax statement } => statement,
            EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } } => statement,
            _ => null,
        };
    }
}
