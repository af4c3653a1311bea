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
        if (scope.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call)
        {
            return;
        }

        ExpressionSyntax value = DroppedValue.Configured(call);
        SyntaxNode? dropped = (SyntaxNode?)DroppedValue.Around(value) ?? DeclarationOf(value);
        if (scope.Diagnostic.Properties.TryGetValue(Finding.KindKey, out string? kind) && kind == ResultIsLost.Stream)
        {
            AwaitForEach.Offer(scope, "Go through the outcomes", dropped as StatementSyntax ?? dropped?.Parent as StatementSyntax, value);
        }
        else if (dropped is not null && AwaitPlace.IsAllowed(dropped, value, scope))
        {
            scope.Offer(
                "Await the send",
                "await",
                [
                    new TextChange(TextSpan.FromBounds(dropped.SpanStart, value.SpanStart), "await "),
                    new TextChange(TextSpan.FromBounds(value.Span.End, (dropped as ExpressionSyntax ?? value).Span.End), string.Empty),
                ]);
        }
    }

    /// <summary>The declaration of a variable, which nobody reads since it is reported.</summary>
    private static LocalDeclarationStatementSyntax? DeclarationOf(ExpressionSyntax value) =>
        value.Parent is EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } }
            ? statement
            : null;
}
