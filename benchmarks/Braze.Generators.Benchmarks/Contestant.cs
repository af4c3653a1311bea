using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Braze.Generators.Benchmarks;

/// <summary>A generator, and the code for it: one file for each type, each with ten properties.</summary>
/// <param name="Name">The name in the tables.</param>
/// <param name="Generators">Creates the generators for a separate driver.</param>
/// <param name="Usings">The using directives of each file.</param>
/// <param name="TypeFile">
/// Creates the file of the type with a number. The file contains <see cref="Property"/>, and another place that can be edited.
/// </param>
internal sealed record Contestant(string Name, Func<IEnumerable<ISourceGenerator>> Generators, string Usings, Func<int, string> TypeFile)
{
    /// <summary>The property that an edit renames in each type.</summary>
    public const string Property = "CustomerName";

    /// <summary>The other code in the file of each type.</summary>
    private const string Neighbour = "\ninternal static class Neighbour { public static int Answer() => 42; }\n";

    private const string Unrelated = "internal static class Unrelated { public static int Answer() => 42; }";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.Parse);

    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("Braze.Generators", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The path of a generator in a package.</summary>
    public static string PathOf(string generator) => typeof(Contestant).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "Generator." + generator).Value!;

    /// <summary>Creates a project with a number of types that the compiler has not bound yet. The last file is unrelated to the types.</summary>
    public CSharpCompilation Project(int types) => CSharpCompilation.Create(
        "Acme",
        [Parse(Usings, "Usings.cs"), .. Enumerable.Range(0, types).Select(File), Parse(Unrelated, "Unrelated.cs")],
        References,
        Options);

    /// <summary>Creates the same project as in a new process: nothing is bound, and nothing is cached for its files.</summary>
    public static CSharpCompilation Fresh(CSharpCompilation project) => CSharpCompilation.Create(
        project.AssemblyName,
        project.SyntaxTrees.Select(static file => CSharpSyntaxTree.ParseText(file.GetText(), ParseOptions, file.FilePath)),
        project.References,
        project.Options);

    public CSharpGeneratorDriver Driver(bool tracks = false) => CSharpGeneratorDriver.Create(
        Generators(), parseOptions: ParseOptions, driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracks));

    /// <summary>Applies one more edit to a project.</summary>
    public CSharpCompilation Edit(CSharpCompilation project, EditKind edit, int number)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        return edit switch
        {
            EditKind.UnrelatedFile => Replace(project, project.SyntaxTrees.Single(static file => file.FilePath == "Unrelated.cs"), Unrelated.Replace("42", text, StringComparison.Ordinal)),
            EditKind.SameFile => Replace(project, First(project), Source(0).Replace("42", text, StringComparison.Ordinal)),
            EditKind.OneType => Replace(project, First(project), Source(0).Replace(Property, Property + text, StringComparison.Ordinal)),
            EditKind.NewType => project.AddSyntaxTrees(File(1_000_000 + number)),
            _ => throw new ArgumentOutOfRangeException(nameof(edit)),
        };
    }

    private static SyntaxTree First(CSharpCompilation project) => project.SyntaxTrees.Single(static file => file.FilePath == "Type0.cs");

    private static CSharpCompilation Replace(CSharpCompilation project, SyntaxTree file, string text) =>
        project.ReplaceSyntaxTree(file, Parse(text, file.FilePath));

    private SyntaxTree File(int number) => Parse(Source(number), $"Type{number}.cs");

    private string Source(int number) => TypeFile(number).Replace("#", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) + Neighbour;

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), ParseOptions, path);
}
