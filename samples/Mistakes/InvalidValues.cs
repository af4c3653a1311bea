using Braze.Messaging;

namespace Mistakes;

/// <summary>Values that contain Liquid, depend on the culture, cannot be written as JSON, are null, or are too long.</summary>
public static class InvalidValues
{
    public static OrderShipped Liquid() => new("{{ ${first_name} }}", 79.90m); // BRZ2001

    public static OrderShipped Culture(decimal number) => new($"No. {number}", 79.90m); // BRZ2002

    public static Audience NotANumber() => Filter.Number("score").GreaterThan(double.NaN); // BRZ2003

    public static Task Null(IBrazeClient braze) =>
        new OrderShipped(null!, 79.90m).SendAsync(braze, externalUserId: "user-42"); // BRZ2005

    public static OrderShipped TooLong() => new(Text.TooLong, 79.90m); // BRZ2004
}
