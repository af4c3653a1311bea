namespace Braze.Generators.Diagnostics;

/// <summary>Records whether there is a problem that prevents generation.</summary>
internal sealed class ProblemFlag : IProblems
{
    public bool Any { get; private set; }

    public void Add(DiagnosticDescriptor rule, Func<Location> location, params object[] arguments) =>
        Any |= rule.DefaultSeverity == DiagnosticSeverity.Error;
}
