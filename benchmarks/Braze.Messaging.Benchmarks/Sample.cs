using System.Text;
using Braze.Tests.HandWritten;

namespace Braze.Messaging.Benchmarks;

/// <summary>The data that is sent.</summary>
internal static class Sample
{
    public const string ApiKey = "5f0c3d7e-2b61-4a8d-9c0e-7d1b6a4f8e23";

    public static readonly Shipment Shipment = new("A-1001", 79.90m, new DateTimeOffset(2026, 11, 23, 9, 5, 7, TimeSpan.Zero), 2, false, "Ring twice");

    /// <summary>Creates a string of this many bytes of UTF-8, or a few less.</summary>
    public static string OfLength(this NoteText text, int bytes)
    {
        string sentence = text switch
        {
            NoteText.Cjk => "您的訂單已出貨，感謝您的惠顧。",
            NoteText.Emoji => "Your parcel is on its way 🎁! ",
            _ => "Your parcel is on its way to you. ",
        };
        string repeated = string.Concat(Enumerable.Repeat(sentence, bytes / sentence.Length + 1));
        int length = 0;
        int characters = 0;
        foreach (Rune rune in repeated.EnumerateRunes())
        {
            length += rune.Utf8SequenceLength;
            if (length > bytes)
            {
                break;
            }

            characters += rune.Utf16SequenceLength;
        }

        return repeated[..characters];
    }
}
