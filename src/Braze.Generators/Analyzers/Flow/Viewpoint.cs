namespace Braze.Generators.Analyzers.Flow;

/// <summary>From where a value is judged.</summary>
/// <param name="Flow">The local variables of the member.</param>
/// <param name="At">The call or creation by whose evaluation the value is what it is.</param>
internal readonly record struct Viewpoint(BodyFlow Flow, SyntaxNode At)
{
    /// <summary>The same for an object that is copied here: what happens to the original later does not matter to the copy.</summary>
    public Viewpoint From(SyntaxNode at) => this with { At = at };
}
