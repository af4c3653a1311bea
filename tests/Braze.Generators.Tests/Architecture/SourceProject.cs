using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Tests.Architecture;

/// <summary>The sources of a project under <c>src</c>, and the uses of declarations between its files.</summary>
internal sealed class SourceProject
{
    public static readonly string RepositoryRoot = typeof(SourceProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == nameof(RepositoryRoot)).Value!;

    private static readonly CSharpParseOptions Options = new(
        LanguageVersion.Preview, preprocessorSymbols: ["NET", "NET10_0", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private readonly string _root;

    private SourceProject(string root) => _root = root;

    /// <summary>The folders under <c>src</c> that have a project file.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateFiles(Path.Combine(RepositoryRoot, "src"), "*.csproj", SearchOption.AllDirectories)
        .Select(static project => Path.GetFileName(Path.GetDirectoryName(project)!));

    /// <summary>Finds each use of a type or member that another folder of the same project declares.</summary>
    public static IReadOnlyCollection<Use> FindUsesAcrossFolders(string name)
    {
        var project = new SourceProject(Path.Combine(RepositoryRoot, "src", name));
        SyntaxTree[] own = [.. project.Files().Select(Parse)];
        string contract = Path.Combine(RepositoryRoot, "src", "Contract");
        IEnumerable<SyntaxTree> shared = Directory.Exists(contract) ? Directory.EnumerateFiles(contract, "*.cs").Select(Parse) : [];
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(ImplicitUsings, Options), .. shared, .. own],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => Path.GetFileNameWithoutExtension(path) != name)
                .Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        return [.. own.SelectMany(tree => project.UsesIn(compilation.GetSemanticModel(tree))).Distinct()];
    }

    private IEnumerable<string> Files() => Directory.EnumerateFiles(_root, "*.cs", SearchOption.AllDirectories)
        .Where(path => Path.GetRelativePath(_root, path).Split(Path.DirectorySeparatorChar)[0] is not ("obj" or "bin"));

    private static SyntaxTree Parse(string path) => CSharpSyntaxTree.ParseText(File.ReadAllText(path), Options, path);

    private IEnumerable<Use> UsesIn(SemanticModel model)
    {
        string user = Relative(model.SyntaxTree.FilePath);
        foreach (SimpleNameSyntax name in model.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            SymbolInfo info = model.GetSymbolInfo(name);
            foreach (ISymbol symbol in info.Symbol is { } certain ? [certain] : info.CandidateSymbols.ToArray())
            {
                // A call to an extension method has the reduced symbol.
                ISymbol declared = (symbol as IMethodSymbol)?.ReducedFrom ?? symbol;
                if (declared is INamespaceSymbol or ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or ILabelSymbol)
                {
                    continue;
                }

                string[] files = [.. declared.OriginalDefinition.DeclaringSyntaxReferences
                    .Select(static reference => reference.SyntaxTree.FilePath)
                    .Where(path => path.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                    .Select(Relative)];
                if (files.Length > 0 && !files.Any(file => Use.FolderOf(file) == Use.FolderOf(user)))
                {
                    yield return new Use(user, files[0]);
                }
            }
        }
    }

    private string Relative(string path) => Path.GetRelativePath(_root, path).Replace(Path.DirectorySeparatorChar, '/');
}
