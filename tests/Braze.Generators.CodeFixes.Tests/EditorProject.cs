using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Braze.Generators.Analyzers;
using Braze.Generators.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Braze.Generators.CodeFixes.Tests;

/// <summary>A user's project as it is in an editor: with the generator, the analyzers and all code fixes.</summary>
internal static partial class EditorProject
{
    /// <summary>All code fix providers of the package.</summary>
    public static readonly ImmutableArray<CodeFixProvider> Providers =
    [
        .. typeof(BrazeCodeFixProvider).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>Creates a project with one document and the usual implicit usings.</summary>
    public static Document Create(Workspace workspace, string source, string fileName = "Orders.cs", OutputKind outputKind = OutputKind.DynamicallyLinkedLibrary)
    {
        ProjectInfo project = CreateInfo("Acme", outputKind);
        return workspace.CurrentSolution.AddProject(project).GetProject(project.Id)!
            .AddDocument("Usings.cs", UserProject.Usings, filePath: "/Usings.cs").Project
            .AddDocument(fileName, source, filePath: "/" + fileName);
    }

    /// <summary>A project that references the framework and the runtime, and uses the generator.</summary>
    public static ProjectInfo CreateInfo(string name, OutputKind outputKind = OutputKind.DynamicallyLinkedLibrary) => ProjectInfo.Create(
        ProjectId.CreateNewId(),
        VersionStamp.Default,
        name,
        name,
        LanguageNames.CSharp,
        compilationOptions: new CSharpCompilationOptions(outputKind, nullableContextOptions: NullableContextOptions.Enable),
        parseOptions: UserProject.ParseOptions(),
        metadataReferences: [.. UserProject.Framework, UserProject.Runtime],
        analyzerReferences: [new GeneratorReference()]);

    /// <summary>The diagnostics of the analyzers.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Project project) =>
        await (await project.GetCompilationAsync())!.WithAnalyzers([new CampaignDeclarationAnalyzer(), new SendCallAnalyzer()]).GetAnalyzerDiagnosticsAsync();

    /// <summary>The repairs that all providers offer for a diagnostic, in the order of the menu.</summary>
    public static async Task<IReadOnlyList<CodeAction>> FindRepairsAsync(Document document, Diagnostic diagnostic)
    {
        var offered = new List<CodeAction>();
        foreach (CodeFixProvider provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), CancellationToken.None));
        }

        return offered;
    }

    /// <summary>The repairs of a rule's diagnostics in a source, from which the marks of the verifier are removed. Fails when there is no diagnostic.</summary>
    public static async Task<IReadOnlyList<CodeAction>> FindRepairsAsync(string rule, string source)
    {
        using var workspace = new AdhocWorkspace();
        Document document = Create(workspace, Mark().Replace(source, "${code}"));
        Diagnostic[] diagnostics = [.. (await AnalyzeAsync(document.Project)).Where(diagnostic => diagnostic.Id == rule)];
        Assert.NotEmpty(diagnostics);
        var offered = new List<CodeAction>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            offered.AddRange(await FindRepairsAsync(document, diagnostic));
        }

        return offered;
    }

    [GeneratedRegex(@"\{\|BRZ\d{4}:(?<code>.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Mark();
}
