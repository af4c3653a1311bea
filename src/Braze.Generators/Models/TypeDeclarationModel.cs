namespace Braze.Generators.Models;

/// <summary>A type that is reopened in the generated file.</summary>
/// <param name="Keyword">What follows <c>partial</c>: <c>class</c>, <c>record</c>, <c>record struct</c> and so on.</param>
/// <param name="Name">The name with its type parameters, escaped where it is a keyword.</param>
internal sealed record TypeDeclarationModel(string Keyword, string Name);
