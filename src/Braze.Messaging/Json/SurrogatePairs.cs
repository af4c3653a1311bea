namespace Braze.Messaging;

/// <summary>
/// Finds half of a surrogate pair, which can be at the end of a string that was cut by its length. It would be sent as U+FFFD, which would
/// change an identifier.
/// </summary>
internal static class SurrogatePairs
{
    /// <summary>Whether the string contains half of a surrogate pair.</summary>
    public static bool HasHalf(string? text)
    {
        if (text is null)
        {
            return false;
        }

#if NETSTANDARD2_0
        int i = 0;
#else
        int i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        if (i < 0)
        {
            return false;
        }
#endif
        for (; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return true;
            }

            i++;
        }

        return false;
    }
}
