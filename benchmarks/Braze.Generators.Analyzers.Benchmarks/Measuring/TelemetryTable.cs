using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace Braze.Generators.Analyzers.Benchmarks.Measuring;

/// <summary>
/// Measures the analyzers in this process after the runtime has compiled everything, as in a compiler server or an IDE. The time to
/// bind code is attributed to the first analyzer that needs it.
/// </summary>
internal static class TelemetryTable
{
    public static async Task PrintAsync(MeasuredProject project, int rounds, Action<string> print)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse, preprocessorSymbols: project.Constants.Split(';', StringSplitOptions.RemoveEmptyEntries));
        MetadataReference[] references = [.. Sdk.References.Concat(project.References).Select(static path => MetadataReference.CreateFromFile(path))];
        var compiler = new List<double>();
        var declarations = new List<double>();
        var calls = new List<double>();
        var bytes = new List<double>();
        int reports = 0;
        for (int round = 0; round <= rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            Compilation compilation = Compile();
            if (compilation.Emit(Stream.Null) is { Success: false, Diagnostics: var errors })
            {
                throw new InvalidOperationException($"The project does not compile: {errors.First(static error => error.Severity == DiagnosticSeverity.Error)}");
            }

            double compiled = clock.Elapsed.TotalSeconds;

            (_, long nothing) = await RunAsync(Compile(), [new NothingAnalyzer()]);
            ImmutableArray<DiagnosticAnalyzer> analyzers = Package.Analyzers;
            (AnalysisResult result, long all) = await RunAsync(Compile(), analyzers);
            reports = result.GetAllDiagnostics().Length;
            if (result.GetAllDiagnostics().FirstOrDefault(static report => report.Id == "AD0001") is { } failure)
            {
                throw new InvalidOperationException(failure.ToString());
            }

            // In the first round, the runtime compiles all code that runs.
            if (round > 0)
            {
                compiler.Add(compiled);
                declarations.Add(TimeOf(result.AnalyzerTelemetryInfo[analyzers[0]]));
                calls.Add(TimeOf(result.AnalyzerTelemetryInfo[analyzers[1]]));
                bytes.Add(all - nothing);
            }
        }

        double share = Median.Of(compiler.Select((total, i) => (declarations[i] + calls[i]) / total));
        print($"| {project.Name} | {Median.Of(compiler):F2} s | {Median.Of(declarations) * 1000:F1} ms | {Median.Of(calls) * 1000:F1} ms | {share:P2} | {Median.Of(bytes) / (1 << 20):F1} MB | {reports} |");

        Compilation Compile()
        {
            SyntaxTree[] trees = new SyntaxTree[project.Files.Count];
            Parallel.For(0, trees.Length, i => trees[i] = CSharpSyntaxTree.ParseText(project.Files[i].Text, options, project.Files[i].Name));
            var made = CSharpCompilation.Create("Acme", trees, references, new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
            CSharpGeneratorDriver.Create([new TriggerCampaignGenerator().AsSourceGenerator()], parseOptions: options)
                .RunGeneratorsAndUpdateCompilation(made, out Compilation generated, out _);
            return generated;
        }
    }

    private static async Task<(AnalysisResult Result, long Bytes)> RunAsync(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        long before = GC.GetTotalAllocatedBytes(precise: true);
        AnalysisResult result = await compilation.WithAnalyzers(analyzers, options).GetAnalysisResultAsync(CancellationToken.None);
        return (result, GC.GetTotalAllocatedBytes(precise: true) - before);
    }

    private static double TimeOf(AnalyzerTelemetryInfo telemetry) => telemetry.ExecutionTime.TotalSeconds;
}
