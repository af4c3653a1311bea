namespace Braze.Generators.Benchmarks;

/// <summary>What a person types between two runs of a generator.</summary>
internal enum EditKind
{
    /// <summary>Nothing: a first run, as in a build, over a project with nothing bound.</summary>
    None,

    /// <summary>A number in a file with no annotated type in it.</summary>
    UnrelatedFile,

    /// <summary>A number in another type of a file with an annotated type in it.</summary>
    SameFile,

    /// <summary>The name of one property of one annotated type.</summary>
    OneType,

    /// <summary>A new file with an annotated type in it.</summary>
    NewType,
}
