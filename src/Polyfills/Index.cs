namespace System;

/// <summary>An index from the start or from the end of a sequence: <c>^1</c> is the last element.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    /// <summary>Returns the index from the start, in a sequence of the given length.</summary>
    public int GetOffset(int length) => fromEnd ? length - value : value;

    public static implicit operator Index(int value) => new(value);
}
