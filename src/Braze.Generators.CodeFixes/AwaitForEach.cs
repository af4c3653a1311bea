namespace Braze.Generators.CodeFixes;

/// <summary>Makes a statement that goes through a stream.</summary>
internal static class AwaitForEach
{
    /// <summary>Puts <c>await foreach</c> around a call that is a statement of its own, whatever stands before the call in it.</summary>
    public static IEnumerable<TextChange> Around(StatementSyntax statement, InvocationExpressionSyntax call, FixScope scope)
    {
        // Behind something else on its line, the loop stays on that line.
        string lineBreak = scope.Text.LineBreakAt(statement.SpanStart);
        string body = scope.Text.IndentationBefore(statement.SpanStart) is { } indentation
            ? $"{lineBreak}{indentation}{{{lineBreak}{indentation}}}"
            : " { }";
        yield return new TextChange(TextSpan.FromBounds(statement.SpanStart, call.SpanStart), $"await foreach (var {FreeName(statement, scope)} in ");
        yield return new TextChange(TextSpan.FromBounds(call.Span.End, statement.Span.End), $"){body}");
    }

    /// <summary>Whether <c>await</c> can stand at a place.</summary>
    public static bool IsAllowedAt(SyntaxNode place) => place.Ancestors().FirstOrDefault(static node => node
            is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax
            or GlobalStatementSyntax or LockStatementSyntax or QueryExpressionSyntax or UnsafeStatementSyntax) switch
    {
        AnonymousFunctionExpressionSyntax function => function.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.AsyncKeyword),
        BaseMethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        GlobalStatementSyntax => true,
        _ => false,
    };

    private static string FreeName(SyntaxNode statement, FixScope scope)
    {
        SyntaxNode function = statement.Ancestors().FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? statement.SyntaxTree.GetRoot();
        HashSet<string> taken = [.. function.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText)];
        taken.UnionWith(scope.Model.LookupSymbols(statement.SpanStart).Where(static symbol => symbol is ILocalSymbol or IParameterSymbol).Select(static symbol => symbol.Name));
        return Enumerable.Range(1, 100).Select(static number => number == 1 ? "outcome" : $"outcome{number}").First(name => !taken.Contains(name));
    }
}
