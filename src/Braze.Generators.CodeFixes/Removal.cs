using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.CodeFixes;

/// <summary>Takes arguments, members of initializers and statements away, so that what is left compiles.</summary>
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
                or AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax }
                or ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax });
    }

    public static void Remove(SyntaxEditor editor, SemanticModel model, IReadOnlyCollection<SyntaxNode> nodes, CancellationToken cancellationToken)
    {
        foreach (ArgumentSyntax argument in nodes.OfType<ArgumentSyntax>())
        {
            NameLaterArguments(editor, model, argument, nodes, cancellationToken);
        }

        foreach (SyntaxNode node in nodes)
        {
            SyntaxNode removed = node.Parent is GlobalStatementSyntax statement ? statement : node;
            editor.RemoveNode(removed, HasComment(removed) ? SyntaxRemoveOptions.KeepExteriorTrivia : SyntaxRemoveOptions.KeepNoTrivia);
        }
    }

    /// <summary>An argument without a name means the parameter at its place, and the place changes.</summary>
    private static void NameLaterArguments(
        SyntaxEditor editor,
        SemanticModel model,
        ArgumentSyntax removed,
        IReadOnlyCollection<SyntaxNode> allRemoved,
        CancellationToken cancellationToken)
    {
        var list = (ArgumentListSyntax)removed.Parent!;
        foreach (ArgumentSyntax later in list.Arguments.Skip(list.Arguments.IndexOf(removed) + 1))
        {
            if (later.NameColon is null
                && !allRemoved.Contains(later)
                && model.GetOperation(later, cancellationToken) is IArgumentOperation { Parameter.Name: var parameter })
            {
                editor.ReplaceNode(later, later
                    .WithNameColon(SyntaxFactory.NameColon(parameter).WithTrailingTrivia(SyntaxFactory.Space))
                    .WithLeadingTrivia(later.GetLeadingTrivia()));
            }
        }
    }

    private static bool HasComment(SyntaxNode node) =>
        node.GetLeadingTrivia().Concat(node.GetTrailingTrivia()).Any(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
}
