namespace Braze.Generators.CodeFixes;

/// <summary>Puts something into an argument list or an initializer, on a line of its own where the others have theirs.</summary>
internal static class Addition
{
    public static TextChange Before(SourceText text, SyntaxNode element, string added) =>
        text.IndentationBefore(element.SpanStart) is { } indentation && text.IndentationBefore(element.FullSpan.Start) is { Length: 0 }
            ? Insert(element.FullSpan.Start, $"{indentation}{added},{text.LineBreakAt(element.SpanStart)}")
            : Insert(BeforeComments(text, element), $"{added}, ");

    /// <summary>The comments before an element on its line are about it.</summary>
    private static int BeforeComments(SourceText text, SyntaxNode element)
    {
        int position = text.SkipBlanks(element.GetFirstToken().GetPreviousToken().Span.End);
        return position >= text.Lines.GetLineFromPosition(element.SpanStart).Start ? position : element.SpanStart;
    }

    /// <summary>Adds behind the last of a list that is not empty.</summary>
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

        SyntaxTriviaList behind = hasTrailingComma ? list.GetSeparator(list.Count - 1).TrailingTrivia : last.GetTrailingTrivia();
        string lineBreak = text.LineBreakAt(end);
        return behind.Any(SyntaxKind.EndOfLineTrivia)
            ? [Insert(last.Span.End, before), Insert(behind.FullSpan.End, $"{indentation}{added}{after}{lineBreak}")]
            : [Insert(end, $"{before}{lineBreak}{indentation}{added}{after}")];
    }

    /// <summary>Adds to an initializer that has no member yet.</summary>
    public static TextChange Fill(SourceText text, InitializerExpressionSyntax empty, string added)
    {
        int close = empty.CloseBraceToken.SpanStart;
        return text.IndentationBefore(close) is { } indentation
            ? Insert(close, $"{text.IndentationStep(empty)}{added},{text.LineBreakAt(close)}{indentation}")
            : Insert(empty.OpenBraceToken.Span.End, text.SkipBlanks(empty.OpenBraceToken.Span.End) == empty.OpenBraceToken.Span.End ? $" {added} " : $" {added}");
    }

    public static TextChange Insert(int position, string added) => new(new TextSpan(position, 0), added);
}
