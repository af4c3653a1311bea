namespace Braze.Messaging;

/// <summary>
/// Finds half of a surrogate pair, with which a string ends that was cut off by its length. No encoding has it: it would be sent as
/// U+FFFD, and an identifier with that is another one.
/// </summary>
internal static class SurrogatePairs
{
    /// <summary>Whether a half stands alone.</summary>
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
