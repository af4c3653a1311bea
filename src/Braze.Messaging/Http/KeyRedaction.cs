using System.Text;

namespace Braze.Messaging;

/// <summary>
/// Takes the key out of what Braze answered, in whatever way JSON spells it: a serializer may write <c>/</c> as <c>\/</c> and
/// <c>&lt;</c> as <c>\u003C</c>.
/// </summary>
internal sealed class KeyRedaction(string apiKey)
{
    private const string Redacted = "[redacted]";

    /// <summary>A beginning of the key that is shorter tells nothing, and is met by chance too often.</summary>
    private const int MinBeginning = 4;

    /// <summary>The characters of the longest escape, <c>\u003C</c>.</summary>
    private const int EscapeLength = 6;

    private readonly char[] _firstCharacters = [apiKey[0], '\\'];

    /// <summary>Takes out the key.</summary>
    /// <param name="text">What may repeat it.</param>
    /// <param name="cutOff">
    /// Whether the text may end in the middle of the key. An id, which is whole, may end as the key begins by chance alone.
    /// </param>
    /// <returns>The text without the key.</returns>
    public string Redact(string text, bool cutOff)
    {
        StringBuilder? redacted = null;
        int copied = 0;
        int start = 0;
        while ((start = text.IndexOfAny(_firstCharacters, start)) >= 0)
        {
            int end = Match(text, start, cutOff);
            if (end < 0)
            {
                start++;
                continue;
            }

            (redacted ??= new StringBuilder()).Append(text, copied, start - copied).Append(Redacted);
            copied = start = end;
        }

        return redacted is null ? text : redacted.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Takes out the key where it stands in an exception.</summary>
    public Exception RedactException(Exception exception) => exception.Message.IndexOf(apiKey, StringComparison.Ordinal) > 0 ? new InvalidOperationException(Redact(exception.Message, cutOff: true)) : exception;

    /// <summary>Where the key ends that begins at <paramref name="start"/>; -1 when none begins there.</summary>
    private int Match(string text, int start, bool cutOff)
    {
        // As it is, first: two backslashes of a key are no escape of one.
        if (string.CompareOrdinal(text, start, apiKey, 0, apiKey.Length) == 0)
        {
            return start + apiKey.Length;
        }

        int end = start;
        int matched = 0;
        while (matched < apiKey.Length && CharacterAt(text, end, apiKey[matched]) is int length and > 0)
        {
            end += length;
            matched++;
        }

        if (matched == apiKey.Length)
        {
            return end;
        }

        // The end can also fall into an escape.
        bool atEnd = end == text.Length || (text[end] == '\\' && text.Length - end < EscapeLength);
        return cutOff && atEnd && matched >= MinBeginning ? text.Length : -1;
    }

    /// <summary>How many characters spell <paramref name="character"/> at <paramref name="index"/>; 0 when another one stands there.</summary>
    private static int CharacterAt(string text, int index, char character)
    {
        int left = text.Length - index;
        if (left >= 2 && text[index] == '\\')
        {
            if (text[index + 1] == character)
            {
                return 2;
            }

            string escape = $"\\u{(int)character:X4}";
            if (left >= EscapeLength && string.Compare(text, index, escape, 0, EscapeLength, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return EscapeLength;
            }
        }

        return left >= 1 && text[index] == character ? 1 : 0;
    }
}
