using System.Collections.Immutable;
using Braze.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Braze.Generators.Tests.Fuzzing;

/// <summary>
/// For ten thousand broken declarations, neither the generator nor the analyzer fails, and the generated code compiles whenever the
/// user's own code does.
/// </summary>
public sealed class FuzzTests
{
    private const int Mutations = 10_000;
    private const int Rounds = 10;

    private static readonly CSharpCompilation Empty = UserProject.Compile([]);

    private static readonly CSharpParseOptions ParseOptions = UserProject.ParseOptions();

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Rounds)];

    [Fact]
    public async Task The_declarations_before_mutation_are_correct()
    {
        foreach (string text in Declarations.All)
        {
            CSharpCompilation input = With(text);
            GeneratorDriver driver = NewDriver().RunGeneratorsAndUpdateCompilation(input, out Compilation output, out _);

            // A file for each campaign, and one for their list.
            Assert.Equal(text.Split("[TriggerCampaign(").Length, driver.GetRunResult().GeneratedTrees.Length);
            Assert.Empty(output.GetDiagnostics().Where(IsError));
            Assert.DoesNotContain(await AnalyzeAsync(output, CancellationToken.None), IsError);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Broken_declarations_cause_no_failure(int seed)
    {
        var random = new Random(seed);
        int generated = 0;
        int compiled = 0;
        GeneratorDriver driver = NewDriver();
        for (int i = 0; i < Mutations / Rounds; i++)
        {
            string text = Mutation.Of(Declarations.All[i % Declarations.All.Length], random);

            // This guards against an endless loop, and does not measure speed.
            using var guard = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            try
            {
                CSharpCompilation input = With(text);
                driver = driver.RunGeneratorsAndUpdateCompilation(input, out Compilation output, out ImmutableArray<Diagnostic> failures, guard.Token);
                Assert.Empty(failures);
                ImmutableArray<SyntaxTree> trees = driver.GetRunResult().GeneratedTrees;
                Assert.All(trees, tree => Assert.DoesNotContain(tree.GetDiagnostics(guard.Token), IsError));
                Assert.DoesNotContain(
                    await AnalyzeAsync(input, guard.Token),
                    report => !report.Id.StartsWith("BRZ", StringComparison.Ordinal));

                generated += trees.Length;
                if (trees.Length > 0
                    && input.SyntaxTrees.All(tree => !tree.GetDiagnostics(guard.Token).Any(IsError))
                    && !input.GetDiagnostics(guard.Token).Any(IsError))
                {
                    compiled++;
                    Assert.DoesNotContain(output.GetDiagnostics(guard.Token), IsError);
                }
            }
            catch (Exception exception)
            {
                Assert.Fail($"Seed {seed}, mutation {i}: {exception}\n{text}");
            }
        }

        // Enough mutated declarations are still valid.
        Assert.InRange(generated, Mutations / Rounds / 10, int.MaxValue);
        Assert.InRange(compiled, Mutations / Rounds / 50, int.MaxValue);
    }

    private static CSharpCompilation With(string text) => Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, ParseOptions, "/src/Fuzz.cs"));

    private static CSharpGeneratorDriver NewDriver() => CSharpGeneratorDriver.Create([new TriggerCampaignGenerator().AsSourceGenerator()], parseOptions: ParseOptions);

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation, CancellationToken cancellationToken) =>
        compilation.WithAnalyzers([new CampaignDeclarationAnalyzer()]).GetAnalyzerDiagnosticsAsync(cancellationToken);

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
}
