namespace Braze.Generators.CodeFixes.Editing;

/// <summary>The variables that an expression can use.</summary>
internal static class VariableReach
{
    /// <summary>
    /// The local variables and parameters that are in scope, definitely assigned, and accessible to the function that contains the expression;
    /// sorted by name, as the menu shows them.
    /// </summary>
    public static IEnumerable<ISymbol> Find(ExpressionSyntax place, EditedDocument document)
    {
        // The oldest supported compiler cannot analyze the data flow of an element of a collection expression.
        var region = (place.Parent as ExpressionElementSyntax)?.Parent as ExpressionSyntax ?? place;
        DataFlowAnalysis? flow = document.Model.AnalyzeDataFlow(region);
        ImmutableArray<ISymbol> assigned = flow is { Succeeded: true } ? flow.DefinitelyAssignedOnEntry : ImmutableArray<ISymbol>.Empty;
        return document.Model.LookupSymbols(place.SpanStart)
            .Where(symbol => symbol is ILocalSymbol or IParameterSymbol
                && assigned.Contains(symbol, SymbolEqualityComparer.Default)
                && IsAccessible(symbol, place, document))
            .OrderBy(static symbol => symbol.Name, StringComparer.Ordinal);
    }

    private static bool IsAccessible(ISymbol variable, ExpressionSyntax place, EditedDocument document)
    {
        bool canBeCaptured = variable is not (IParameterSymbol { RefKind: not RefKind.None } or ILocalSymbol { IsRef: true });
        for (ISymbol? current = document.Model.GetEnclosingSymbol(place.SpanStart, document.CancellationToken);
            current is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } function
                && !SymbolEqualityComparer.Default.Equals(function, variable.ContainingSymbol);
            current = function.ContainingSymbol)
        {
            if (function.IsStatic || !canBeCaptured)
            {
                return false;
            }
        }

        return true;
    }
}
