namespace Braze.Generators.Benchmarks;

/// <summary>The edit between two runs of a generator.</summary>
internal enum EditKind
{
    /// <summary>No edit: a first run, as in a build, on a project of which nothing is bound.</summary>
    None,

    /// <summary>A number in a file without an annotated type.</summary>
    UnrelatedFile,

    /// <summary>A number in another type of a file with an annotated type.</summary>
    SameFile,

    /// <summary>The name of one property of one annotated type.</summary>
    OneType,

    /// <summary>A new file with an annotated type.</summary>
    NewType,
}
