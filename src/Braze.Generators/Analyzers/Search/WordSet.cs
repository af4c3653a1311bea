using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Braze.Generators.Analyzers;

/// <summary>
/// Finds whole words in the text of a file. That is a pass over characters, of which nothing is made: to go through the tokens of a
/// project costs some hundred times as much, since the parser keeps none of those in a form that can be asked.
/// </summary>
internal sealed class WordSet
{
    private const int BufferLength = 16 * 1024;
    private const int Ascii = 128;

    private static readonly bool[] WordCharacters = [.. Enumerable.Range(0, Ascii).Select(static c => SyntaxFacts.IsIdentifierPartCharacter((char)c))];

    /// <summary>The memory of the file before, for the next on this thread: the pool of arrays is in no assembly that each compiler has.</summary>
    [ThreadStatic]
    private static char[]? _spare;

    /// <summary>For each first character, the lengths of the words that begin with it, one bit each; nearly all that a text says is ruled out by these.</summary>
    private readonly ulong[] _lengths = new ulong[Ascii];
    private readonly Dictionary<int, string[]> _byHash;

    public WordSet(IEnumerable<string> words)
    {
        // A type or an alias whose name is still to be typed has an empty one, which stands nowhere.
        Words = words.Where(static word => word.Length > 0).ToImmutableHashSet(StringComparer.Ordinal);
        _byHash = Words
            .GroupBy(static word => Hash(word.ToCharArray(), 0, word.Length))
            .ToDictionary(static same => same.Key, static same => same.ToArray());
        foreach (string word in Words)
        {
            _lengths[word[0] % Ascii] |= Bit(word.Length);
        }
    }

    /// <summary>The words.</summary>
    public ImmutableHashSet<string> Words { get; }

    /// <summary>Where one of the words stands, in ascending order: in code, or in a comment or literal.</summary>
    public List<int> Find(SourceText text, CancellationToken cancellationToken)
    {
        var found = new List<int>();
        char[] buffer = _spare ?? new char[BufferLength];
        _spare = null;
        for (int start = 0; start < text.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int length = Math.Min(buffer.Length, text.Length - start);
            text.CopyTo(start, buffer, 0, length);
            start += Find(buffer, length, start, isLast: start + length == text.Length, found);
        }

        _spare = buffer;
        return found;
    }

    /// <summary>Looks through a part of the text; gives back how much of it is done with. A word that may go on behind it is not.</summary>
    [MethodImpl(Jit.OptimizedAtOnce)]
    private int Find(char[] part, int length, int offset, bool isLast, List<int> found)
    {
        for (int i = 0; i < length;)
        {
            if (!IsOfWord(part[i]))
            {
                i++;
                continue;
            }

            int start = i++;
            while (i < length && IsOfWord(part[i]))
            {
                i++;
            }

            // One that fills the whole part is longer than any name.
            if (i == length && !isLast && start > 0)
            {
                return start;
            }

            if ((_lengths[part[start] % Ascii] & Bit(i - start)) != 0 && Has(part, start, i - start))
            {
                found.Add(offset + start);
            }
        }

        return length;
    }

    private bool Has(char[] part, int start, int length) =>
        _byHash.TryGetValue(Hash(part, start, length), out string[]? words) && Array.Exists(words, word => Is(word, part, start, length));

    private static bool Is(string word, char[] part, int start, int length)
    {
        if (word.Length != length)
        {
            return false;
        }

        for (int i = 0; i < length; i++)
        {
            if (word[i] != part[start + i])
            {
                return false;
            }
        }

        return true;
    }

    private static int Hash(char[] part, int start, int length)
    {
        int hash = length;
        for (int i = start; i < start + length; i++)
        {
            hash = unchecked((hash * 31) + part[i]);
        }

        return hash;
    }

    private static ulong Bit(int length) => 1UL << Math.Min(length, 63);

    // In the loop itself: what it calls is not optimized with it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsOfWord(char c) => c < Ascii ? WordCharacters[c] : SyntaxFacts.IsIdentifierPartCharacter(c);
}
