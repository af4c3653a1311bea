using System.Collections.Immutable;
using System.Reflection;
using Braze.Generators.Analyzers;
using Braze.Generators.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Formatting;

namespace Braze.Generators.CodeFixes.Tests;

/// <summary>
/// Every repair that is offered for code in all sorts of shapes: what comes out compiles, keeps the comments but for those on a line with what is
/// reported, is formatted if the code was, and no longer has the mistake.
/// </summary>
public sealed partial class EveryRepairTests
{
    private static readonly ImmutableArray<CodeFixProvider> Providers =
    [
        .. typeof(BrazeCodeFixProvider).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    [Theory]
    [MemberData(nameof(Statements))]
    public async Task Compiles_and_keeps_what_it_does_not_change(string statements)
    {
        using var workspace = new AdhocWorkspace();
        Document document = workspace
            .AddProject(ProjectInfo.Create(
                ProjectId.CreateNewId(),
                VersionStamp.Default,
                "Acme",
                "Acme",
                LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
                parseOptions: UserProject.ParseOptions(),
                metadataReferences: [.. UserProject.Framework, UserProject.Runtime],
                analyzerReferences: [new GeneratorReference()]))
            .AddDocument("Usings.cs", UserProject.Usings, filePath: "/Usings.cs").Project
            .AddDocument("Orders.cs", SendCode.Method(statements), filePath: "/Orders.cs");
        ImmutableArray<Diagnostic> reports = await ReportsAsync(document);
        bool isFormatted = await IsFormattedAsync(document);
        int repairs = 0;
        foreach (Diagnostic report in reports)
        {
            foreach (CodeAction repair in await OfferedAsync(document, report))
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

    /// <summary>The reports of a document. Fails unless it compiles.</summary>
    private static async Task<ImmutableArray<Diagnostic>> ReportsAsync(Document document)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        string[] errors = [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(error => error.ToString())];
        Assert.True(errors.Length == 0, $"{string.Join('\n', errors)}\n{await document.GetTextAsync()}");
        return await compilation.WithAnalyzers([new CampaignDeclarationAnalyzer(), new SendCallAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }

    private static async Task<IReadOnlyList<CodeAction>> OfferedAsync(Document document, Diagnostic report)
    {
        var offered = new List<CodeAction>();
        foreach (CodeFixProvider provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(report.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, report, (action, _) => offered.Add(action), CancellationToken.None));
        }

        return offered;
    }

    private static async Task<bool> IsFormattedAsync(Document document) =>
        (await (await Formatter.FormatAsync(document)).GetTextAsync()).ContentEquals(await document.GetTextAsync());

    /// <summary>The comments of a document but for those on a line with one of these places, where it begins or ends.</summary>
    private static async Task<HashSet<string>> CommentsAsync(Document document, IReadOnlyList<Location> places) =>
    [
        .. (await document.GetSyntaxRootAsync())!.DescendantTrivia()
            .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
            .Where(trivia => trivia.GetLocation().GetLineSpan().StartLinePosition.Line is var line
                && places.All(place => place.GetLineSpan() is var lines && line != lines.StartLinePosition.Line && line != lines.EndLinePosition.Line))
            .Select(trivia => trivia.ToString()),
    ];
}
