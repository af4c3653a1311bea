namespace Braze.Generators.CodeFixes.Offering;

/// <summary>Decides which repairs Fix All may make.</summary>
internal static class FixAllChoice
{
    /// <summary>Returns the repairs of one diagnostic that Fix All may make. It makes the first of them that compiles.</summary>
    public static IEnumerable<Repair> Filter(FixAllContext context, IEnumerable<Repair> repairs) => IsChosenByAPerson(context)
        ? repairs.Where(repair => repair.Key == context.CodeActionEquivalenceKey)
        : repairs.Where(static repair => repair.Choice == RepairChoice.Certain);

    /// <summary>
    /// <c>dotnet format</c> looks at the first diagnostic that it finds, of any rule, and passes the key of its first repair, or no
    /// key, for every rule. No person has chosen that key, and the first diagnostic can differ between runs.
    /// </summary>
    private static bool IsChosenByAPerson(FixAllContext context) =>
        context.Solution.Workspace.Kind != WorkspaceKind.MSBuild
        && context.CodeActionEquivalenceKey is { } key
        && context.DiagnosticIds.Any(id => key.StartsWith($"{id}:", StringComparison.Ordinal));
}
