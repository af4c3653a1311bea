namespace Braze.Generators.Diagnostics;

/// <summary>Takes the problems of a declaration. The generator only records that there is one; the analyzer reports them.</summary>
internal interface IProblems
{
    /// <summary>Whether there is a problem that prevents generation: an error by its rule, whatever severity the project gives the rule.</summary>
    bool Any { get; }

    /// <summary>Adds a problem.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="location">Finds the place. Called only when the problem is reported, because a location takes time and must not get into a model.</param>
    /// <param name="arguments">What the rule's message shows.</param>
    void Add(DiagnosticDescriptor rule, Func<Location> location, params object[] arguments);
}
