namespace Braze.Generators.Diagnostics;

/// <summary>Takes what is wrong with a declaration. The generator only notes that something is; the analyzer reports it.</summary>
internal interface IProblems
{
    /// <summary>Whether something is wrong that keeps code from being generated: an error by its rule, whatever the project makes of it.</summary>
    bool Any { get; }

    /// <summary>Adds something that is wrong.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="location">Where; asked only when it is reported, since a location is dear and must not reach a model.</param>
    /// <param name="arguments">What the rule's message shows.</param>
    void Add(DiagnosticDescriptor rule, Func<Location> location, params object[] arguments);
}
