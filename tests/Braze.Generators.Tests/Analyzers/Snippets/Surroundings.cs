namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>The code around a snippet.</summary>
/// <param name="Surround">Creates a file from a snippet and its number.</param>
/// <param name="Declarations">A file that the snippets need, in addition to <see cref="SnippetCode.Shared"/>.</param>
internal sealed record Surroundings(Func<string, int, string> Surround, string Declarations = "");
