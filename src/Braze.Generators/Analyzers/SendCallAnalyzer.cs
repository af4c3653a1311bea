using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Braze.Generators.Analyzers;

/// <summary>
/// Marks calls that Braze would refuse, or accept and get wrong. What contradicts itself is reported where it is written; what
/// is missing is reported where it is sent, since until then it may be added. What is not certain is not reported.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SendCallAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleForms.OfCallsAndValues.Add(DeclarationRules.CampaignIdIsEmpty);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownTypes.Find(start.Compilation) is not { } types)
            {
                return;
            }

            // Actions on operations would have the compiler make those of every method, whatever it is about.
            var code = new CodeOfInterest(CampaignNames.Of(start.Compilation, start.CancellationToken));
            start.RegisterCodeBlockAction(block =>
            {
                foreach (IOperation member in code.Find(block.CodeBlock, block.OwningSymbol, block.SemanticModel, block.CancellationToken))
                {
                    new MemberAnalysis(types, member, block.ReportDiagnostic, block.CancellationToken).Run();
                }
            });
        });
    }
}
