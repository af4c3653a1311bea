namespace Mistakes;

/// <summary>A text of more than 50 KB: what one recipient's properties can have.</summary>
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
