namespace Braze.Package.Tests;

/// <summary>All tests here share the packed packages, and run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class PackagesTests : ICollectionFixture<PackedPackages>
{
    public const string Name = "Packages";
}
