namespace Braze.Generators.CodeFixes;

/// <summary>
/// The comments of what is taken away. One beside it, on its line, is about it and goes with it: above the next line it would seem to be
/// about that. One inside it says more than what it is, and stays, above the statement. One on a line of its own stays where it is.
/// </summary>
internal static class OwnComments
{
    /// <summary>A node with the comments right before and behind it on its line.</summary>
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

    /// <summary>What begins a line, with the comments behind it when nothing else is there.</summary>
    public static TextSpan WithRestOfLine(SourceText text, TextSpan span)
    {
        TextLine line = text.Lines.GetLineFromPosition(span.End);
        if (text.IndentationBefore(span.Start) is null)
        {
            return span;
        }

        int end = text.SkipBlanks(span.End);
        while (end + 1 < line.End && text[end] == '/' && text[end + 1] is '/' or '*')
        {
            int close = text[end + 1] == '/' ? line.End : text.ToString(TextSpan.FromBounds(end, line.End)).IndexOf("*/", 2, StringComparison.Ordinal) + end + 2;
            if (close < end + 4 && close != line.End)
            {
                return span;
            }

            end = text.SkipBlanks(close);
        }

        return end == line.End ? TextSpan.FromBounds(span.Start, end) : span;
    }

    /// <summary>
    /// Puts the comments inside nodes above their statement or member. <see langword="null"/> where that has no line of its own to put one
    /// above it, which ends with its line.
    /// </summary>
    public static IEnumerable<TextChange>? KeepThoseInside(SourceText text, IEnumerable<SyntaxNode> nodes)
    {
        var kept = new List<TextChange>();
        foreach (IGrouping<SyntaxNode, SyntaxTrivia> group in nodes
            .SelectMany(node => CommentsInside(node).Select(comment => (node, comment)))
            .GroupBy(static pair => pair.node.AncestorsAndSelf().First(static node => node is StatementSyntax or MemberDeclarationSyntax or CompilationUnitSyntax), static pair => pair.comment))
        {
            int position = group.Key.SpanStart;
            if (text.IndentationBefore(position) is { } indentation)
            {
                string lineBreak = text.LineBreakAt(position);
                kept.Add(Addition.Insert(text.Lines.GetLineFromPosition(position).Start, string.Concat(group.Select(comment => $"{indentation}{comment}{lineBreak}"))));
            }
            else if (group.Any(static comment => comment.IsKind(SyntaxKind.SingleLineCommentTrivia)))
            {
                return null;
            }
            else
            {
                kept.Add(Addition.Insert(position, string.Concat(group.Select(static comment => $"{comment} "))));
            }
        }

        return kept;
    }

    /// <summary>The comments inside a node.</summary>
    public static IEnumerable<SyntaxTrivia> CommentsInside(SyntaxNode node) => node.DescendantTrivia()
        .Where(trivia => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia && node.Span.Contains(trivia.Span));

    private static bool IsOneLine(SourceText text, int start, int end) =>
        text.Lines.GetLineFromPosition(start).LineNumber == text.Lines.GetLineFromPosition(end).LineNumber;
}
