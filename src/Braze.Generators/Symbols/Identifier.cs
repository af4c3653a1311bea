using Microsoft.CodeAnalysis.CSharp;

namespace Braze.Generators.Symbols;

/// <summary>Writes names and literals in C#.</summary>
internal static class Identifier
{
    /// <summary>Puts <c>@</c> before a name that is a keyword.</summary>
    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? $"@{name}" : name;

    /// <summary>Writes a string literal.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
