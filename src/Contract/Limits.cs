namespace Braze.Contract;

/// <summary>The limits that Braze documents for a request and for the values in it.</summary>
internal static class Limits
{
    /// <summary>The most recipients in one request.</summary>
    public const int Recipients = 50;

    /// <summary>
    /// The most bytes of <c>trigger_properties</c> for one recipient, documented as 50 KB. Braze does not say whether a KB is 1000 or
    /// 1024 bytes; Braze certainly refuses more than this.
    /// </summary>
    public const int TriggerPropertiesBytes = 50 * 1024;

    /// <summary>The same limit with a KB of 1000 bytes. Braze may refuse more than this.</summary>
    public const int TriggerPropertiesBytesAtLeast = 50 * 1000;

    /// <summary>The most bytes of a request's body, documented as 4 MB.</summary>
    public const int BodyBytes = 4 * 1024 * 1024;

    /// <summary>The most characters of a <c>send_id</c>, all of them ASCII.</summary>
    public const int SendIdLength = 64;

    /// <summary>The most bytes of UTF-8 of an <c>alias_name</c> and of an <c>alias_label</c>.</summary>
    public const int AliasPartBytes = 236;

    /// <summary>The most requests to recipients in an hour, for a workspace that has no other limit agreed.</summary>
    public const int RequestsPerHour = 250_000;

    /// <summary>The most broadcasts in a minute, for a workspace that has no other limit agreed.</summary>
    public const int BroadcastsPerMinute = 250;

    /// <summary>The largest <c>longitude</c>, east and west, in degrees.</summary>
    public const double Longitude = 180;

    /// <summary>The largest <c>latitude</c>, north and south, in degrees.</summary>
    public const double Latitude = 90;
}
