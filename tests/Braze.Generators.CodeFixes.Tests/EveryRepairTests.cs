using System.Collections.Immutable;
using Braze.Generators.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;

namespace Braze.Generators.CodeFixes.Tests;

/// <summary>
/// Applies every repair that is offered for code in many forms. The result compiles, no longer has the mistake, is formatted if the
/// code was, and keeps all comments except those on the reported lines.
/// </summary>
public sealed partial class EveryRepairTests
{
    [Theory]
    [MemberData(nameof(Statements))]
    public async Task Compiles_and_keeps_what_it_does_not_change(string statements)
    {
        using var workspace = new AdhocWorkspace();
        Document document = EditorProject.Create(workspace, SendCode.Method(statements));
        ImmutableArray<Diagnostic> reports = await ReportsAsync(document);
        bool isFormatted = await IsFormattedAsync(document);
        int repairs = 0;
        foreach (Diagnostic report in reports)
        {
            foreach (CodeAction repair in await EditorProject.FindRepairsAsync(document, report))
            {
                repairs++;
                ApplyChangesOperation operation = (await repair.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
                Document repaired = operation.ChangedSolution.GetDocument(document.Id)!;
                string text = $"{repair.EquivalenceKey} makes\n{await repaired.GetTextAsync()}";

                Assert.True((await ReportsAsync(repaired)).Count(left => left.Id == report.Id) < reports.Count(left => left.Id == report.Id), text);
                Assert.True((await CommentsAsync(document, [report.Location, .. report.AdditionalLocations])).IsSubsetOf(await CommentsAsync(repaired, [])), text);
                Assert.True(!isFormatted || await IsFormattedAsync(repaired), text);
            }
        }

        Assert.True(repairs > 0, string.Join('\n', reports));
    }

    /// <summary>Gets the diagnostics of a document. Fails unless it compiles.</summary>
    private static async Task<ImmutableArray<Diagnostic>> ReportsAsync(Document document)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        string[] errors = [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(error => error.ToString())];
        Assert.True(errors.Length == 0, $"{string.Join('\n', errors)}\n{await document.GetTextAsync()}");
        return await EditorProject.AnalyzeAsync(document.Project);
    }

    private static async Task<bool> IsFormattedAsync(Document document) =>
        (await (await Formatter.FormatAsync(document)).GetTextAsync()).ContentEquals(await document.GetTextAsync());

    /// <summary>Gets the comments of a document, except those on the first or last line of one of these locations.</summary>
    private static async Task<HashSet<string>> CommentsAsync(Document document, IReadOnlyList<Location> places) =>
    [
        .. (await document.GetSyntaxRootAsync())!.DescendantTrivia()
            .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
            .Where(trivia => trivia.GetLocation().GetLineSpan().StartLinePosition.Line is var line
                && places.All(place => place.GetLineSpan() is var lines && line != lines.StartLinePosition.Line && line != lines.EndLinePosition.Line))
            .Select(trivia => trivia.ToString()),
    ];
}
