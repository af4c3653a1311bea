namespace Braze.Generators.CodeFixes;

/// <summary>Which of the repairs of a diagnostic Fix All takes.</summary>
internal static class FixAllChoice
{
    /// <summary>Says which: the first of these that can be made.</summary>
    /// <param name="context">Who asks.</param>
    /// <param name="offered">The repairs of one diagnostic, in the order in which they are offered.</param>
    public static IEnumerable<Repair> Of(FixAllContext context, IEnumerable<Repair> offered) => IsChosenByAPerson(context)
        ? offered.Where(repair => repair.Key == context.CodeActionEquivalenceKey)
        : offered.Where(static repair => repair.Choice == RepairChoice.Certain);

    /// <summary>
    /// <c>dotnet format</c> asks for the repairs of the first diagnostic that it was given, of whichever rule and place that is, and gives
    /// the key of the first of them, or none, for every rule in turn. Nobody has chosen anything there, and which diagnostic is first is
    /// another one from run to run.
    /// </summary>
    private static bool IsChosenByAPerson(FixAllContext context) =>
        context.Solution.Workspace.Kind != WorkspaceKind.MSBuild
        && context.CodeActionEquivalenceKey is { } key
        && context.DiagnosticIds.Any(id => key.StartsWith($"{id}:", StringComparison.Ordinal));
}
