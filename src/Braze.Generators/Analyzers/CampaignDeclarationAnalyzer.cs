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
/// Says why a declaration with <c>[TriggerCampaign]</c> gets no generated code, or what is doubtful about it, over the
/// generator's own parse code.
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
            // The text search comes first, since the compiler looks through all references to find a type.
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

            // An action for each type would have the compiler read the attributes of all.
            start.RegisterSemanticModelAction(file =>
            {
                foreach (AttributeSyntax attribute in declarations.FindIn(file.SemanticModel.SyntaxTree, file.CancellationToken))
                {
                    Analyze(file, attribute, naming, ids);
                }
            });

            // What needs the whole project is reported at the end of a compilation: by a build, and not while somebody types.
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
        // The first of several is looked at, which only half-typed code has.
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

    /// <summary>A type of the name that the runtime's namespace begins with hides it, and all usings of it with that.</summary>
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
