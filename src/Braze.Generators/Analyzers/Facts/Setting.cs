namespace Braze.Generators.Analyzers.Facts;

/// <summary>One argument or property that is given in the code.</summary>
/// <param name="Name">The parameter's or property's name.</param>
/// <param name="Value">The value.</param>
/// <param name="Syntax">What a person would point at, and what a fix takes away.</param>
/// <param name="Owner">The creation, <c>with</c> or call that it is part of; for a statement of its own, that assignment.</param>
/// <param name="IsShared">Whether a copy has the same value: what happens to its object through the copy is not followed.</param>
internal sealed record Setting(string Name, IOperation Value, SyntaxNode Syntax, IOperation Owner, bool IsShared = false);
