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

/// <summary>What an editor shows for a user's code: the repairs of all providers, in their order.</summary>
internal static partial class OfferedRepairs
{
    private static readonly ImmutableArray<CodeFixProvider> Providers =
    [
        .. typeof(BrazeCodeFixProvider).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>The repairs of the reports of a rule. Marks of the verifier in the code are left out.</summary>
    public static async Task<IReadOnlyList<CodeAction>> OfAsync(string rule, string source)
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
            .AddDocument("Orders.cs", Mark().Replace(source, "${code}"), filePath: "/Orders.cs");
        ImmutableArray<Diagnostic> reports = await (await document.Project.GetCompilationAsync())!
            .WithAnalyzers([new CampaignDeclarationAnalyzer(), new SendCallAnalyzer()])
            .GetAnalyzerDiagnosticsAsync();
        Assert.Contains(reports, report => report.Id == rule);
        var offered = new List<CodeAction>();
        foreach (Diagnostic report in reports.Where(report => report.Id == rule))
        {
            foreach (CodeFixProvider provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(rule)))
            {
                await provider.RegisterCodeFixesAsync(new CodeFixContext(document, report, (action, _) => offered.Add(action), CancellationToken.None));
            }
        }

        return offered;
    }

    [GeneratedRegex(@"\{\|BRZ\d{4}:(?<code>.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Mark();
}
