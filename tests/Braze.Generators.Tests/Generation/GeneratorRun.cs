using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Braze.Generators.Tests.Generation;

/// <summary>Runs the generator on a user's project, and again after an edit.</summary>
internal sealed class GeneratorRun
{
    public const string ListFile = "BrazeCampaigns.g.cs";

    private readonly GeneratorDriver _driver;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation input)
    {
        Input = input;
        _driver = driver.RunGeneratorsAndUpdateCompilation(input, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        Output = (CSharpCompilation)output;
        Diagnostics = diagnostics;
    }

    /// <summary>The project without generated code.</summary>
    public CSharpCompilation Input { get; }

    /// <summary>The project with the generated code.</summary>
    public CSharpCompilation Output { get; }

    /// <summary>The diagnostics of the generator. It reports none itself, but Roslyn adds one when it throws.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>The file of each campaign.</summary>
    public ImmutableArray<GeneratedSourceResult> Sources => [.. Result.GeneratedSources.Where(static source => source.HintName != ListFile)];

    /// <summary>The text of the file that lists the campaigns; <see langword="null"/> when there is none.</summary>
    public string? List => Result.GeneratedSources.Where(static source => source.HintName == ListFile).Select(static source => source.SourceText.ToString()).SingleOrDefault();

    public string SingleSource => Assert.Single(Sources).SourceText.ToString();

    public static GeneratorRun Of(params string[] sources) => Of(UserProject.Compile([UserProject.Usings, .. sources]));

    public static GeneratorRun Of(CSharpCompilation compilation, TestOptions? options = null) => new(
        CSharpGeneratorDriver.Create(
            [new TriggerCampaignGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees.First().Options,
            optionsProvider: options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)),
        compilation);

    /// <summary>Runs again after an edit.</summary>
    public GeneratorRun Edit(Func<CSharpCompilation, CSharpCompilation> edit) => new(_driver, edit(Input));

    /// <summary>Runs again with other MSBuild properties.</summary>
    public GeneratorRun Edit(TestOptions options) => new(_driver.WithUpdatedAnalyzerConfigOptions(options), Input);

    /// <summary>Gets the reason for each output of a step in this run.</summary>
    public IncrementalStepRunReason[] Reasons(string step) =>
        [.. Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs) ? runs.SelectMany(run => run.Outputs).Select(output => output.Reason) : []];

    /// <summary>Gets the reason for the file of each campaign in this run.</summary>
    public IncrementalStepRunReason[] OutputReasons() => OutputReasons(ofList: false);

    /// <summary>Gets the reason for the list of campaigns in this run.</summary>
    public IncrementalStepRunReason ListReason() => Assert.Single(OutputReasons(ofList: true));

    private IncrementalStepRunReason[] OutputReasons(bool ofList) =>
    [
        .. Result.TrackedOutputSteps
            .SelectMany(step => step.Value)
            .Where(run => run.Inputs.Any(input => input.Source.Name == TrackingNames.List) == ofList)
            .SelectMany(run => run.Outputs)
            .Select(output => output.Reason),
    ];

    /// <summary>
    /// Fails when the project does not compile without warnings, or when the generator reported a diagnostic. Documentation is
    /// required only of the generated code.
    /// </summary>
    public GeneratorRun AssertCompiles()
    {
        Assert.Empty(Diagnostics);
        Assert.Empty(Output.GetDiagnostics().Where(diagnostic =>
            diagnostic.Severity >= DiagnosticSeverity.Warning && (diagnostic.Id != "CS1591" || !Input.ContainsSyntaxTree(diagnostic.Location.SourceTree))));
        return this;
    }
}
