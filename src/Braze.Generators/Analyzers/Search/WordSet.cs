using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Braze.Generators.Analyzers.Search;

/// <summary>
/// Finds whole words in the text of a file. That is a pass over characters: to go through the tokens of a project takes some hundred times as
/// long, since the parser keeps none of them in a form that can be asked.
/// </summary>
internal sealed class WordSet
{
    private const int LongWord = 63;

    /// <summary>The lengths of the words, one bit each; most words of a file are ruled out by these.</summary>
    private readonly ulong _lengths;

    public WordSet(IEnumerable<string> words)
    {
        // A type or an alias whose name is not typed yet has an empty one, which stands nowhere.
        Words = words.Where(static word => word.Length > 0).ToImmutableHashSet(StringComparer.Ordinal);
        _lengths = Words.Aggregate(0UL, static (lengths, word) => lengths | Bit(word.Length));
    }

    /// <summary>The words.</summary>
    public ImmutableHashSet<string> Words { get; }

    /// <summary>Finds where one of the words stands, in ascending order: in code, or in a comment or literal.</summary>
    public List<int> Find(SourceText text, CancellationToken cancellationToken)
    {
        var found = new List<int>();
        string content = text.ToString();
        cancellationToken.ThrowIfCancellationRequested();
        for (int start = 0; start < content.Length; start++)
        {
            int end = start;
            while (end < content.Length && SyntaxFacts.IsIdentifierPartCharacter(content[end]))
            {
                end++;
            }

            if (end > start && (_lengths & Bit(end - start)) != 0 && Words.Contains(content.Substring(start, end - start)))
            {
                found.Add(start);
            }

            start = end;
        }

        return found;
    }

    private static ulong Bit(int length) => 1UL << Math.Min(length, LongWord);
}
