using Microsoft.CodeAnalysis.CSharp;

namespace Braze.Generators;

/// <summary>Names and literals as C# writes them.</summary>
internal static class Identifier
{
    /// <summary>A name, with <c>@</c> before it when it is a keyword.</summary>
    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : $"@{name}";

    /// <summary>A string literal.</summary>
    public static string Literal(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or > '~' or '"' or '\\')
            {
                return SymbolDisplay.FormatLiteral(text, quote: true);
            }
        }

        return $"\"{text}\"";
    }
}
