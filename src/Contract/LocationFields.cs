namespace Braze.Contract;

/// <summary>The fields of a <c>current_location</c>.</summary>
internal static class LocationFields
{
    public const string Longitude = "longitude";
    public const string Latitude = "latitude";

    public static readonly IReadOnlyList<Field> All =
    [
        new(Longitude, JsonType.Number, nameof(Longitude)),
        new(Latitude, JsonType.Number, nameof(Latitude)),
    ];
}
