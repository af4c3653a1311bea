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

    /// <summary>The line break of the line that a position is on.</summary>
    public static string LineBreakAt(this SourceText text, int position)
    {
        TextLine line = text.Lines.GetLineFromPosition(position);
        return line.End < line.EndIncludingLineBreak ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : "\n";
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
