namespace Braze.Generators.Analyzers.Flow;

/// <summary>What can happen to a local variable.</summary>
internal enum LocalEventKind
{
    /// <summary>A statement declares it. Its initial value is a separate event.</summary>
    Declaration,

    /// <summary>It gets a value.</summary>
    Assignment,

    /// <summary>A property of its object is assigned, or a method of its object is called.</summary>
    Step,

    /// <summary>The object or the variable is used in a way that is not followed.</summary>
    Escape,

    /// <summary>A reference to the variable itself is created, so it can change at any time from now on.</summary>
    Alias,
}
