namespace Braze.Generators.CodeFixes;

/// <summary>Makes a statement that goes through a stream.</summary>
internal static class AwaitForEach
{
    /// <summary>Offers to put <c>await foreach</c> around a call, in place of what a statement does with it.</summary>
    /// <param name="scope">The diagnostic and where it is.</param>
    /// <param name="title">What that does, as the menu shows it.</param>
    /// <param name="statement">The statement, which does nothing else; <see langword="null"/> when there is none.</param>
    /// <param name="call">The call.</param>
    /// <param name="more">Changes inside the call.</param>
    public static void Offer(FixScope scope, string title, StatementSyntax? statement, ExpressionSyntax call, params TextChange[] more)
    {
        if (statement is null || !AwaitPlace.IsAllowed(statement, call, scope))
        {
            return;
        }

        // With something else on its line, the loop stays on that line.
        string lineBreak = scope.Text.LineBreakAt(statement.SpanStart);
        string body = scope.Text.IndentationBefore(statement.SpanStart) is { } indentation && statement.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia)
            ? $"{lineBreak}{indentation}{{{lineBreak}{indentation}}}"
            : " { }";
        scope.Offer(
            title,
            "stream",
            more
                .Append(new TextChange(TextSpan.FromBounds(statement.SpanStart, call.SpanStart), $"await foreach (var {FreeName(statement, scope)} in "))
                .Append(new TextChange(TextSpan.FromBounds(call.Span.End, statement.Span.End), $"){body}")));
    }

    private static string FreeName(SyntaxNode statement, FixScope scope)
    {
        SyntaxNode function = statement.Ancestors().FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? statement.SyntaxTree.GetRoot();
        HashSet<string> taken = [.. function.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText)];
        taken.UnionWith(scope.Model.LookupSymbols(statement.SpanStart).Where(static symbol => symbol is ILocalSymbol or IParameterSymbol).Select(static symbol => symbol.Name));
        return Enumerable.Range(1, 100).Select(static number => number == 1 ? "outcome" : $"outcome{number}").First(name => !taken.Contains(name));
    }
}
