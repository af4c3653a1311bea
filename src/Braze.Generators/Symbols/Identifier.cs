using Microsoft.CodeAnalysis.CSharp;

namespace Braze.Generators.Symbols;

/// <summary>Names and literals as C# writes them.</summary>
internal static class Identifier
{
    /// <summary>A name, with <c>@</c> before it when it is a keyword.</summary>
    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? $"@{name}" : name;

    /// <summary>A string literal.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
