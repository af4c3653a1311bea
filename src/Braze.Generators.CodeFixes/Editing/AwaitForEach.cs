namespace Braze.Generators.CodeFixes.Editing;

/// <summary>Creates a statement that enumerates a stream.</summary>
internal static class AwaitForEach
{
    /// <summary>
    /// Replaces a statement with an <c>await foreach</c> over the call in it; <see langword="null"/> when <c>await</c> is not
    /// allowed there.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="statement">The statement, which contains no other code; <see langword="null"/> when there is none.</param>
    /// <param name="call">The call.</param>
    /// <param name="changesOfCall">Changes inside the call.</param>
    public static IEnumerable<TextChange>? Replace(EditedDocument document, StatementSyntax? statement, ExpressionSyntax call, params TextChange[] changesOfCall)
    {
        if (statement is null || !AwaitPlace.IsAllowed(statement, call, document))
        {
            return null;
        }

        // A statement that shares its line with other code stays on that line.
        string lineBreak = document.Text.LineBreakAt(statement.SpanStart);
        string body = document.Text.IndentationBefore(statement.SpanStart) is { } indentation && statement.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia)
            ? $"{lineBreak}{indentation}{{{lineBreak}{indentation}}}"
            : " { }";
        return changesOfCall
            .Append(new TextChange(TextSpan.FromBounds(statement.SpanStart, call.SpanStart), $"await foreach (var {FindFreeName(statement, document)} in "))
            .Append(new TextChange(TextSpan.FromBounds(call.Span.End, statement.Span.End), $"){body}"));
    }

    private static string FindFreeName(SyntaxNode statement, EditedDocument document)
    {
        SyntaxNode function = statement.Ancestors().FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? document.Root;
        HashSet<string> taken = [.. function.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText)];
        taken.UnionWith(document.Model.LookupSymbols(statement.SpanStart).Where(static symbol => symbol is ILocalSymbol or IParameterSymbol).Select(static symbol => symbol.Name));
        return Enumerable.Range(1, 100).Select(static number => number == 1 ? "outcome" : $"outcome{number}").First(name => !taken.Contains(name));
    }
}
