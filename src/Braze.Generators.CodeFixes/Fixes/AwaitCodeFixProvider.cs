using Braze.Generators.Analyzers.Rules;

namespace Braze.Generators.CodeFixes.Fixes;

/// <summary>BRZ1015: awaits a send, or enumerates a stream.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AwaitCodeFixProvider() : BrazeCodeFixProvider(RuleIds.ResultIsLost)
{
    private protected override void Register(FixScope scope)
    {
        if (scope.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call)
        {
            return;
        }

        ExpressionSyntax value = UnusedValue.WithConfiguration(call);
        SyntaxNode? unused = (SyntaxNode?)UnusedValue.WithDiscard(value) ?? FindDeclaration(value);
        if (scope.Kind == ResultIsLost.Stream)
        {
            if (AwaitForEach.Replace(scope, unused as StatementSyntax ?? unused?.Parent as StatementSyntax, value) is { } loop)
            {
                scope.Offer("Enumerate the outcomes", "stream", loop);
            }
        }
        else if (unused is not null && AwaitPlace.IsAllowed(unused, value, scope))
        {
            scope.Offer(
                "Await the send",
                "await",
                [
                    new TextChange(TextSpan.FromBounds(unused.SpanStart, value.SpanStart), "await "),
                    new TextChange(TextSpan.FromBounds(value.Span.End, (unused as ExpressionSyntax ?? value).Span.End), string.Empty),
                ]);
        }
    }

    /// <summary>The declaration of the variable that a value initializes. The rule reports it only when the variable is not used.</summary>
    private static LocalDeclarationStatementSyntax? FindDeclaration(ExpressionSyntax value) =>
        value.Parent is EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } }
            ? statement
            : null;
}
