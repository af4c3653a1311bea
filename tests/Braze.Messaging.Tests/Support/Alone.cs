namespace Braze.Messaging.Tests;

/// <summary>The collection of tests that count the allocations of the whole process and must run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
#pragma warning disable CA1515 // xunit finds only public definitions.
public sealed class Alone
#pragma warning restore CA1515
{
    public const string Name = "Alone";
}
