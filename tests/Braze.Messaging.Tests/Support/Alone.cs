namespace Braze.Messaging.Tests;

/// <summary>Tests that count what the whole process allocates, which nothing else may do meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
#pragma warning disable CA1515 // xunit finds public definitions only.
public sealed class Alone
#pragma warning restore CA1515
{
    public const string Name = "Alone";
}
