using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Analyzers.Flow;

/// <summary>What is certain of a local or parameter by the compiler's own data flow analysis, which is asked only before a report.</summary>
internal static class VariableFacts
{
    /// <summary>Whether a variable certainly has the same value at two places, of which the first is evaluated first.</summary>
    public static bool IsUnchanged(ISymbol variable, SyntaxNode first, IOperation later, BodyFlow flow) =>
        later.SemanticModel is { } model
        && Between(first, later.Syntax, model) is { Succeeded: true } between
        && !between.WrittenInside.Contains(variable)

        // What a function inside does, it does whenever it is called.
        && !(between.Captured.Contains(variable) && flow.Operations.ReferencesTo(variable).Any(LocalEvents.IsTarget));

    /// <summary>What happens in the smallest expression around both, or in the statements from the one to the other.</summary>
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
