using System.Collections.Immutable;
using Braze.Messaging;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace Braze.Generators.Tests;

/// <summary>A typical project of a user: the framework, the runtime, nullable reference types, and the usual implicit usings.</summary>
internal static class UserProject
{
    /// <summary>The implicit usings of a test's code.</summary>
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using Braze.Messaging;
        """;

    /// <summary>
    /// The framework that the tests run on. The reference assemblies of the Roslyn test libraries would be downloaded.
    /// </summary>
    public static readonly ImmutableArray<MetadataReference> Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static readonly MetadataReference Runtime = MetadataReference.CreateFromFile(typeof(IBrazeClient).Assembly.Location);

    public static readonly ReferenceAssemblies NoReferenceAssemblies = new("net10.0");

    public static CSharpCompilation Compile(
        IEnumerable<string> sources,
        LanguageVersion languageVersion = LanguageVersion.Latest,
        string assemblyName = "Acme")
    {
        CSharpParseOptions parseOptions = ParseOptions(languageVersion);
        return CSharpCompilation.Create(
            assemblyName,
            sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, parseOptions, $"/src/File{index}.cs")),
            [.. Framework, Runtime],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    public static CSharpParseOptions ParseOptions(LanguageVersion languageVersion = LanguageVersion.Latest) =>
        new(languageVersion, DocumentationMode.Diagnose);
}
