using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Analyzers.Flow;

/// <summary>Checks a local or parameter with the compiler's data flow analysis. It runs only before a diagnostic is reported.</summary>
internal static class VariableFacts
{
    /// <summary>Whether a variable certainly has the same value at two places, in the order of their evaluation.</summary>
    public static bool IsUnchanged(ISymbol variable, SyntaxNode first, IOperation later, BodyFlow flow) =>
        later.SemanticModel is { } model
        && Between(first, later.Syntax, model) is { Succeeded: true } between
        && !between.WrittenInside.Contains(variable)

        // An inner function can be called at any time.
        && !(between.Captured.Contains(variable) && flow.Operations.ReferencesTo(variable).Any(LocalEvents.IsTarget));

    /// <summary>Analyzes the smallest expression around both places, or the statements from the first to the second.</summary>
    private static DataFlowAnalysis? Between(SyntaxNode first, SyntaxNode later, SemanticModel model) =>
        later.Ancestors().FirstOrDefault(around => around.Span.Contains(first.Span) && around is StatementSyntax or ExpressionSyntax and not InitializerExpressionSyntax) switch
        {
            BlockSyntax block => model.AnalyzeDataFlow(Around(first, block), Around(later, block)),
            StatementSyntax statement => model.AnalyzeDataFlow(statement),
            ExpressionSyntax expression => model.AnalyzeDataFlow(expression),
            _ => null,
        };

    private static StatementSyntax Around(SyntaxNode place, BlockSyntax block) =>
        block.Statements.First(statement => statement.Span.Contains(place.Span));
}
