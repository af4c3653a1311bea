using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

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
            bool hasCultures = !InvariantOption.IsOn(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);

            // One action for a file. Actions on operations would have the compiler make those of every method, and one for each
            // member would be called for all that have nothing to do with a campaign.
            start.RegisterSemanticModelAction(file => Analyze(file.SemanticModel, file.FilterSpan, code, types, shapes, hasCultures, file.ReportDiagnostic, file.CancellationToken));
        });
    }

    /// <summary>What is found in a part of a file: for a fix, which looks at what it would leave.</summary>
    internal static IReadOnlyList<Diagnostic> FindIn(SemanticModel model, TextSpan span, CancellationToken cancellationToken)
    {
        var found = new List<Diagnostic>();
        var types = new Lazy<KnownTypes?>(() => KnownTypes.Find(model.Compilation));
        var code = new CodeOfInterest(CampaignDeclarations.Of(model.Compilation, cancellationToken));
        Analyze(model, span, code, types, new CampaignShapes(), hasCultures: true, found.Add, cancellationToken);
        return found;
    }

    private static void Analyze(
        SemanticModel model,
        TextSpan? span,
        CodeOfInterest code,
        Lazy<KnownTypes?> types,
        CampaignShapes shapes,
        bool hasCultures,
        Action<Diagnostic> report,
        CancellationToken cancellationToken)
    {
        foreach (SyntaxNode member in code.Find(model.SyntaxTree, span, cancellationToken))
        {
            if (types.Value is not { } known)
            {
                return;
            }

            if (model.GetOperation(member, cancellationToken) is { } operation)
            {
                new MemberAnalysis(known, shapes, hasCultures, operation, report, cancellationToken).Run();
            }
        }
    }
}
