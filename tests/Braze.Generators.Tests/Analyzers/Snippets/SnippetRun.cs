using System.Collections.Immutable;
using System.Globalization;
using Braze.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>
/// Analyzes many snippets in one compilation, each in a separate type. Expected diagnostics are marked as for the verifier:
/// <c>{|BRZ1001:userAlias: alias|}</c>.
/// </summary>
internal static class SnippetRun
{
    /// <summary>Fails unless all snippets compile, and exactly the marked code is reported.</summary>
    public static async Task VerifyAsync(IReadOnlyList<Snippet> snippets)
    {
        string[] declarations = [UserProject.Usings + "\n" + SnippetCode.Shared, .. snippets.Select(snippet => snippet.Surroundings.Declarations).Distinct()];
        var sources = new List<string>(declarations);
        var marks = new List<ImmutableDictionary<string, ImmutableArray<TextSpan>>>(declarations.Select(_ => ImmutableDictionary<string, ImmutableArray<TextSpan>>.Empty));
        foreach (Snippet snippet in snippets)
        {
            TestFileMarkupParser.GetSpans(
                snippet.Surroundings.Surround(snippet.Code, sources.Count), out string source, out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans);
            sources.Add(source);
            marks.Add(spans);
        }

        // Where the compiler warns that a send is not awaited, the rule does not report it: see BRZ1015.CompilerWarnings.cs.
        CSharpCompilation compilation = UserProject.Compile(sources, LanguageVersion.Preview);
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("CS4014", ReportDiagnostic.Suppress)]));
        Compilation generated = Generate(compilation);
        var failures = new List<string>();
        foreach (Diagnostic error in generated.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            failures.Add($"does not compile: {error.GetMessage(CultureInfo.InvariantCulture)} in {Describe(compilation.SyntaxTrees.IndexOf(error.Location.SourceTree!))}");
        }

        // An exception in the analyzer is a diagnostic without a location.
        ILookup<string, Diagnostic> reports = (await generated.WithAnalyzers([new SendCallAnalyzer()]).GetAnalyzerDiagnosticsAsync())
            .ToLookup(diagnostic => diagnostic.Location.SourceTree?.FilePath ?? "");
        failures.AddRange(reports[""].Select(failure => failure.ToString()));
        for (int index = 0; index < sources.Count; index++)
        {
            SyntaxTree tree = compilation.SyntaxTrees[index];
            string[] expected = [.. marks[index].SelectMany(mark => mark.Value.Select(span => Show(mark.Key, span, tree))).Order(StringComparer.Ordinal)];
            string[] actual = [.. reports[tree.FilePath].Select(report => Show(report.Id, report.Location.SourceSpan, tree)).Order(StringComparer.Ordinal)];
            if (!expected.SequenceEqual(actual))
            {
                failures.Add($"expected [{string.Join("; ", expected)}], reported [{string.Join("; ", actual)}] in {Describe(index)}");
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {snippets.Count}:\n{string.Join('\n', failures)}");

        string Describe(int index) => index < declarations.Length ? "the shared code" : snippets[index - declarations.Length].Code;
    }

    /// <summary>Finds the rules that one snippet breaks. Fails unless it compiles, or does not compile, as expected.</summary>
    public static async Task<IReadOnlyList<string>> IdsAsync(string snippet, bool compiles = true)
    {
        Compilation generated = Generate(UserProject.Compile([UserProject.Usings + "\n" + SnippetCode.Shared, SnippetCode.Around(snippet, 0)], LanguageVersion.Preview));
        Assert.Equal(compiles, !generated.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return [.. (await generated.WithAnalyzers([new SendCallAnalyzer()]).GetAnalyzerDiagnosticsAsync()).Select(report => report.Id)];
    }

    private static Compilation Generate(CSharpCompilation compilation)
    {
        CSharpGeneratorDriver
            .Create([new TriggerCampaignGenerator().AsSourceGenerator()], parseOptions: UserProject.ParseOptions(LanguageVersion.Preview))
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _);
        return generated;
    }

    private static string Show(string id, TextSpan span, SyntaxTree tree) => $"{id} at '{tree.GetText().ToString(span)}' ({span.Start})";
}
