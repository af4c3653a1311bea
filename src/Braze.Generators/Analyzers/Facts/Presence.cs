namespace Braze.Generators.Analyzers.Facts;

/// <summary>Whether an argument or a property is given, as far as the code alone says.</summary>
internal enum Presence
{
    /// <summary>It may be null or not.</summary>
    Unknown,

    /// <summary>It is null, or nothing is written.</summary>
    Absent,

    /// <summary>It is not null.</summary>
    Present,
}
