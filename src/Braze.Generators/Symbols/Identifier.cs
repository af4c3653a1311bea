using Microsoft.CodeAnalysis.CSharp;

namespace Braze.Generators.Symbols;

/// <summary>Names and literals as C# writes them.</summary>
internal static class Identifier
{
    /// <summary>A name, with <c>@</c> before it when it is a keyword.</summary>
    public static string Escape(string name) => MayBeKeyword(name) && SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? $"@{name}" : name;

    /// <summary>A string literal.</summary>
    public static string Literal(string text) => IsPlain(text) ? $"\"{text}\"" : SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>Whether a text is its own literal, but for the quotes.</summary>
    public static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>No keyword begins with a capital, as nearly all names do.</summary>
    private static bool MayBeKeyword(string name) => name.Length > 0 && name[0] is (>= 'a' and <= 'z') or '_';
}
