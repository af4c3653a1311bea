namespace Braze.Generators.Models;

/// <summary>A type that is reopened in the generated file.</summary>
/// <param name="Keyword">The keyword after <c>partial</c>, such as <c>class</c>, <c>record</c> or <c>record struct</c>.</param>
/// <param name="Name">The name with its type parameters, escaped where it is a keyword.</param>
internal sealed record TypeDeclarationModel(string Keyword, string Name);
