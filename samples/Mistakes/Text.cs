namespace Mistakes;

/// <summary>A string that is longer than the 50 KB that Braze accepts for a recipient's properties.</summary>
public static class Text
{
    public const string TooLong = Kilobyte10 + Kilobyte10 + Kilobyte10 + Kilobyte10 + Kilobyte10 + Kilobyte10;

    private const string Bytes100 =
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

    private const string Kilobyte =
        Bytes100 + Bytes100 + Bytes100 + Bytes100 + Bytes100 + Bytes100 + Bytes100 + Bytes100 + Bytes100 + Bytes100;

    private const string Kilobyte10 =
        Kilobyte + Kilobyte + Kilobyte + Kilobyte + Kilobyte + Kilobyte + Kilobyte + Kilobyte + Kilobyte + Kilobyte;
}
