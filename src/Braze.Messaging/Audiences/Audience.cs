namespace Braze.Messaging;

/// <summary>
/// Who passes (<c>audience</c>): one filter, or filters joined with <see cref="And"/> and <see cref="Or"/>, which nest freely.
/// Filters are made with <see cref="Filter"/>.
/// </summary>
/// <remarks>
/// Braze answers success to a comparison that it does not know and messages nobody; the typed filters can only write
/// comparisons that exist.
/// </remarks>
public abstract class Audience
{
    private protected Audience()
    {
    }

    /// <summary>Users who pass all of the filters (<c>AND</c>).</summary>
    /// <param name="filters">At least one filter or group.</param>
    /// <returns>The group.</returns>
    /// <exception cref="BrazeValidationException">There is no filter: what Braze makes of an empty group is not documented.</exception>
    /// <exception cref="ArgumentNullException">A filter is <see langword="null"/>.</exception>
    public static Audience And(params Audience[] filters) => new AudienceGroup(AudienceFields.And, filters);

    /// <summary>Users who pass at least one of the filters (<c>OR</c>).</summary>
    /// <param name="filters">At least one filter or group.</param>
    /// <returns>The group.</returns>
    /// <exception cref="BrazeValidationException">There is no filter: what Braze makes of an empty group is not documented.</exception>
    /// <exception cref="ArgumentNullException">A filter is <see langword="null"/>.</exception>
    public static Audience Or(params Audience[] filters) => new AudienceGroup(AudienceFields.Or, filters);

    /// <summary>How many levels of objects and arrays it is. Kept, since to look for it would go as deep.</summary>
    internal abstract int Depth { get; }

    /// <summary>Writes the filter as a whole JSON object.</summary>
    internal abstract void WriteTo(PayloadWriter json);
}
