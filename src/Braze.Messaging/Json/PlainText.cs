#if !NETSTANDARD2_0
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Braze.Messaging;

/// <summary>
/// Copies characters that are one byte each. The same pass finds whether a character must be escaped, and whether there is a brace, which
/// may be the start of Liquid.
/// </summary>
internal static class PlainText
{
    /// <summary>The length of the shortest string.</summary>
    public const int MinLength = Quarter;

    private const int Quarter = 4;
    private const int Half = 8;
    private const int Whole = 16;

    /// <summary>Copies up to the first character that is not plain, or a few characters less.</summary>
    /// <param name="text">The string, of at least <see cref="MinLength"/> characters.</param>
    /// <param name="target">The memory for the bytes, as long as the string.</param>
    /// <returns>The number of characters that were copied. The rest of the target is undefined.</returns>
    public static int Copy(ReadOnlySpan<char> text, Span<byte> target)
    {
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref byte copy = ref MemoryMarshal.GetReference(target[..text.Length]);
        if (text.Length < Half)
        {
            return TryCopyFew(ref source, ref copy, text.Length) ? text.Length : 0;
        }

        int i = 0;
        for (; i <= text.Length - Whole; i += Whole)
        {
            if (!TryCopy(ref source, ref copy, i, Vector128.LoadUnsafe(ref source, (nuint)(i + Half))))
            {
                return i;
            }
        }

        if (i <= text.Length - Half)
        {
            if (!TryCopyHalf(ref source, ref copy, i))
            {
                return i;
            }

            i += Half;
        }

        // The last characters, together with some that were already copied.
        return i == text.Length || TryCopyHalf(ref source, ref copy, text.Length - Half) ? text.Length : i;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCopy(ref ushort source, ref byte copy, int index, Vector128<ushort> high)
    {
        Vector128<ushort> low = Vector128.LoadUnsafe(ref source, (nuint)index);
        Vector128<byte> bytes = Vector128.Narrow(low, high);
        if (!ArePlain(low | high, bytes))
        {
            return false;
        }

        bytes.StoreUnsafe(ref copy, (nuint)index);
        return true;
    }

    /// <summary>Copies four to eight characters: the first four and the last four, which can overlap.</summary>
    private static bool TryCopyFew(ref ushort source, ref byte copy, int length)
    {
        Vector128<ushort> characters = Vector128.Create(FourAt(ref source, 0), FourAt(ref source, length - Quarter)).AsUInt16();
        Vector128<byte> bytes = Vector128.Narrow(characters, characters);
        if (!ArePlain(characters, bytes))
        {
            return false;
        }

        Unsafe.WriteUnaligned(ref copy, bytes.AsUInt32().GetElement(0));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref copy, length - Quarter), bytes.AsUInt32().GetElement(1));
        return true;
    }

    private static ulong FourAt(ref ushort source, int index) =>
        Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref source, index)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCopyHalf(ref ushort source, ref byte copy, int index)
    {
        Vector128<ushort> characters = Vector128.LoadUnsafe(ref source, (nuint)index);
        Vector128<byte> bytes = Vector128.Narrow(characters, characters);
        if (!ArePlain(characters, bytes))
        {
            return false;
        }

        Unsafe.WriteUnaligned(ref Unsafe.Add(ref copy, index), bytes.AsUInt64().ToScalar());
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool ArePlain(Vector128<ushort> characters, Vector128<byte> bytes)
    {
        // Signed comparison, which every processor has. The mask finds all characters above ASCII.
        Vector128<byte> special = Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
            | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'{'));
        Vector128<ushort> others = characters & Vector128.Create((ushort)0xFF80);
        return (special | others.AsByte()) == Vector128<byte>.Zero;
    }
}
#endif
