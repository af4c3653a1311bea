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
            || StatementOf(Configured(call)) is not { } statement
            || !AwaitForEach.IsAllowedAt(statement))
        {
            return;
        }

        if (scope.Diagnostic.Properties.TryGetValue(Finding.KindKey, out string? kind) && kind == ResultIsLost.Stream)
        {
            scope.Offer("Go through the outcomes", "stream", AwaitForEach.Around(statement, Configured(call), scope));
        }
        else
        {
            scope.Offer("Await the send", "await", [new TextChange(TextSpan.FromBounds(statement.SpanStart, call.SpanStart), "await ")]);
        }
    }

    /// <summary>The call with what says how it is awaited.</summary>
    private static InvocationExpressionSyntax Configured(InvocationExpressionSyntax call)
    {
        while (call.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "WithCancellation", Parent: InvocationExpressionSyntax configured })
        {
            call = configured;
        }

        return call;
    }

    /// <summary>The statement that is nothing but the call, or gives what it returns to nobody.</summary>
    private static StatementSyntax? StatementOf(InvocationExpressionSyntax call) => call.Parent switch
    {
        ExpressionStatementSyntax statement => statement,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Parent: ExpressionStatementSyntax statement } => statement,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } } variable }
            when !IsNamedIn(statement.Parent, variable.Identifier.ValueText) => statement,
        _ => null,
    };

    /// <summary>Whether code names a variable: one that nobody reads may be given other values.</summary>
    private static bool IsNamedIn(SyntaxNode? code, string variable) =>
        code?.DescendantNodes().Any(node => node is IdentifierNameSyntax name && name.Identifier.ValueText == variable) is true;
}
