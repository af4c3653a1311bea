namespace Braze.Generators.CodeFixes.Editing;

/// <summary>
/// Handles the comments of removed code. A comment on the same line is removed with the code, because it would otherwise seem to
/// describe the next line. A comment inside the code moves above the statement. A comment on a separate line stays.
/// </summary>
internal static class OwnComments
{
    /// <summary>The span of a node and of the comments directly before and after it on its line.</summary>
    public static TextSpan WithBeside(SourceText text, SyntaxNode node)
    {
        SyntaxToken first = node.GetFirstToken();
        SyntaxToken last = node.GetLastToken();
        int start = node.SpanStart;
        foreach (SyntaxTrivia trivia in first.GetPreviousToken().TrailingTrivia.Concat(first.LeadingTrivia).Reverse())
        {
            if (trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) && IsOneLine(text, trivia.SpanStart, node.SpanStart))
            {
                start = trivia.SpanStart;
            }
            else if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            {
                break;
            }
        }

        SyntaxToken next = last.GetNextToken(includeZeroWidth: true);
        int end = node.Span.End;
        foreach (SyntaxTrivia trivia in last.TrailingTrivia.Concat(next.LeadingTrivia))
        {
            if (trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) && IsOneLine(text, node.Span.End, trivia.Span.End))
            {
                end = trivia.Span.End;
            }
            else if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && next.IsKind(SyntaxKind.CommaToken) && IsOneLine(text, node.Span.End, trivia.SpanStart))
            {
                return TextSpan.FromBounds(start, trivia.Span.End);
            }
            else if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            {
                break;
            }
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>A span that begins a line, extended by the comments after it when nothing else follows on the line.</summary>
    public static TextSpan WithRestOfLine(SourceText text, TextSpan span)
    {
        TextLine line = text.Lines.GetLineFromPosition(span.End);
        if (text.IndentationBefore(span.Start) is null)
        {
            return span;
        }

        int end = text.SkipSpaces(span.End);
        while (end + 1 < line.End && text[end] == '/' && text[end + 1] is '/' or '*')
        {
            int close = text[end + 1] == '/' ? line.End : text.ToString(TextSpan.FromBounds(end, line.End)).IndexOf("*/", 2, StringComparison.Ordinal) + end + 2;
            if (close < end + 4 && close != line.End)
            {
                return span;
            }

            end = text.SkipSpaces(close);
        }

        return end == line.End ? TextSpan.FromBounds(span.Start, end) : span;
    }

    /// <summary>
    /// Moves the comments inside nodes above their statement or member; <see langword="null"/> when a comment needs a line of its own there and
    /// cannot have one.
    /// </summary>
    public static IEnumerable<TextChange>? MoveInnerComments(SourceText text, IEnumerable<SyntaxNode> nodes)
    {
        var moved = new List<TextChange>();
        foreach (IGrouping<SyntaxNode, SyntaxTrivia> group in nodes
            .SelectMany(static node => FindInnerComments(node).Select(comment => (node, comment)))
            .GroupBy(static pair => pair.node.AncestorsAndSelf().First(static node => node is StatementSyntax or MemberDeclarationSyntax or CompilationUnitSyntax), static pair => pair.comment))
        {
            int position = group.Key.SpanStart;
            if (text.IndentationBefore(position) is { } indentation)
            {
                string lineBreak = text.LineBreakAt(position);
                moved.Add(Addition.Insert(text.Lines.GetLineFromPosition(position).Start, string.Concat(group.Select(comment => $"{indentation}{comment}{lineBreak}"))));
            }
            else if (group.Any(static comment => comment.IsKind(SyntaxKind.SingleLineCommentTrivia)))
            {
                return null;
            }
            else
            {
                moved.Add(Addition.Insert(position, string.Concat(group.Select(static comment => $"{comment} "))));
            }
        }

        return moved;
    }

    private static IEnumerable<SyntaxTrivia> FindInnerComments(SyntaxNode node) => node.DescendantTrivia()
        .Where(trivia => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia && node.Span.Contains(trivia.Span));

    private static bool IsOneLine(SourceText text, int start, int end) =>
        text.Lines.GetLineFromPosition(start).LineNumber == text.Lines.GetLineFromPosition(end).LineNumber;
}
