namespace Braze.Messaging;

/// <summary>A geographic location (<c>current_location</c>).</summary>
/// <param name="Longitude">Degrees east of Greenwich (<c>longitude</c>): -180 to 180.</param>
/// <param name="Latitude">Degrees north of the equator (<c>latitude</c>): -90 to 90.</param>
public sealed record GeoLocation(double Longitude, double Latitude)
{
    /// <summary>Returns the type's name, so that a user's location is not logged by accident.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(GeoLocation);
}
