namespace Braze.Generators.CodeFixes;

/// <summary>The variables that an expression can use.</summary>
internal static class VariableReach
{
    /// <summary>
    /// The locals and parameters that are in scope, certainly assigned, and open to the function that the expression stands in;
    /// by name, since the menu is read.
    /// </summary>
    public static IEnumerable<ISymbol> At(ExpressionSyntax place, FixScope scope)
    {
        // An element of a collection expression is no region to the oldest compiler that is supported.
        var region = (place.Parent as ExpressionElementSyntax)?.Parent as ExpressionSyntax ?? place;
        DataFlowAnalysis? flow = scope.Model.AnalyzeDataFlow(region);
        ImmutableArray<ISymbol> assigned = flow is { Succeeded: true } ? flow.DefinitelyAssignedOnEntry : ImmutableArray<ISymbol>.Empty;
        return scope.Model.LookupSymbols(place.SpanStart)
            .Where(symbol => symbol is ILocalSymbol or IParameterSymbol
                && assigned.Contains(symbol, SymbolEqualityComparer.Default)
                && IsOpen(symbol, place, scope))
            .OrderBy(static symbol => symbol.Name, StringComparer.Ordinal);
    }

    private static bool IsOpen(ISymbol variable, ExpressionSyntax place, FixScope scope)
    {
        bool canBeCaptured = variable is not (IParameterSymbol { RefKind: not RefKind.None } or ILocalSymbol { IsRef: true });
        for (ISymbol? current = scope.Model.GetEnclosingSymbol(place.SpanStart, scope.CancellationToken);
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
