namespace Braze.Contract;

/// <summary>The limits that Braze documents for a request and its values.</summary>
internal static class Limits
{
    /// <summary>The maximum number of recipients in a request.</summary>
    public const int Recipients = 50;

    /// <summary>
    /// The maximum size of <c>trigger_properties</c> for one recipient, documented as 50 KB. Braze does not say whether a KB is 1000 or
    /// 1024 bytes, but it always refuses more than this.
    /// </summary>
    public const int TriggerPropertiesBytes = 50 * 1024;

    /// <summary>The same limit if a KB is 1000 bytes. Braze may refuse more than this.</summary>
    public const int TriggerPropertiesBytesAtLeast = 50 * 1000;

    /// <summary>The maximum size of a request's body, documented as 4 MB.</summary>
    public const int BodyBytes = 4 * 1024 * 1024;

    /// <summary>The maximum number of characters in a <c>send_id</c>, which must be ASCII.</summary>
    public const int SendIdLength = 64;

    /// <summary>The maximum number of UTF-8 bytes of an <c>alias_name</c> and of an <c>alias_label</c>.</summary>
    public const int AliasPartBytes = 236;

    /// <summary>The maximum number of requests to recipients in an hour, unless the workspace has another limit.</summary>
    public const int RequestsPerHour = 250_000;

    /// <summary>The maximum number of broadcasts in a minute, unless the workspace has another limit.</summary>
    public const int BroadcastsPerMinute = 250;

    /// <summary>The maximum absolute value of a <c>longitude</c>, in degrees.</summary>
    public const double Longitude = 180;

    /// <summary>The maximum absolute value of a <c>latitude</c>, in degrees.</summary>
    public const double Latitude = 90;
}
