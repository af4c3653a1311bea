namespace Braze.Messaging.Benchmarks;

/// <summary>What the longest property consists of.</summary>
public enum NoteText
{
    /// <summary>One byte a character.</summary>
    Ascii,

    /// <summary>Three bytes a character.</summary>
    Cjk,

    /// <summary>English with an emoji in every sentence, four bytes each.</summary>
    Emoji,
}
