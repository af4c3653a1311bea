using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Braze.Package.Tests;

/// <summary>The content and the dependencies of the packages.</summary>
[Collection(PackagesTests.Name)]
public sealed class PackageContentTests(PackedPackages packages)
{
    /// <summary>Files that NuGet adds.</summary>
    private static readonly string[] Envelope = ["[Content_Types].xml", "_rels/.rels", "package/services/metadata/core-properties/nuget.psmdcp"];

    [Fact]
    public void The_package_contains_the_runtime_and_the_analyzers() => Assert.Equal(
        [
            "Braze.Generators.nuspec",
            "README.md",
            "analyzers/dotnet/roslyn4.8/cs/Braze.Generators.CodeFixes.dll",
            "analyzers/dotnet/roslyn4.8/cs/Braze.Generators.dll",
            "buildTransitive/Braze.Generators.props",
            "buildTransitive/Braze.Generators.targets",
            "icon.png",
            "lib/net10.0/Braze.Messaging.dll",
            "lib/net10.0/Braze.Messaging.xml",
            "lib/net8.0/Braze.Messaging.dll",
            "lib/net8.0/Braze.Messaging.xml",
            "lib/netstandard2.0/Braze.Messaging.dll",
            "lib/netstandard2.0/Braze.Messaging.xml",
        ],
        Files("Braze.Generators"));

    [Fact]
    public void The_test_package_contains_only_the_test_double() => Assert.Equal(
        [
            "Braze.Messaging.Testing.nuspec",
            "README.md",
            "icon.png",
            "lib/net10.0/Braze.Messaging.Testing.dll",
            "lib/net10.0/Braze.Messaging.Testing.xml",
            "lib/net8.0/Braze.Messaging.Testing.dll",
            "lib/net8.0/Braze.Messaging.Testing.xml",
            "lib/netstandard2.0/Braze.Messaging.Testing.dll",
            "lib/netstandard2.0/Braze.Messaging.Testing.xml",
        ],
        Files("Braze.Messaging.Testing"));

    /// <summary>The package depends only on the runtime's dependencies, and not on a compiler, polyfills or attributes.</summary>
    [Fact]
    public void Dependencies_are_those_of_the_runtime() => Assert.Equal(
        [
            ".NETStandard2.0: Microsoft.Bcl.AsyncInterfaces, Microsoft.Bcl.TimeProvider, Microsoft.Extensions.Http, Microsoft.Extensions.Options.ConfigurationExtensions, Polly.Core, System.ComponentModel.Annotations, System.Text.Json",
            "net10.0: Microsoft.Extensions.Http, Microsoft.Extensions.Options.ConfigurationExtensions, Polly.Core",
            "net8.0: Microsoft.Extensions.Http, Microsoft.Extensions.Options.ConfigurationExtensions, Polly.Core",
        ],
        Dependencies("Braze.Generators", static dependency => dependency.Attribute("id")!.Value));

    /// <summary>With later versions, a project that pins an older version could not be restored (NU1605).</summary>
    [Fact]
    public void Packages_of_the_framework_are_the_first_of_their_release_train() => Assert.Equal(
        [
            ".NETStandard2.0: 8.0.0",
            "net10.0: 10.0.0",
            "net8.0: 8.0.0",
        ],
        Dependencies("Braze.Generators", static dependency => dependency.Attribute("id")!.Value.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) ? dependency.Attribute("version")!.Value : null));

    /// <summary>The dependency includes build files and analyzers, so a project that installs only the test double also gets the generator.</summary>
    [Fact]
    public void The_test_double_depends_on_the_package_of_its_own_version() => Assert.Equal(
        [
            $".NETStandard2.0: Braze.Generators {packages.Version}",
            $"net10.0: Braze.Generators {packages.Version}",
            $"net8.0: Braze.Generators {packages.Version}",
        ],
        Dependencies(
            "Braze.Messaging.Testing",
            static dependency => $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}{(dependency.Attribute("exclude") is { } exclude ? $" without {exclude.Value}" : "")}"));

    /// <summary>A compiler loads an analyzer with the assemblies that it contains, in these or later versions.</summary>
    [Fact]
    public void The_analyzers_need_only_assemblies_of_every_compiler()
    {
        using ZipArchive package = ZipFile.OpenRead(packages.PathOf("Braze.Generators"));

        Assert.Equal(
            ["Microsoft.CodeAnalysis 4.8.0.0", "Microsoft.CodeAnalysis.CSharp 4.8.0.0", "System.Collections.Immutable 7.0.0.0", "netstandard 2.0.0.0"],
            References(package.GetEntry("analyzers/dotnet/roslyn4.8/cs/Braze.Generators.dll")!));
        Assert.Equal(
            [
                "Braze.Generators 0.1.0.0", "Microsoft.CodeAnalysis 4.8.0.0", "Microsoft.CodeAnalysis.CSharp 4.8.0.0", "Microsoft.CodeAnalysis.Workspaces 4.8.0.0",
                "System.Collections.Immutable 7.0.0.0", "netstandard 2.0.0.0",
            ],
            References(package.GetEntry("analyzers/dotnet/roslyn4.8/cs/Braze.Generators.CodeFixes.dll")!));
    }

    [Theory]
    [InlineData("Braze.Generators")]
    [InlineData("Braze.Messaging.Testing")]
    public void A_package_has_its_metadata(string id)
    {
        XElement metadata = Nuspec(id);

        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.NotEmpty(Value("description"));
        Assert.NotEmpty(Value("tags"));
        Assert.StartsWith("https://", Value("projectUrl"), StringComparison.Ordinal);
        Assert.EndsWith("/CHANGELOG.md", Value("releaseNotes"), StringComparison.Ordinal);

        string Value(string name) => metadata.Element(metadata.Name.Namespace + name)!.Value;
    }

    /// <summary>Gets the references of an assembly, with their versions.</summary>
    internal static IReadOnlyList<string> References(ZipArchiveEntry assembly)
    {
        using var image = new MemoryStream();
        using (Stream stream = assembly.Open())
        {
            stream.CopyTo(image);
        }

        image.Position = 0;
        using var reader = new PEReader(image);
        MetadataReader metadata = reader.GetMetadataReader();
        return
        [
            .. metadata.AssemblyReferences
                .Select(handle => metadata.GetAssemblyReference(handle))
                .Select(reference => $"{metadata.GetString(reference.Name)} {reference.Version}")
                .Order(StringComparer.Ordinal),
        ];
    }

    private IReadOnlyList<string> Files(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(packages.PathOf(id));
        return [.. package.Entries.Select(static entry => entry.FullName).Except(Envelope).Order(StringComparer.Ordinal)];
    }

    private IReadOnlyList<string> Dependencies(string id, Func<XElement, string?> show)
    {
        XElement metadata = Nuspec(id);
        XNamespace space = metadata.Name.Namespace;
        return
        [
            .. metadata.Descendants(space + "group")
                .Select(group => $"{group.Attribute("targetFramework")!.Value}: {string.Join(", ", group.Elements().Select(show).OfType<string>().Distinct())}")
                .Order(StringComparer.Ordinal),
        ];
    }

    private XElement Nuspec(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(packages.PathOf(id));
        using Stream nuspec = package.GetEntry($"{id}.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single();
    }
}
