namespace Braze.Generators.Analyzers.Benchmarks.Measuring;

/// <summary>Which analyzers run. The generator runs in each case.</summary>
internal enum Analyzed
{
    /// <summary>None.</summary>
    Without,

    /// <summary>One that does nothing.</summary>
    Nothing,

    /// <summary>Those of the package.</summary>
    With,

    /// <summary>Those of the SDK.</summary>
    SdkWithout,

    /// <summary>Those of the SDK and those of the package.</summary>
    SdkWith,
}
