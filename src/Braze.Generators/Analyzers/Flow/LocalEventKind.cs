namespace Braze.Generators.Analyzers.Flow;

/// <summary>What can happen to a local variable.</summary>
internal enum LocalEventKind
{
    /// <summary>A statement declares it; what it holds then is an event of its own.</summary>
    Declaration,

    /// <summary>It gets a value.</summary>
    Assignment,

    /// <summary>A property of its object is assigned, or a method of it called.</summary>
    Step,

    /// <summary>The object or the variable goes where it is no longer followed.</summary>
    Escape,

    /// <summary>Something refers to the variable itself from now on, and may change it at any time.</summary>
    Alias,
}
