namespace Braze.Generators.CodeFixes.Editing;

/// <summary>The document that a fix changes. A fix consists of a few changes to its text. All other lines and comments stay unchanged.</summary>
/// <param name="model">The document's semantic model.</param>
/// <param name="cancellationToken">Cancels the work.</param>
internal class EditedDocument(SemanticModel model, CancellationToken cancellationToken)
{
    public SemanticModel Model => model;

    public CancellationToken CancellationToken => cancellationToken;

    public SyntaxNode Root { get; } = model.SyntaxTree.GetRoot(cancellationToken);

    public SourceText Text { get; } = model.SyntaxTree.GetText(cancellationToken);

    /// <summary>The innermost node that covers a span.</summary>
    public SyntaxNode Find(TextSpan span) => Root.FindNode(span, getInnermostNodeForTie: true);

    /// <summary>A type of the compilation, by its metadata name.</summary>
    public INamedTypeSymbol? FindType(string name) => model.Compilation.GetTypeByMetadataName(name);

    public ITypeSymbol? TypeOf(ExpressionSyntax expression) => model.GetTypeInfo(expression, cancellationToken).Type;

    public ISymbol? SymbolOf(ExpressionSyntax expression) => model.GetSymbolInfo(expression, cancellationToken).Symbol;

    /// <summary>The value of a constant expression; otherwise <see langword="null"/>.</summary>
    public object? ConstantOf(ExpressionSyntax expression) => model.GetConstantValue(expression, cancellationToken).Value;
}
