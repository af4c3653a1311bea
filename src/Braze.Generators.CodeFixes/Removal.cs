namespace Braze.Generators.CodeFixes;

/// <summary>Takes arguments, elements, members of initializers and statements away, so that what is left compiles and keeps its comments.</summary>
internal static class Removal
{
    /// <summary>What can be taken away at a place; <see langword="null"/> when what stands there is needed by the code around it.</summary>
    public static SyntaxNode? NodeAt(FixScope scope, Location place)
    {
        if (place.SourceTree != scope.Model.SyntaxTree)
        {
            return null;
        }

        TextSpan span = place.SourceSpan;
        return scope.Find(span)
            .AncestorsAndSelf()
            .TakeWhile(node => node.Span == span)
            .FirstOrDefault(static node => node
                is ArgumentSyntax { Parent: ArgumentListSyntax }
                or ExpressionElementSyntax { Parent: CollectionExpressionSyntax }
                or ExpressionSyntax { Parent: InitializerExpressionSyntax }
                or ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax });
    }

    /// <summary>Offers to take away what stands at a place, if it can be.</summary>
    public static void Offer(FixScope scope, string title, string key, Location place)
    {
        if (NodeAt(scope, place) is { } node)
        {
            scope.Offer(title, key, Remove(scope, [node]));
        }
    }

    public static IEnumerable<TextChange> Remove(FixScope scope, IReadOnlyCollection<SyntaxNode> nodes) => nodes.SelectMany(node => node switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax list } argument =>
            [.. RemoveElement(scope.Text, list.Arguments, argument, nodes), .. NameLaterArguments(scope, list, argument, nodes)],
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } element => RemoveElement(scope.Text, list.Elements, element, nodes),
        ExpressionSyntax { Parent: InitializerExpressionSyntax list } member => RemoveElement(scope.Text, list.Expressions, member, nodes),
        _ => [Delete(scope.Text, node.Span)],
    });

    private static IEnumerable<TextChange> RemoveElement<T>(
        SourceText text,
        SeparatedSyntaxList<T> list,
        T element,
        IReadOnlyCollection<SyntaxNode> allRemoved)
        where T : SyntaxNode
    {
        int index = list.IndexOf(element);
        bool isLast = list.SeparatorCount < list.Count && list.Skip(index).All(allRemoved.Contains);
        if (!isLast)
        {
            SyntaxToken separator = list.GetSeparator(index);
            yield return IsBlank(text, element.Span.End, separator.SpanStart)
                ? Delete(text, TextSpan.FromBounds(element.SpanStart, separator.Span.End))
                : Delete(text, element.Span);
            if (!IsBlank(text, element.Span.End, separator.SpanStart))
            {
                yield return new TextChange(separator.Span, string.Empty);
            }
        }
        else if (index == 0)
        {
            yield return Delete(text, element.Span);
        }
        else
        {
            SyntaxToken separator = list.GetSeparator(index - 1);
            if (IsBlank(text, separator.Span.End, element.SpanStart))
            {
                // A comma at the beginning of a line goes with the line.
                TextSpan both = TextSpan.FromBounds(separator.SpanStart, element.Span.End);
                yield return text.IndentationBefore(separator.SpanStart) is null ? new TextChange(both, string.Empty) : Delete(text, both);
            }
            else
            {
                yield return new TextChange(separator.Span, string.Empty);
                yield return Delete(text, element.Span);
            }
        }
    }

    /// <summary>Deletes something with its line when it has the line to itself, otherwise with the blanks on one side of it.</summary>
    private static TextChange Delete(SourceText text, TextSpan span)
    {
        int start = span.Start;
        int end = text.SkipBlanks(span.End);
        if (text.IsBlankAfter(span.End))
        {
            if (text.IndentationBefore(span.Start) is not null)
            {
                start = text.Lines.GetLineFromPosition(start).Start;
                end = text.Lines.GetLineFromPosition(end).EndIncludingLineBreak;
            }
            else
            {
                start = text.SkipBlanksBack(start);
            }
        }

        return new TextChange(TextSpan.FromBounds(start, end), string.Empty);
    }

    private static bool IsBlank(SourceText text, int start, int end) => string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, end)));

    /// <summary>An argument without a name means the parameter at its place, and the place changes.</summary>
    private static IEnumerable<TextChange> NameLaterArguments(
        FixScope scope,
        ArgumentListSyntax list,
        ArgumentSyntax removed,
        IReadOnlyCollection<SyntaxNode> allRemoved)
    {
        if (list.Arguments.FirstOrDefault(allRemoved.Contains) != removed)
        {
            // The first that goes names them all.
            yield break;
        }

        foreach (ArgumentSyntax later in list.Arguments.Skip(list.Arguments.IndexOf(removed) + 1))
        {
            if (later.NameColon is null
                && !allRemoved.Contains(later)
                && SendExpression.ParameterOf(later, scope) is { } parameter)
            {
                yield return new TextChange(new TextSpan(later.SpanStart, 0), $"{Identifier.Escape(parameter.Name)}: ");
            }
        }
    }
}
