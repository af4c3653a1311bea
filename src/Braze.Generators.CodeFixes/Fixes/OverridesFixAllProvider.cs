namespace Braze.Generators.CodeFixes.Fixes;

/// <summary>Sets the property of each attribute once, for any number of errors, and in any document.</summary>
internal sealed class OverridesFixAllProvider : FixAllProvider
{
    public static readonly OverridesFixAllProvider Instance = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var all = new HashSet<MissingOverrides>();
        foreach (Document document in GetDocuments(context))
        {
            foreach (Diagnostic diagnostic in await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false))
            {
                if (await MissingOverrides.FindAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } missing)
                {
                    all.Add(missing);
                }
            }
        }

        return all.Count == 0
            ? null
            : CodeAction.Create("Generate 'Overrides'", cancellationToken => ApplyAsync(context.Solution, all, cancellationToken), OverridesCodeFixProvider.Key);
    }

    private static IEnumerable<Document> GetDocuments(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Document => context.Document is { } document ? [document] : [],
        FixAllScope.Project => context.Project.Documents,
        _ => context.Solution.Projects.SelectMany(static project => project.Documents),
    };

    private static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<MissingOverrides> all, CancellationToken cancellationToken)
    {
        // From the end of each document to its beginning. A change then does not move the next one.
        foreach (MissingOverrides missing in all.OrderByDescending(static missing => missing.Change.Span.Start))
        {
            solution = await missing.ApplyAsync(solution, cancellationToken).ConfigureAwait(false);
        }

        return solution;
    }
}
