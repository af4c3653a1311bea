using Braze.Generators.Diagnostics;
using Braze.Generators.Parsing;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Braze.Generators.Analyzers;

/// <summary>Says why a declaration with <c>[TriggerCampaign]</c> gets no generated code, over the generator's own parse code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CampaignDeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => DeclarationRules.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.TriggerCampaignAttribute) is not null)
            {
                start.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (CampaignAttribute.Find(type) is { } attribute)
        {
            CampaignParser.Parse(type, attribute, new ReportedProblems(context), context.CancellationToken);
        }
    }

    private sealed class ReportedProblems(SymbolAnalysisContext context) : IProblems
    {
        public bool Any { get; private set; }

        public void Add(DiagnosticDescriptor rule, Func<Location> location, params object[] arguments)
        {
            Any = true;
            context.ReportDiagnostic(Diagnostic.Create(rule, location(), arguments));
        }
    }
}
