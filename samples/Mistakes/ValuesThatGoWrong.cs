using Braze.Messaging;

namespace Mistakes;

/// <summary>Values that Braze runs, that differ from server to server, or that JSON does not have.</summary>
public static class ValuesThatGoWrong
{
    public static OrderShipped Liquid() => new("{{ ${first_name} }}", 79.90m); // BRZ2001

    public static OrderShipped Culture(decimal number) => new($"No. {number}", 79.90m); // BRZ2002

    public static Audience NotANumber() => Filter.Number("score").GreaterThan(double.NaN); // BRZ2003

    public static OrderShipped TooLong() => new(Text.TooLong, 79.90m); // BRZ2004
}
