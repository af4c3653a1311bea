namespace Braze.Generators.Diagnostics;

/// <summary>Receives the problems of a declaration. The generator only records that there is one; the analyzer reports them.</summary>
internal interface IProblems
{
    /// <summary>
    /// Whether there is a problem that prevents generation: a problem whose rule is an error by default, even if the project
    /// changes its severity.
    /// </summary>
    bool Any { get; }

    /// <summary>Adds a problem.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="location">
    /// Finds the location. Called only when the problem is reported, because finding a location takes time, and a model must not
    /// contain one.
    /// </param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    void Add(DiagnosticDescriptor rule, Func<Location> location, params object[] arguments);
}
