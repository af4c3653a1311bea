namespace Braze.Generators.Tests;

/// <summary>
/// The calls that the analyzer, the runtime and the test double are held against, so that they cannot disagree by accident. A
/// call that Braze accepts and gets wrong is a warning, and the double takes it.
/// </summary>
internal static partial class RuleCases
{
    /// <summary>Over 50 KB, however a KB is counted.</summary>
    private static readonly string Large = new('x', 51_300);

    /// <summary>Over 50,000 bytes and under 51,200.</summary>
    private static readonly string Soft = new('x', 50_500);

    /// <summary>50,000 bytes with its quotes.</summary>
    private static readonly string Fits = new('x', 49_998);

    public static IReadOnlyList<RuleCase> All { get; } = [.. Targets(), .. Recipients(), .. Requests(), .. Values()];
}
