namespace Braze.Messaging.Benchmarks;

/// <summary>The characters of the longest property.</summary>
public enum NoteText
{
    /// <summary>One byte per character.</summary>
    Ascii,

    /// <summary>Three bytes per character.</summary>
    Cjk,

    /// <summary>English with an emoji in every sentence, four bytes each.</summary>
    Emoji,
}
