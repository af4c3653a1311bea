using System.IO.Compression;
using System.Security.Cryptography;

namespace Braze.Package.Tests;

/// <summary>Packing the same commit always creates the same packages.</summary>
[Collection(PackagesTests.Name)]
public sealed class ReproduciblePackageTests(PackedPackages packages)
{
    /// <summary>The second build is in another folder, without a branch, at another time, in another time zone and with another language.</summary>
    [GitFact]
    public async Task The_same_commit_creates_the_same_packages()
    {
        string elsewhere = packages.Source + " of somebody else";
        string feed = packages.Feed + "-again";
        await WorkingCopy.MakeAsync(packages.Source, elsewhere, onBranch: false);

        (await packages.PackAsync(elsewhere, feed, new Dictionary<string, string>
        {
            ["TZ"] = "Pacific/Auckland",
            ["LANG"] = "tr_TR.UTF-8",
            ["LC_ALL"] = "tr_TR.UTF-8",
        })).Succeeds();

        foreach (string id in new[] { "Braze.Generators", "Braze.Messaging.Testing" })
        {
            string again = Path.Combine(feed, Path.GetFileName(packages.PathOf(id)));
            Assert.Equal(Sums(packages.PathOf(id)), Sums(again));
            Assert.Equal(SHA256.HashData(await File.ReadAllBytesAsync(packages.PathOf(id))), SHA256.HashData(await File.ReadAllBytesAsync(again)));
        }
    }

    /// <summary>Gets each file with its checksum, so that a failure shows the difference.</summary>
    private static IReadOnlyList<string> Sums(string file)
    {
        using ZipArchive package = ZipFile.OpenRead(file);
        return [.. package.Entries.Select(static entry => $"{entry.FullName} {entry.Crc32:x8}")];
    }
}
