namespace System;

/// <summary>A place in a sequence, counted from its start or from its end: <c>^1</c> is the last.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    /// <summary>The place in a sequence of this length.</summary>
    public int GetOffset(int length) => fromEnd ? length - value : value;

    public static implicit operator Index(int value) => new(value);
}
