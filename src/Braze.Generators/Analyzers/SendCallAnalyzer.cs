using Braze.Generators.Analyzers.Reports;
using Braze.Generators.Analyzers.Rules;
using Braze.Generators.Analyzers.Search;
using Braze.Generators.Analyzers.Sites;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Braze.Generators.Analyzers;

/// <summary>
/// Reports calls that Braze would refuse, or accept with an unwanted effect. A contradiction is reported where it is written. A
/// missing value is reported where the request is sent, because it can be added until then. Only certain mistakes are reported.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SendCallAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleList.CallAndValueForms;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            AnalyzerConfigOptions options = start.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
            CampaignDeclarations declarations = CampaignDeclarations.Find(start.Compilation, start.CancellationToken);
            if (!declarations.HasMentions || KnownTypes.Find(start.Compilation) is not { } types)
            {
                return;
            }

            var analysis = new SendAnalysis(new CodeOfInterest(declarations), types, [.. RuleList.CallsAndValues.Where(rule => rule.AppliesTo(options))]);

            // One action for each file. For actions on operations, the compiler would create the operations of every method. An
            // action for each member would also run for members that do not use a campaign.
            start.RegisterSemanticModelAction(file => analysis.Analyze(file.SemanticModel, file.FilterSpan, file.ReportDiagnostic, file.CancellationToken));
        });
    }

    /// <summary>Finds the diagnostics in a part of a file, for a fix that checks its result.</summary>
    internal static IReadOnlyList<Diagnostic> FindIn(SemanticModel model, TextSpan span, CancellationToken cancellationToken)
    {
        var found = new List<Diagnostic>();
        if (KnownTypes.Find(model.Compilation) is { } types)
        {
            var code = new CodeOfInterest(CampaignDeclarations.Find(model.Compilation, cancellationToken));
            new SendAnalysis(code, types, RuleList.CallsAndValues).Analyze(model, span, found.Add, cancellationToken);
        }

        return found;
    }
}
