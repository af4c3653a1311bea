namespace Braze.Messaging;

/// <summary>A decimal number as an integer and the place of its point.</summary>
internal readonly struct DecimalParts
{
    private const int ScaleShift = 16;

    private DecimalParts(ulong? digits, int flags)
    {
        Digits = digits;
        Scale = (byte)(flags >> ScaleShift);
        IsNegative = flags < 0;
    }

    /// <summary>The integer without its sign; <see langword="null"/> where it has more than 64 bits.</summary>
    public ulong? Digits { get; }

    /// <summary>How many of the digits are behind the point.</summary>
    public int Scale { get; }

    public bool IsNegative { get; }

    public static DecimalParts Of(decimal value)
    {
#if NETSTANDARD2_0
        int[] bits = decimal.GetBits(value);
#else
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
#endif
        return new DecimalParts(bits[2] == 0 ? ((ulong)(uint)bits[1] << 32) | (uint)bits[0] : null, bits[3]);
    }
}
