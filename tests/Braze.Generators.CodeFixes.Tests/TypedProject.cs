using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace Braze.Generators.CodeFixes.Tests;

/// <summary>
/// A project in an editor while one of its files is typed. The generator, the analyzers and all fixes run on each state. Another
/// file contains a campaign and a wrong call to it, which is reported in every state.
/// </summary>
public sealed class TypedProject : IDisposable
{
    private const string Finished = """
        public static class Newsletters
        {
            public static Task SendAsync(IBrazeClient braze, Newsletter newsletter) => newsletter.SendAsync(braze);
        }

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-000000000009")]
        public sealed partial record Newsletter(string Title);
        """;

    private readonly AdhocWorkspace _workspace = new();
    private readonly HashSet<string> _seen = [];
    private Document _document;

    /// <summary>A program, because the file can contain top-level statements.</summary>
    public TypedProject() => _document = EditorProject.Create(_workspace, Finished, "Newsletters.cs", OutputKind.ConsoleApplication).Project
        .AddDocument("Typed.cs", string.Empty, filePath: "/Typed.cs");

    /// <summary>The keys of the repairs that were offered so far.</summary>
    public HashSet<string> Offered { get; } = [];

    /// <summary>
    /// Replaces the text of the file. Fails when the generator, an analyzer or a fix fails, or when the mistake in the other file
    /// is no longer reported.
    /// </summary>
    public async Task BecomeAsync(string text)
    {
        try
        {
            _document = _document.WithText(SourceText.From(text));
            ImmutableArray<Diagnostic> reports = await EditorProject.AnalyzeAsync(_document.Project);
            Assert.All(reports, report => Assert.StartsWith("BRZ", report.Id, StringComparison.Ordinal));
            Assert.Single(reports, report => report.Id == "BRZ1002" && report.Location.SourceTree!.FilePath == "/Newsletters.cs");
            foreach (Diagnostic report in reports.Where(report => report.Location.SourceTree?.FilePath == "/Typed.cs"))
            {
                await ApplyFixesAsync(report, text);
            }
        }
        catch (Exception exception)
        {
            Assert.Fail($"{exception}\nwith\n{text}");
        }
    }

    public void Dispose() => _workspace.Dispose();

    private async Task ApplyFixesAsync(Diagnostic report, string text)
    {
        // A repair depends only on the containing method, so a method that does not change is not repaired again for each character.
        TextSpan span = report.Location.SourceSpan;
        int start = Math.Max(0, span.Start - 300);
        if (!_seen.Add($"{report.Id} {span.Length} {text[start..Math.Min(text.Length, span.End + 100)]}"))
        {
            return;
        }

        foreach (CodeAction action in await EditorProject.FindRepairsAsync(_document, report))
        {
            Offered.Add(action.EquivalenceKey!);
            Assert.NotEmpty(await action.GetOperationsAsync(CancellationToken.None));
        }
    }
}
