namespace Braze.Generators.Diagnostics;

/// <summary>Notes that something keeps code from being generated.</summary>
internal sealed class ProblemFlag : IProblems
{
    public bool Any { get; private set; }

    public void Add(DiagnosticDescriptor rule, Func<Location> location, params object[] arguments) =>
        Any |= rule.DefaultSeverity == DiagnosticSeverity.Error;
}
