namespace Braze.Generators.Tests.Analyzers;

/// <summary>Tests that count the allocations of the whole process. They do not run in parallel with other tests.</summary>
[CollectionDefinition(Collection, DisableParallelization = true)]
public sealed class Alone
{
    public const string Collection = "Alone";
}
