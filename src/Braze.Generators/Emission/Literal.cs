namespace Braze.Generators.Emission;

/// <summary>A text that is written as a string literal, without a string of its own for the literal.</summary>
/// <param name="Text">The text.</param>
internal readonly record struct Literal(string Text);
