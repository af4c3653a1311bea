namespace Braze.Messaging;

/// <summary>
/// The known REST hosts, for <see cref="BrazeOptions.RestEndpoint"/>. Braze adds new ones, so you can use any other host too.
/// </summary>
public static class BrazeRegion
{
    /// <summary>US-01 (<c>rest.iad-01.braze.com</c>).</summary>
    public static Uri US01 { get; } = new("https://rest.iad-01.braze.com");

    /// <summary>US-02 (<c>rest.iad-02.braze.com</c>).</summary>
    public static Uri US02 { get; } = new("https://rest.iad-02.braze.com");

    /// <summary>US-03 (<c>rest.iad-03.braze.com</c>).</summary>
    public static Uri US03 { get; } = new("https://rest.iad-03.braze.com");

    /// <summary>US-04 (<c>rest.iad-04.braze.com</c>).</summary>
    public static Uri US04 { get; } = new("https://rest.iad-04.braze.com");

    /// <summary>US-05 (<c>rest.iad-05.braze.com</c>).</summary>
    public static Uri US05 { get; } = new("https://rest.iad-05.braze.com");

    /// <summary>US-06 (<c>rest.iad-06.braze.com</c>).</summary>
    public static Uri US06 { get; } = new("https://rest.iad-06.braze.com");

    /// <summary>US-07 (<c>rest.iad-07.braze.com</c>).</summary>
    public static Uri US07 { get; } = new("https://rest.iad-07.braze.com");

    /// <summary>US-08 (<c>rest.iad-08.braze.com</c>).</summary>
    public static Uri US08 { get; } = new("https://rest.iad-08.braze.com");

    /// <summary>US-10 (<c>rest.us-10.braze.com</c>).</summary>
    public static Uri US10 { get; } = new("https://rest.us-10.braze.com");

    /// <summary>EU-01 (<c>rest.fra-01.braze.eu</c>).</summary>
    public static Uri EU01 { get; } = new("https://rest.fra-01.braze.eu");

    /// <summary>EU-02 (<c>rest.fra-02.braze.eu</c>).</summary>
    public static Uri EU02 { get; } = new("https://rest.fra-02.braze.eu");

    /// <summary>AU-01 (<c>rest.au-01.braze.com</c>).</summary>
    public static Uri AU01 { get; } = new("https://rest.au-01.braze.com");

    /// <summary>ID-01 (<c>rest.id-01.braze.com</c>).</summary>
    public static Uri ID01 { get; } = new("https://rest.id-01.braze.com");

    /// <summary>JP-01 (<c>rest.jp-01.braze.com</c>).</summary>
    public static Uri JP01 { get; } = new("https://rest.jp-01.braze.com");

    /// <summary>KR-01 (<c>rest.kr-01.braze.com</c>).</summary>
    public static Uri KR01 { get; } = new("https://rest.kr-01.braze.com");
}
