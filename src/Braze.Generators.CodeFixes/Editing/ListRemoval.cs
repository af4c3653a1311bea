namespace Braze.Generators.CodeFixes.Editing;

/// <summary>Removes elements from a list, with their commas, and with the lines that contain nothing else.</summary>
internal static class ListRemoval
{
    public static IEnumerable<TextChange> Remove<T>(SourceText text, SeparatedSyntaxList<T> list, IReadOnlyCollection<SyntaxNode> removed)
        where T : SyntaxNode
    {
        // Without a trailing comma, the last elements are removed with the comma before them.
        bool hasTrailingComma = list.SeparatorCount == list.Count;
        int firstOfLast = list.Count - (hasTrailingComma ? 0 : list.Reverse().TakeWhile(removed.Contains).Count());
        var spans = new List<TextSpan>();
        for (int index = 0; index < list.Count; index++)
        {
            if (removed.Contains(list[index]))
            {
                if (index == firstOfLast && index > 0)
                {
                    Add(list.GetSeparator(index - 1).Span);
                }

                Add(OwnComments.WithBeside(text, list[index]));
                if (index < list.SeparatorCount)
                {
                    Add(list.GetSeparator(index).Span);
                }
            }
        }

        return spans.Select(span => text[span.Start] == ',' && text.IndentationBefore(span.Start) is null
            ? new TextChange(TextSpan.FromBounds(text.SkipSpacesBack(span.Start), span.End), string.Empty)
            : text.Delete(OwnComments.WithRestOfLine(text, span)));

        // Spans with only whitespace between them are merged. A comment on a line of its own stays.
        void Add(TextSpan span)
        {
            if (spans.Count > 0 && spans[spans.Count - 1] is var before && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(before.End, span.Start))))
            {
                spans[spans.Count - 1] = TextSpan.FromBounds(before.Start, span.End);
            }
            else
            {
                spans.Add(span);
            }
        }
    }
}
