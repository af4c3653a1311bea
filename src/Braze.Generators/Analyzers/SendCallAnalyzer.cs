using Braze.Generators.Analyzers.Facts;
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
            CampaignDeclarations declarations = CampaignDeclarations.Of(start.Compilation, start.CancellationToken);
            if (!declarations.HasMentions)
            {
                return;
            }

            // Asked for when there is code to look at: to find a type has the compiler look through all references.
            var types = new Lazy<KnownTypes?>(() => KnownTypes.Find(start.Compilation));
            var code = new CodeOfInterest(declarations);
            var shapes = new CampaignShapes();

            // One action for a file. Actions on operations would have the compiler make those of every method, and one for each
            // member would be called for all that have nothing to do with a campaign.
            start.RegisterSemanticModelAction(file => Analyze(file, code, types, shapes));
        });
    }

    private static void Analyze(SemanticModelAnalysisContext file, CodeOfInterest code, Lazy<KnownTypes?> types, CampaignShapes shapes)
    {
        foreach (SyntaxNode member in code.Find(file.SemanticModel.SyntaxTree, file.FilterSpan, file.CancellationToken))
        {
            if (types.Value is not { } known)
            {
                return;
            }

            if (file.SemanticModel.GetOperation(member, file.CancellationToken) is { } operation)
            {
                new MemberAnalysis(known, shapes, operation, file.ReportDiagnostic, file.CancellationToken).Run();
            }
        }
    }
}
