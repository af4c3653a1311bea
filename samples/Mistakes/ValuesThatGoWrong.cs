using Braze.Messaging;

namespace Mistakes;

/// <summary>Values that Braze runs, that differ from server to server, that JSON does not have, or that are not there.</summary>
public static class ValuesThatGoWrong
{
    public static OrderShipped Liquid() => new("{{ ${first_name} }}", 79.90m); // BRZ2001

    public static OrderShipped Culture(decimal number) => new($"No. {number}", 79.90m); // BRZ2002

    public static Audience NotANumber() => Filter.Number("score").GreaterThan(double.NaN); // BRZ2003

    public static Task Null(IBrazeClient braze) =>
        new OrderShipped(null!, 79.90m).SendAsync(braze, externalUserId: "user-42"); // BRZ2005

    public static OrderShipped TooLong() => new(Text.TooLong, 79.90m); // BRZ2004
}
