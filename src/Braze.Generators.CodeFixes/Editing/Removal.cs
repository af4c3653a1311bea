namespace Braze.Generators.CodeFixes.Editing;

/// <summary>Removes arguments, elements, members of initializers and statements. The remaining code compiles and keeps its comments.</summary>
internal static class Removal
{
    /// <summary>The node at a location that can be removed; <see langword="null"/> when the code around it needs it.</summary>
    public static SyntaxNode? FindNode(EditedDocument document, Location location)
    {
        if (location.SourceTree != document.Model.SyntaxTree)
        {
            return null;
        }

        TextSpan span = location.SourceSpan;
        return document.Find(span)
            .AncestorsAndSelf()
            .TakeWhile(node => node.Span == span)
            .Select(Extend)
            .FirstOrDefault(static node => node
                is ArgumentSyntax { Parent: ArgumentListSyntax }
                or ExpressionElementSyntax { Parent: CollectionExpressionSyntax }
                or ExpressionSyntax { Parent: InitializerExpressionSyntax }
                or ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax });
    }

    /// <summary>Adds what would be left empty without a node: the call that adds an element, the braces around a single element.</summary>
    private static SyntaxNode Extend(SyntaxNode node) => node switch
    {
        ArgumentSyntax
        {
            Parent.Parent: InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "Insert" },
                Parent: ExpressionStatementSyntax statement,
            },
        } => statement,
        ExpressionSyntax { Parent: InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions.Count: 1 } braces } => braces,
        AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } => statement,
        _ => node,
    };

    /// <summary>
    /// Removes nodes that <see cref="FindNode"/> returned, moves the comments inside them above the statement, and names the arguments that
    /// change their position. <see langword="null"/> when directives or comments do not allow it.
    /// </summary>
    public static IEnumerable<TextChange>? RemoveWithComments(EditedDocument document, IReadOnlyCollection<SyntaxNode> nodes) =>
        !nodes.Any(ContainsCondition) && OwnComments.MoveInnerComments(document.Text, nodes) is { } comments
            ? comments
                .Concat(Remove(document, nodes))
                .Concat(nodes.GroupBy(static node => node.Parent).Where(static list => list.Key is ArgumentListSyntax).SelectMany(list => NameLaterArguments(document, [.. list])))
            : null;

    /// <summary>Removes nodes. The arguments after them may need names: see <see cref="NameLaterArguments"/>.</summary>
    public static IEnumerable<TextChange> Remove(EditedDocument document, IReadOnlyCollection<SyntaxNode> nodes) =>
        nodes.GroupBy(static node => node is StatementSyntax ? node : node.Parent!).SelectMany(group => group.Key switch
        {
            ArgumentListSyntax list => ListRemoval.Remove(document.Text, list.Arguments, nodes),
            CollectionExpressionSyntax list => ListRemoval.Remove(document.Text, list.Elements, nodes),
            InitializerExpressionSyntax list => Initializers.RemoveIfEmpty(document.Text, list, nodes) ?? ListRemoval.Remove(document.Text, list.Expressions, nodes),
            var statement => [document.Text.Delete(OwnComments.WithRestOfLine(document.Text, statement.Span))],
        });

    /// <summary>
    /// Whether a statement contains <c>#if</c> or a related directive, or has such a directive between an element and a comma next
    /// to it. The change would then be correct for only one configuration.
    /// </summary>
    private static bool ContainsCondition(SyntaxNode node)
    {
        TextSpan span = node is StatementSyntax
            ? node.Span

            // When the closing brace of a list is missing, the next token has no width.
            : TextSpan.FromBounds(node.GetFirstToken().GetPreviousToken().Span.End, node.GetLastToken().GetNextToken(includeZeroWidth: true).SpanStart);
        return node.Parent!.DescendantTrivia(span).Any(trivia => span.Contains(trivia.Span)
            && trivia.Kind() is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia);
    }

    /// <summary>
    /// Names the arguments after the removed ones, which would otherwise be passed to other parameters. Without an argument for a
    /// required parameter, the call resolves to another overload with other parameter names, so nothing is named.
    /// </summary>
    public static IEnumerable<TextChange> NameLaterArguments(EditedDocument document, IReadOnlyCollection<SyntaxNode> removed)
    {
        if (removed.FirstOrDefault() is not ArgumentSyntax { Parent: ArgumentListSyntax list })
        {
            return [];
        }

        int first = list.Arguments.IndexOf(removed.Contains);
        return SendExpression.FindParameter(list.Arguments[first], document) is { IsOptional: true }
            ? from later in list.Arguments.Skip(first + 1)
              where later.NameColon is null && !removed.Contains(later)
              let parameter = SendExpression.FindParameter(later, document)
              where parameter is not null
              select Addition.Insert(later.SpanStart, $"{Identifier.Escape(parameter.Name)}: ")
            : [];
    }
}
