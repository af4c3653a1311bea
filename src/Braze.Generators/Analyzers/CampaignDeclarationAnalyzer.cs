using System.Collections.Concurrent;
using Braze.Generators.Analyzers.Reports;
using Braze.Generators.Analyzers.Search;
using Braze.Generators.Declarations;
using Braze.Generators.Diagnostics;
using Braze.Generators.Models;
using Braze.Generators.Naming;
using Braze.Generators.Properties;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Braze.Generators.Analyzers;

/// <summary>
/// Reports why no code is generated for a declaration with <c>[TriggerCampaign]</c>, and what is doubtful about it. It uses the
/// generator's parser.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CampaignDeclarationAnalyzer : DiagnosticAnalyzer
{
    private const string RootNamespace = "Braze";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => DeclarationRules.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            // The text search comes first, because the compiler searches all references to find a type.
            AnalyzerConfigOptions options = start.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
            CampaignDeclarations declarations = CampaignDeclarations.Find(start.Compilation, start.CancellationToken);
            string? unknownNaming = NamingOption.FindUnknown(options);
            if ((!declarations.HasAttributes && unknownNaming is null)
                || (start.Compilation.GetTypeByMetadataName(KnownNames.TriggerCampaignAttribute) is null && !ReferenceAliases.AreIn(start.Compilation)))
            {
                return;
            }

            if (declarations.HasOpen)
            {
                start.RegisterSymbolAction(static context => UnsentProperties.Report((INamedTypeSymbol)context.Symbol, context.ReportDiagnostic), SymbolKind.NamedType);
            }

            if (!start.Compilation.Assembly.GlobalNamespace.GetTypeMembers(RootNamespace, 0).IsEmpty)
            {
                start.RegisterSymbolAction(ReportRoot, SymbolKind.NamedType);
            }

            PropertyNaming naming = NamingOption.Read(options);
            var ids = new ConcurrentQueue<CampaignIdUse>();

            // With an action for each type, the compiler would bind the attributes of all types.
            start.RegisterSemanticModelAction(file =>
            {
                foreach (AttributeSyntax attribute in declarations.FindIn(file.SemanticModel.SyntaxTree, file.CancellationToken))
                {
                    Analyze(file, attribute, naming, ids);
                }
            });

            // Rules that need the whole project report at the end of a compilation: in a build, and not while the user types.
            start.RegisterCompilationEndAction(context =>
            {
                CampaignIdUse.ReportRepeated(ids, context.ReportDiagnostic);
                if (unknownNaming is not null)
                {
                    context.ReportDiagnostic(Diagnostic.Create(DeclarationRules.NamingIsUnknown, Location.None, unknownNaming, NamingOption.Property));
                }
            });
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, AttributeSyntax written, PropertyNaming naming, ConcurrentQueue<CampaignIdUse> ids)
    {
        // Only incomplete code has several attributes. The first one is analyzed.
        if (written.Parent?.Parent is not { } declaration
            || context.SemanticModel.GetDeclaredSymbol(declaration, context.CancellationToken) is not INamedTypeSymbol type
            || CampaignAttribute.Find(type) is not { } attribute
            || !CampaignAttribute.IsOn(attribute, written))
        {
            return;
        }

        if (CampaignAttribute.CampaignId(attribute) is { } id && !string.IsNullOrWhiteSpace(id))
        {
            ids.Enqueue(new CampaignIdUse(id, type.Name, CampaignAttribute.IdLocation(attribute, type, context.CancellationToken)));
        }

        var problems = new ReportedProblems(context);
        var types = new List<ITypeSymbol>();
        if (CampaignParser.Parse(type, attribute, context.SemanticModel.Compilation, problems, types, context.CancellationToken) is { } campaign)
        {
            UnreadAttributes.Report(type, types, naming, problems, context.CancellationToken);
            if (!problems.Any)
            {
                UnseenProperties.Report(type, types, problems, context.CancellationToken);
            }

            ReportKeys(type, CampaignNaming.Apply(campaign, naming), problems, context.CancellationToken);
        }
    }

    /// <summary>
    /// Reports a type that has the same name as the first part of the runtime's namespace. It hides the namespace, also for using
    /// directives.
    /// </summary>
    private static void ReportRoot(SymbolAnalysisContext context)
    {
        if (context.Symbol is INamedTypeSymbol { Name: RootNamespace, Arity: 0, ContainingType: null, ContainingNamespace.IsGlobalNamespace: true } type)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                DeclarationRules.RuntimeCannotBeNamed,
                type.Locations[0],
                $"the type '{RootNamespace}' in the global namespace hides it",
                "rename the type, or move it into a namespace"));
        }
    }

    private static void ReportKeys(INamedTypeSymbol type, CampaignModel campaign, ReportedProblems problems, CancellationToken cancellationToken)
    {
        Dictionary<string, DeclaredProperty>? properties = null;
        foreach (KeyProblem problem in KeyCheck.FindProblems(campaign))
        {
            properties ??= PropertyList.Find(type).ToDictionary(static property => property.Name);
            IPropertySymbol property = properties[problem.Property].Symbol;
            problems.Add(
                problem.Rule,
                () => problem.IsNested ? PropertyLocation.OfType(property, type, cancellationToken)
                    : problem.Rule.Id == DeclarationRules.KeyIsUnreachable.Id ? PropertyLocation.OfKey(property, type, cancellationToken)
                    : PropertyLocation.OfName(property, type),
                problem.Arguments);
        }
    }

    private sealed class ReportedProblems(SemanticModelAnalysisContext context) : IProblems
    {
        public bool Any { get; private set; }

        public void Add(DiagnosticDescriptor rule, Func<Location> location, params object[] arguments)
        {
            Any |= rule.DefaultSeverity == DiagnosticSeverity.Error;
            context.ReportDiagnostic(Diagnostic.Create(rule, location(), arguments));
        }
    }
}
