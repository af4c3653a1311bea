namespace Braze.Generators.Analyzers.Benchmarks.Measuring;

/// <summary>The analyzers that run. The generator always runs.</summary>
internal enum Analyzed
{
    /// <summary>No analyzers.</summary>
    Without,

    /// <summary>One analyzer that does nothing.</summary>
    Nothing,

    /// <summary>The analyzers of the package.</summary>
    With,

    /// <summary>The analyzers of the SDK.</summary>
    SdkWithout,

    /// <summary>The analyzers of the SDK and of the package.</summary>
    SdkWith,
}
