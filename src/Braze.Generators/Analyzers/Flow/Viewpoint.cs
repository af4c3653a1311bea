namespace Braze.Generators.Analyzers.Flow;

/// <summary>The place from which a value is judged.</summary>
/// <param name="Flow">The local variables of the member.</param>
/// <param name="At">The call or creation with whose evaluation the value is final.</param>
internal readonly record struct Viewpoint(BodyFlow Flow, SyntaxNode At)
{
    /// <summary>Returns the viewpoint for an object that is copied here. The copy is independent of later changes to the original.</summary>
    public Viewpoint From(SyntaxNode at) => this with { At = at };
}
