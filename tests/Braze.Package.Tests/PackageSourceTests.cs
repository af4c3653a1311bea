using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.Json;

namespace Braze.Package.Tests;

/// <summary>A debugger finds the source of the packages: in the repository, at the commit that was packed, or in the assembly.</summary>
[Collection(PackagesTests.Name)]
public sealed class PackageSourceTests(PackedPackages packages)
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [GitFact]
    public void A_package_names_its_commit() => Assert.All(["Braze.Generators", "Braze.Messaging.Testing"], id =>
    {
        using ZipArchive package = ZipFile.OpenRead(packages.PathOf(id));
        using var nuspec = new StreamReader(package.GetEntry($"{id}.nuspec")!.Open());
        Assert.Contains($"""<repository type="git" url="{WorkingCopy.Remote}" commit="{WorkingCopy.Commit}" />""", nuspec.ReadToEnd(), StringComparison.Ordinal);
    });

    [GitFact]
    public void Every_source_file_of_every_assembly_is_found()
    {
        foreach (string id in new[] { "Braze.Generators", "Braze.Messaging.Testing" })
        {
            using ZipArchive package = ZipFile.OpenRead(packages.PathOf(id));
            ZipArchiveEntry[] assemblies = [.. package.Entries.Where(static entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal))];
            Assert.True(assemblies.Length >= 3);
            Assert.All(assemblies, CheckSymbols);
        }
    }

    private static void CheckSymbols(ZipArchiveEntry assembly)
    {
        using Stream stream = assembly.Open();
        using var image = new PEReader(ReadAll(stream));
        DebugDirectoryEntry embedded = Assert.Single(image.ReadDebugDirectory(), static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider provider = image.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
        MetadataReader symbols = provider.GetMetadataReader();
        ILookup<Guid, CustomDebugInformation> facts = symbols.CustomDebugInformation
            .Select(symbols.GetCustomDebugInformation)
            .ToLookup(fact => symbols.GetGuid(fact.Kind));

        string json = Encoding.UTF8.GetString(symbols.GetBlobBytes(Assert.Single(facts[SourceLink]).Value));
        JsonProperty link = Assert.Single(JsonDocument.Parse(json).RootElement.GetProperty("documents").EnumerateObject());
        Assert.Equal("/_/*", link.Name);
        Assert.Equal($"https://raw.githubusercontent.com/braze-generators/braze-generators/{WorkingCopy.Commit}/*", link.Value.GetString());

        HashSet<EntityHandle> inside = [.. facts[EmbeddedSource].Select(static fact => fact.Parent)];
        Assert.NotEmpty(symbols.Documents);
        Assert.All(symbols.Documents, handle =>
        {
            string name = symbols.GetString(symbols.GetDocument(handle).Name);
            Assert.StartsWith("/_/", name, StringComparison.Ordinal);
            Assert.True(inside.Contains(handle) || File.Exists(Path.Combine(PackedPackages.RepositoryRoot, name["/_/".Length..])), name);
        });
    }

    private static ImmutableArray<byte> ReadAll(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return [.. bytes.ToArray()];
    }
}
