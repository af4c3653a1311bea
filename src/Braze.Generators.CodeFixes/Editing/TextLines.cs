namespace Braze.Generators.CodeFixes;

/// <summary>Questions about the lines of a document.</summary>
internal static class TextLines
{
    /// <summary>What stands before a position on its line, when that is blank; otherwise <see langword="null"/>.</summary>
    public static string? IndentationBefore(this SourceText text, int position)
    {
        string before = text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position));
        return string.IsNullOrWhiteSpace(before) ? before : null;
    }

    /// <summary>Whether nothing but blanks stands behind a position on its line.</summary>
    public static bool IsBlankAfter(this SourceText text, int position) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(position, text.Lines.GetLineFromPosition(position).End)));

    /// <summary>The line break of the line that a position is on; of the last line, which has none, that of the first.</summary>
    public static string LineBreakAt(this SourceText text, int position)
    {
        TextLine line = text.Lines.GetLineFromPosition(position);
        line = line.End < line.EndIncludingLineBreak ? line : text.Lines[0];
        return line.End < line.EndIncludingLineBreak ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : "\n";
    }

    /// <summary>How much further a node is indented than what it stands in.</summary>
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
            return text.ToString(TextSpan.FromBounds(start, text.SkipBlanks(start)));
        }
    }

    /// <summary>Deletes something with its line when it has the line to itself, otherwise with the blanks on one side of it.</summary>
    public static TextChange Delete(this SourceText text, TextSpan span)
    {
        int start = span.Start;
        int end = text.SkipBlanks(span.End);
        bool beginsLine = text.IndentationBefore(span.Start) is not null;
        if (beginsLine && text.IsBlankAfter(end))
        {
            start = text.Lines.GetLineFromPosition(start).Start;
            end = text.Lines.GetLineFromPosition(end).EndIncludingLineBreak;
        }
        else if (!beginsLine && (end == span.End || text.IsBlankAfter(end)))
        {
            start = text.SkipBlanksBack(start);
        }

        return new TextChange(TextSpan.FromBounds(start, end), string.Empty);
    }

    /// <summary>The position behind the blanks that begin at a position, on the same line.</summary>
    public static int SkipBlanks(this SourceText text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    /// <summary>The position before the blanks that end at a position, on the same line.</summary>
    public static int SkipBlanksBack(this SourceText text, int position)
    {
        while (position > 0 && text[position - 1] is ' ' or '\t')
        {
            position--;
        }

        return position;
    }
}
