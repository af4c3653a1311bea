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
/// Judges many snippets in one compilation, each in a method of its own. Expected reports are marked as for the verifier:
/// <c>{|BRZ1001:userAlias: alias|}</c>.
/// </summary>
internal static class SnippetRun
{
    /// <summary>Fails unless exactly the marked reports come, and all snippets compile.</summary>
    public static Task VerifyAsync(IReadOnlyList<string> snippets) => VerifyAsync(snippets, SnippetCode.Around);

    /// <summary>The same for members of a class: <c>Snippet{0}</c>.</summary>
    public static Task VerifyMembersAsync(IReadOnlyList<string> members) => VerifyAsync(members, SnippetCode.AroundMembers);

    /// <summary>The same for snippets with something else around them.</summary>
    /// <param name="snippets">The snippets.</param>
    /// <param name="around">Makes a file of a snippet and its number.</param>
    /// <param name="shared">What the snippets use beside what all have.</param>
    public static async Task VerifyAsync(IReadOnlyList<string> snippets, Func<string, int, string> around, string shared = "")
    {
        var sources = new List<string> { UserProject.Usings + "\n" + SnippetCode.Shared + "\n" + shared };
        var marks = new List<ImmutableDictionary<string, ImmutableArray<TextSpan>>> { ImmutableDictionary<string, ImmutableArray<TextSpan>>.Empty };
        for (int index = 0; index < snippets.Count; index++)
        {
            TestFileMarkupParser.GetSpans(around(snippets[index], index), out string source, out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans);
            sources.Add(source);
            marks.Add(spans);
        }

        // Where the compiler says that a send is not awaited, the rule is silent; CompilerWarningTests has that.
        CSharpCompilation compilation = UserProject.Compile(sources, LanguageVersion.Preview);
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("CS4014", ReportDiagnostic.Suppress)]));
        Compilation generated = Generate(compilation);
        var troubles = new List<string>();
        foreach (Diagnostic error in generated.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            troubles.Add($"does not compile: {error.GetMessage(CultureInfo.InvariantCulture)} in {Snippet(error)}");
        }

        // A crash of the analyzer is a report too.
        ILookup<string, Diagnostic> reports = (await generated.WithAnalyzers([new SendCallAnalyzer()]).GetAnalyzerDiagnosticsAsync())
            .ToLookup(diagnostic => diagnostic.Location.SourceTree?.FilePath ?? "");
        troubles.AddRange(reports[""].Select(failure => failure.ToString()));
        for (int index = 0; index < sources.Count; index++)
        {
            SyntaxTree tree = compilation.SyntaxTrees[index];
            string[] expected = [.. marks[index].SelectMany(mark => mark.Value.Select(span => Show(mark.Key, span, tree))).Order(StringComparer.Ordinal)];
            string[] actual = [.. reports[tree.FilePath].Select(report => Show(report.Id, report.Location.SourceSpan, tree)).Order(StringComparer.Ordinal)];
            if (!expected.SequenceEqual(actual))
            {
                troubles.Add($"expected [{string.Join("; ", expected)}], reported [{string.Join("; ", actual)}] in {(index == 0 ? "the shared code" : snippets[index - 1])}");
            }
        }

        Assert.True(troubles.Count == 0, $"{troubles.Count} of {snippets.Count}:\n{string.Join('\n', troubles)}");

        string Snippet(Diagnostic diagnostic) =>
            diagnostic.Location.SourceTree is { } tree && compilation.SyntaxTrees.IndexOf(tree) is > 0 and var index ? snippets[index - 1] : "the shared code";
    }

    /// <summary>The rules that one snippet breaks. Fails unless it compiles, or does not compile, as expected.</summary>
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
