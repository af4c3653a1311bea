using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Braze.Messaging;

/// <summary>
/// Takes the key out of what Braze, or a proxy on the way, answered: as it is, in the other case, escaped for JSON, a URL or HTML, in
/// base64, and its beginning where the rest is cut off.
/// </summary>
/// <remarks>
/// What is searched is bounded, and so is the key; a text is looked through once for each way to write the key. Nothing is allocated
/// where nothing is found, as in nearly all answers.
/// </remarks>
internal sealed class KeyRedaction
{
    private const string Redacted = "[redacted]";

    /// <summary>At the end of a text that may be cut off, a shorter beginning tells nothing, and is met by chance too often.</summary>
    private const int MinCutOff = 4;

    /// <summary>Elsewhere, this much of the key is met by chance no more.</summary>
    private const int MinBeginning = 8;

    /// <summary>In an id, which is whole, and the like of which a key is: only this much is no chance.</summary>
    private const int MinBeginningInId = MinPart;

    /// <summary>The like, for what is not the beginning of the key.</summary>
    private const int MinPart = 12;

    /// <summary>A part from anywhere in the key is looked for by this many of its characters, at some places of the text only.</summary>
    private const int SampleLength = 4;

    private readonly string _apiKey;
    private readonly Spelling[] _spellings;

    /// <summary>Looks for a key.</summary>
    /// <param name="apiKey">The key: not empty.</param>
    public KeyRedaction(string apiKey)
    {
        _apiKey = apiKey;
        _spellings = [new Spelling(apiKey, ignoreCase: true), .. Base64Key.CoresOf(apiKey).Select(static core => new Spelling(core, ignoreCase: false))];
    }

    /// <summary>Takes out the key.</summary>
    /// <param name="text">What may repeat it.</param>
    /// <param name="cutOff">
    /// Whether the text may end in the middle of the key. An id, which is whole, may end as the key begins by chance alone.
    /// </param>
    /// <returns>The text without the key.</returns>
    public string Redact(string text, bool cutOff)
    {
        foreach (Spelling spelling in _spellings)
        {
            // An id is shorter than a key in base64 is, and a word of Braze's than any part that is looked for.
            if (!spelling.IsBase64 || text.Length >= (cutOff ? MinBeginning : spelling.Text.Length))
            {
                text = Redact(text, spelling, cutOff);
            }
        }

        return RedactParts(text);
    }

    /// <summary>Takes the key out of an exception, which may quote what the server sent, and escapes its control characters.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>The same one when nothing that it says holds either; else one that says the same without them.</returns>
    [return: NotNullIfNotNull(nameof(exception))]
    public Exception? RedactException(Exception? exception)
    {
        if (exception is null)
        {
            return null;
        }

        string text = exception.ToString();
        string redacted = Shown(text);
        return ReferenceEquals(text, redacted) ? exception : new RedactedException(
            Shown($"{exception.GetType()}: {exception.Message}"), redacted, RedactException(exception.InnerException));
    }

    /// <summary>What the server sent may be cut off anywhere; the exception's own lines stay lines.</summary>
    private string Shown(string text) => ServerText.Lines(Redact(text, cutOff: true), int.MaxValue);

    private static string Redact(string text, Spelling spelling, bool cutOff)
    {
        StringBuilder? redacted = null;
        int copied = 0;
        int start = 0;
        while (spelling.FindStart(text, start) is >= 0 and var found)
        {
            int end = Match(text, found, spelling, cutOff);
            if (end < 0)
            {
                start = found + 1;
                continue;
            }

            if (spelling.IsBase64)
            {
                // Its neighbours hold bits of the key too.
                (found, end) = Base64Key.RunAround(text, found, end, copied);
            }

            (redacted ??= new StringBuilder()).Append(text, copied, found - copied).Append(Redacted);
            copied = start = end;
        }

        return redacted is null ? text : redacted.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Takes out long parts of the key that are not its beginning, as of a text that is cut off on the left.</summary>
    private string RedactParts(string text)
    {
        // Whatever is as long as a part holds one of these samples whole.
        for (int i = 0; i + SampleLength <= text.Length; i += MinPart - SampleLength + 1)
        {
            ReadOnlySpan<char> sample = text.AsSpan(i, SampleLength);
            int inKey = 0;
            while (inKey < _apiKey.Length && _apiKey.AsSpan(inKey).IndexOf(sample, StringComparison.OrdinalIgnoreCase) is >= 0 and var next)
            {
                inKey += next;
                (int start, int length) = Extend(text, i, inKey);
                if (length >= MinPart)
                {
                    text = string.Concat(text[..start], Redacted, text[(start + length)..]);
                    i = start;
                    break;
                }

                inKey++;
            }
        }

        return text;
    }

    /// <summary>All that is the same around a place in the text and one in the key.</summary>
    private (int Start, int Length) Extend(string text, int index, int inKey)
    {
        int before = 0;
        while (before < index && before < inKey && IsSame(text[index - before - 1], _apiKey[inKey - before - 1]))
        {
            before++;
        }

        int after = 0;
        while (index + after < text.Length && inKey + after < _apiKey.Length && IsSame(text[index + after], _apiKey[inKey + after]))
        {
            after++;
        }

        return (index - before, before + after);
    }

    private static bool IsSame(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);

    /// <summary>Where the key ends that begins at <paramref name="start"/>; -1 when none begins there.</summary>
    private static int Match(string text, int start, Spelling spelling, bool cutOff)
    {
        string key = spelling.Text;

        // As it is, first: two backslashes of a key are no escape of one.
        if (string.CompareOrdinal(text, start, key, 0, key.Length) == 0)
        {
            return start + key.Length;
        }

        int matched = Follow(text.AsSpan(start), spelling, longest: false, out ReadOnlySpan<char> rest);
        if (matched < key.Length && Follow(text.AsSpan(start), spelling, longest: true, out ReadOnlySpan<char> other) is var more && more > matched)
        {
            matched = more;
            rest = other;
        }

        if (matched == key.Length || matched >= (cutOff ? MinBeginning : MinBeginningInId))
        {
            // The end can also fall into an escape.
            return SpelledText.IsCutOffEscape(rest) && cutOff ? text.Length : text.Length - rest.Length;
        }

        bool atEnd = rest.Length == 0 || SpelledText.IsCutOffEscape(rest);
        return cutOff && atEnd && matched >= MinCutOff ? text.Length : -1;
    }

    /// <summary>How many characters of the key stand at the beginning of a text.</summary>
    private static int Follow(ReadOnlySpan<char> text, Spelling spelling, bool longest, out ReadOnlySpan<char> rest)
    {
        rest = text;
        int matched = 0;
        while (matched < spelling.Text.Length && SpelledText.LengthOf(rest, spelling.Text[matched], spelling.IgnoreCase, longest) is > 0 and var length)
        {
            rest = rest.Slice(length);
            matched++;
        }

        return matched;
    }

    /// <summary>One way in which the key is written, whatever escapes its characters.</summary>
    private sealed class Spelling
    {
        private readonly char[] _starts;

        public Spelling(string text, bool ignoreCase)
        {
            Text = text;
            IgnoreCase = ignoreCase;
            _starts = [.. (ignoreCase ? $"{char.ToLowerInvariant(text[0])}{char.ToUpperInvariant(text[0])}" : text[..1]).Distinct(), .. SpelledText.EscapeStarts];
        }

        public string Text { get; }

        public bool IgnoreCase { get; }

        public bool IsBase64 => !IgnoreCase;

        public int FindStart(string text, int start) => text.IndexOfAny(_starts, start);
    }
}
