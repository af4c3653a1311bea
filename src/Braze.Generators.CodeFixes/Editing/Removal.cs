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
            .Select(Whole)
            .FirstOrDefault(static node => node
                is ArgumentSyntax { Parent: ArgumentListSyntax }
                or ExpressionElementSyntax { Parent: CollectionExpressionSyntax }
                or ExpressionSyntax { Parent: InitializerExpressionSyntax }
                or ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax });
    }

    /// <summary>What goes with a node, since nothing would be left without it: a call that adds one element, the braces around one.</summary>
    private static SyntaxNode Whole(SyntaxNode node) => node switch
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

    /// <summary>Offers to take away what stands at a place, if it can be.</summary>
    public static void Offer(FixScope scope, string title, string key, Location place)
    {
        if (NodeAt(scope, place) is { } node)
        {
            Offer(scope, title, key, [node]);
        }
    }

    /// <summary>Offers to take nodes away that <see cref="NodeAt"/> found.</summary>
    public static void Offer(FixScope scope, string title, string key, IReadOnlyCollection<SyntaxNode> nodes, RepairChoice choice = RepairChoice.Certain)
    {
        if (!nodes.Any(HoldsCondition) && OwnComments.KeepThoseInside(scope.Text, nodes) is { } kept)
        {
            scope.Offer(
                title,
                key,
                [
                    .. kept,
                    .. Remove(scope, nodes),
                    .. nodes.GroupBy(static node => node.Parent).Where(static list => list.Key is ArgumentListSyntax).SelectMany(list => NameLaterArguments(scope, [.. list])),
                ],
                choice);
        }
    }

    /// <summary>What takes nodes away; the arguments behind them may have to be named then.</summary>
    public static IEnumerable<TextChange> Remove(FixScope scope, IReadOnlyCollection<SyntaxNode> nodes) =>
        nodes.GroupBy(static node => node is StatementSyntax ? node : node.Parent!).SelectMany(group => group.Key switch
        {
            ArgumentListSyntax list => ListRemoval.Remove(scope.Text, list.Arguments, nodes),
            CollectionExpressionSyntax list => ListRemoval.Remove(scope.Text, list.Elements, nodes),
            InitializerExpressionSyntax list => EmptyInitializer.Remove(scope, list, nodes) ?? ListRemoval.Remove(scope.Text, list.Expressions, nodes),
            var statement => [scope.Text.Delete(OwnComments.WithRestOfLine(scope.Text, statement.Span))],
        });

    /// <summary>
    /// Whether <c>#if</c> or what belongs to it stands in a statement, or between an element and the commas beside it, which are then right
    /// in one case only.
    /// </summary>
    private static bool HoldsCondition(SyntaxNode node)
    {
        TextSpan span = node is StatementSyntax
            ? node.Span
            // Where the brace that closes a list is still to be typed, the next token has no width.
            : TextSpan.FromBounds(node.GetFirstToken().GetPreviousToken().Span.End, node.GetLastToken().GetNextToken(includeZeroWidth: true).SpanStart);
        return node.Parent!.DescendantTrivia(span).Any(trivia => span.Contains(trivia.Span)
            && trivia.Kind() is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia);
    }

    /// <summary>
    /// An argument without a name means the parameter at its place, and the place changes. Where the one that goes cannot be left out,
    /// it is another overload that is called then, whose parameters have other names.
    /// </summary>
    public static IEnumerable<TextChange> NameLaterArguments(FixScope scope, IReadOnlyCollection<SyntaxNode> removed)
    {
        if (removed.FirstOrDefault() is not ArgumentSyntax { Parent: ArgumentListSyntax list })
        {
            yield break;
        }

        int first = list.Arguments.IndexOf(removed.Contains);
        if (SendExpression.ParameterOf(list.Arguments[first], scope) is not { IsOptional: true })
        {
            yield break;
        }

        foreach (ArgumentSyntax later in list.Arguments.Skip(first + 1))
        {
            if (later.NameColon is null
                && !removed.Contains(later)
                && SendExpression.ParameterOf(later, scope) is { } parameter)
            {
                yield return Addition.Insert(later.SpanStart, $"{Identifier.Escape(parameter.Name)}: ");
            }
        }
    }
}
