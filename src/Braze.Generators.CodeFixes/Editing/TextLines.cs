namespace Braze.Generators.CodeFixes.Editing;

/// <summary>Extensions of <see cref="SourceText"/> for lines and indentation.</summary>
internal static class TextLines
{
    /// <summary>The whitespace before a position, when its line begins with nothing else; otherwise <see langword="null"/>.</summary>
    public static string? IndentationBefore(this SourceText text, int position)
    {
        string before = text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position));
        return string.IsNullOrWhiteSpace(before) ? before : null;
    }

    /// <summary>Whether a line contains only whitespace after a position.</summary>
    private static bool IsEmptyAfter(this SourceText text, int position) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(position, text.Lines.GetLineFromPosition(position).End)));

    /// <summary>The line break that ends the line of a position, or that of the first line when the line has none.</summary>
    public static string LineBreakAt(this SourceText text, int position)
    {
        TextLine line = text.Lines.GetLineFromPosition(position);
        line = line.End < line.EndIncludingLineBreak ? line : text.Lines[0];
        return line.End < line.EndIncludingLineBreak ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : "\n";
    }

    /// <summary>The whitespace by which a node is indented further than the code that contains it.</summary>
    public static string IndentationStep(this SourceText text, SyntaxNode node)
    {
        string inner = IndentationOf(node.SpanStart);
        return node.Ancestors()
            .Select(ancestor => IndentationOf(ancestor.SpanStart))
            .Where(outer => outer.Length < inner.Length && inner.StartsWith(outer, StringComparison.Ordinal))
            .Select(outer => inner.Substring(outer.Length))
            .FirstOrDefault() ?? "    ";

        string IndentationOf(int position)
        {
            int start = text.Lines.GetLineFromPosition(position).Start;
            return text.ToString(TextSpan.FromBounds(start, text.SkipSpaces(start)));
        }
    }

    /// <summary>Deletes a span: with its lines when they contain nothing else, otherwise with the whitespace on one side of it.</summary>
    public static TextChange Delete(this SourceText text, TextSpan span)
    {
        int start = span.Start;
        int end = text.SkipSpaces(span.End);
        bool beginsLine = text.IndentationBefore(span.Start) is not null;
        if (beginsLine && text.IsEmptyAfter(end))
        {
            start = text.Lines.GetLineFromPosition(start).Start;
            end = text.Lines.GetLineFromPosition(end).EndIncludingLineBreak;
        }
        else if (!beginsLine && (end == span.End || text.IsEmptyAfter(end)))
        {
            start = text.SkipSpacesBack(start);
        }

        return new TextChange(TextSpan.FromBounds(start, end), string.Empty);
    }

    /// <summary>The position after the spaces and tabs that begin at a position.</summary>
    public static int SkipSpaces(this SourceText text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    /// <summary>The position before the spaces and tabs that end at a position.</summary>
    public static int SkipSpacesBack(this SourceText text, int position)
    {
        while (position > 0 && text[position - 1] is ' ' or '\t')
        {
            position--;
        }

        return position;
    }
}
