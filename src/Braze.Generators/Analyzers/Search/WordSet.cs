using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Braze.Generators.Analyzers.Search;

/// <summary>
/// Finds whole words in the text of a file. It reads the characters, because reading the tokens of a project takes about a hundred
/// times as long: the parser does not keep them.
/// </summary>
internal sealed class WordSet
{
    private const int LongWord = 63;

    /// <summary>The lengths of the words, one bit each. Most words of a file have another length.</summary>
    private readonly ulong _lengths;

    public WordSet(IEnumerable<string> words)
    {
        // In incomplete code, a type or an alias can have an empty name, which is ignored.
        Words = words.Where(static word => word.Length > 0).ToImmutableHashSet(StringComparer.Ordinal);
        _lengths = Words.Aggregate(0UL, static (lengths, word) => lengths | Bit(word.Length));
    }

    /// <summary>The words.</summary>
    public ImmutableHashSet<string> Words { get; }

    /// <summary>Finds the positions of the words in code, comments and literals, in ascending order.</summary>
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
