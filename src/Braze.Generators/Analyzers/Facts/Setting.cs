namespace Braze.Generators.Analyzers.Facts;

/// <summary>An argument or property that is set in the code.</summary>
/// <param name="Name">The parameter's or property's name.</param>
/// <param name="Value">The value.</param>
/// <param name="Syntax">The syntax that is reported, and that a fix removes.</param>
/// <param name="Owner">The creation, <c>with</c> or call that contains it; for a separate statement, the assignment.</param>
/// <param name="IsShared">Whether a copy has the same value. Changes to the value's object through the copy are not followed.</param>
internal sealed record Setting(string Name, IOperation Value, SyntaxNode Syntax, IOperation Owner, bool IsShared = false);
