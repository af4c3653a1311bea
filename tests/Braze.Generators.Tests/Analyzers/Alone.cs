namespace Braze.Generators.Tests.Analyzers;

/// <summary>Tests that count what the whole process allocates, and so run while no other does.</summary>
[CollectionDefinition(Collection, DisableParallelization = true)]
public sealed class Alone
{
    public const string Collection = "Alone";
}
