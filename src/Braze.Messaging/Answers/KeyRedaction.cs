using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Braze.Messaging;

/// <summary>
/// Removes the key from an answer of Braze or a proxy. It finds the key without changes, in the other case, escaped for JSON, a URL or
/// HTML, in base64, and at the end of a string that is cut off.
/// </summary>
/// <remarks>
/// The lengths of the strings and of the key are limited, and each string is searched once for each form of the key. Nothing is allocated
/// if nothing is found, as in nearly all answers.
/// </remarks>
internal sealed class KeyRedaction
{
    private const string Redacted = "[redacted]";

    /// <summary>
    /// The minimum length of the key's start at the end of a cut-off string. A shorter start matches other strings by chance.
    /// </summary>
    private const int MinCutOff = 4;

    /// <summary>The minimum length of the key's start elsewhere in a string.</summary>
    private const int MinBeginning = 8;

    /// <summary>
    /// The minimum length of the key's start in an ID. An ID is complete and looks like a key, so a chance match is more likely.
    /// </summary>
    private const int MinBeginningInId = MinPart;

    /// <summary>The minimum length of a part of the key that is not its start.</summary>
    private const int MinPart = 12;

    /// <summary>The length of the samples of a string that are searched in the key.</summary>
    private const int SampleLength = 4;

    private readonly string _apiKey;
    private readonly KeyForm[] _forms;

    /// <summary>Prepares the forms of a key.</summary>
    /// <param name="apiKey">The key. Not empty.</param>
    public KeyRedaction(string apiKey)
    {
        _apiKey = apiKey;
        _forms = [new KeyForm(apiKey, ignoreCase: true), .. Base64Key.FindCores(apiKey).Select(static core => new KeyForm(core, ignoreCase: false))];
    }

    /// <summary>Removes the key.</summary>
    /// <param name="text">A string that may contain it.</param>
    /// <param name="cutOff">
    /// Whether the string may end in the middle of the key. An ID is complete, so its end can match the start of the key only by chance.
    /// </param>
    /// <returns>The string without the key.</returns>
    public string Redact(string text, bool cutOff)
    {
        foreach (KeyForm form in _forms)
        {
            // An ID is shorter than a key in base64, and one of Braze's words is shorter than any part of the key that is searched.
            if (!form.IsBase64 || text.Length >= (cutOff ? MinBeginning : form.Text.Length))
            {
                text = Redact(text, form, cutOff);
            }
        }

        return RedactParts(text);
    }

    /// <summary>Removes the key from an exception, which may quote the answer, and escapes its control characters.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>The same exception if it contains neither; otherwise, an exception with the same text without them.</returns>
    [return: NotNullIfNotNull(nameof(exception))]
    public Exception? RedactException(Exception? exception)
    {
        if (exception is null)
        {
            return null;
        }

        string text = exception.ToString();
        string redacted = RedactLines(text);
        return ReferenceEquals(text, redacted) ? exception : new RedactedException(
            RedactLines($"{exception.GetType()}: {exception.Message}"), redacted, RedactException(exception.InnerException));
    }

    /// <summary>The answer in an exception can be cut off at any point. The line breaks of the exception are kept.</summary>
    private string RedactLines(string text) => ServerText.Lines(Redact(text, cutOff: true), int.MaxValue);

    private static string Redact(string text, KeyForm form, bool cutOff)
    {
        StringBuilder? redacted = null;
        int copied = 0;
        int start = 0;
        while (form.FindStart(text, start) is >= 0 and var found)
        {
            int end = Match(text, found, form, cutOff);
            if (end < 0)
            {
                start = found + 1;
                continue;
            }

            if (form.IsBase64)
            {
                // The neighboring characters also depend on the key.
                (found, end) = Base64Key.ExtendMatch(text, found, end, copied);
            }

            (redacted ??= new StringBuilder()).Append(text, copied, found - copied).Append(Redacted);
            copied = start = end;
        }

        return redacted is null ? text : redacted.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Removes long parts of the key that are not its start, for example from a string that is cut off on the left.</summary>
    private string RedactParts(string text)
    {
        // Every part of the minimum length contains one of these samples.
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

    /// <summary>Finds the longest match around an index in the string and an index in the key.</summary>
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

    /// <summary>Returns the end of the key that starts at <paramref name="start"/>, or -1 if no key starts there.</summary>
    private static int Match(string text, int start, KeyForm form, bool cutOff)
    {
        string key = form.Text;

        // Compares without escapes first, because two backslashes in a key are not an escape.
        if (string.CompareOrdinal(text, start, key, 0, key.Length) == 0)
        {
            return start + key.Length;
        }

        int matched = MatchCharacters(text.AsSpan(start), form, longest: false, out ReadOnlySpan<char> rest);
        if (matched < key.Length && MatchCharacters(text.AsSpan(start), form, longest: true, out ReadOnlySpan<char> other) is var more && more > matched)
        {
            matched = more;
            rest = other;
        }

        if (matched == key.Length || matched >= (cutOff ? MinBeginning : MinBeginningInId))
        {
            // The string can also be cut off in the middle of an escape.
            return EscapedCharacter.IsCutOffEscape(rest) && cutOff ? text.Length : text.Length - rest.Length;
        }

        bool atEnd = rest.Length == 0 || EscapedCharacter.IsCutOffEscape(rest);
        return cutOff && atEnd && matched >= MinCutOff ? text.Length : -1;
    }

    /// <summary>Returns how many characters of the key are at the start of a string.</summary>
    private static int MatchCharacters(ReadOnlySpan<char> text, KeyForm form, bool longest, out ReadOnlySpan<char> rest)
    {
        rest = text;
        int matched = 0;
        while (matched < form.Text.Length && EscapedCharacter.GetLength(rest, form.Text[matched], form.IgnoreCase, longest) is > 0 and var length)
        {
            rest = rest.Slice(length);
            matched++;
        }

        return matched;
    }

    /// <summary>One form of the key, whose characters may be escaped.</summary>
    private sealed class KeyForm
    {
        private readonly char[] _starts;

        public KeyForm(string text, bool ignoreCase)
        {
            Text = text;
            IgnoreCase = ignoreCase;
            _starts = [.. (ignoreCase ? $"{char.ToLowerInvariant(text[0])}{char.ToUpperInvariant(text[0])}" : text[..1]).Distinct(), .. EscapedCharacter.EscapeStarts];
        }

        public string Text { get; }

        public bool IgnoreCase { get; }

        public bool IsBase64 => !IgnoreCase;

        public int FindStart(string text, int start) => text.IndexOfAny(_starts, start);
    }
}
