namespace Braze.Generators.CodeFixes.Editing;

/// <summary>Adds elements to argument lists and initializers, on separate lines where the other elements have theirs.</summary>
internal static class Addition
{
    public static TextChange InsertBefore(SourceText text, SyntaxNode element, string added) =>
        text.IndentationBefore(element.SpanStart) is { } indentation && text.IndentationBefore(element.FullSpan.Start) is { Length: 0 }
            ? Insert(element.FullSpan.Start, $"{indentation}{added},{text.LineBreakAt(element.SpanStart)}")
            : Insert(FindPositionBeforeComments(text, element), $"{added}, ");

    /// <summary>Finds the position before the comments that precede an element on its line, because they describe the element.</summary>
    private static int FindPositionBeforeComments(SourceText text, SyntaxNode element)
    {
        int position = text.SkipSpaces(element.GetFirstToken().GetPreviousToken().Span.End);
        return position >= text.Lines.GetLineFromPosition(element.SpanStart).Start ? position : element.SpanStart;
    }

    /// <summary>Adds an element after the last one of a list that is not empty.</summary>
    public static IEnumerable<TextChange> Append<T>(SourceText text, SeparatedSyntaxList<T> list, string added)
        where T : SyntaxNode
    {
        SyntaxNode last = list.Last();
        bool hasTrailingComma = list.SeparatorCount == list.Count;
        int end = hasTrailingComma ? list.GetSeparator(list.Count - 1).Span.End : last.Span.End;
        (string before, string after) = hasTrailingComma ? (string.Empty, ",") : (",", string.Empty);
        if (text.IndentationBefore(last.SpanStart) is not { } indentation)
        {
            return [Insert(end, $"{before} {added}{after}")];
        }

        SyntaxTriviaList trailing = hasTrailingComma ? list.GetSeparator(list.Count - 1).TrailingTrivia : last.GetTrailingTrivia();
        string lineBreak = text.LineBreakAt(end);
        return trailing.Any(SyntaxKind.EndOfLineTrivia)
            ? [Insert(last.Span.End, before), Insert(trailing.FullSpan.End, $"{indentation}{added}{after}{lineBreak}")]
            : [Insert(end, $"{before}{lineBreak}{indentation}{added}{after}")];
    }

    /// <summary>Adds the first member of an initializer.</summary>
    public static TextChange Fill(SourceText text, InitializerExpressionSyntax empty, string added)
    {
        int close = empty.CloseBraceToken.SpanStart;
        return text.IndentationBefore(close) is { } indentation
            ? Insert(close, $"{text.IndentationStep(empty)}{added},{text.LineBreakAt(close)}{indentation}")
            : Insert(empty.OpenBraceToken.Span.End, text.SkipSpaces(empty.OpenBraceToken.Span.End) == empty.OpenBraceToken.Span.End ? $" {added} " : $" {added}");
    }

    public static TextChange Insert(int position, string added) => new(new TextSpan(position, 0), added);
}
