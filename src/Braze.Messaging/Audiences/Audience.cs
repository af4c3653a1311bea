namespace Braze.Messaging;

/// <summary>
/// The users who receive the message (<c>audience</c>): one filter, or filters that are combined with <see cref="And"/> and
/// <see cref="Or"/>, which can be nested. Create filters with <see cref="Filter"/>.
/// </summary>
/// <remarks>
/// If Braze does not know a comparison, it accepts the request and messages nobody. The typed filters write only comparisons that exist.
/// </remarks>
public abstract class Audience
{
    private protected Audience()
    {
    }

    /// <summary>Matches users who match all of the filters (<c>AND</c>).</summary>
    /// <param name="filters">At least one filter or group.</param>
    /// <returns>The group.</returns>
    /// <exception cref="BrazeValidationException">There is no filter. Braze does not document what an empty group means.</exception>
    /// <exception cref="ArgumentNullException">A filter is <see langword="null"/>.</exception>
    public static Audience And(params Audience[] filters) => new AudienceGroup(AudienceFields.And, filters);

    /// <summary>Matches users who match at least one of the filters (<c>OR</c>).</summary>
    /// <param name="filters">At least one filter or group.</param>
    /// <returns>The group.</returns>
    /// <exception cref="BrazeValidationException">There is no filter. Braze does not document what an empty group means.</exception>
    /// <exception cref="ArgumentNullException">A filter is <see langword="null"/>.</exception>
    public static Audience Or(params Audience[] filters) => new AudienceGroup(AudienceFields.Or, filters);

    /// <summary>The number of levels of objects and arrays. It is stored, because computing it would recurse to the same depth.</summary>
    internal abstract int Depth { get; }

    /// <summary>Writes the filter as a whole JSON object.</summary>
    internal abstract void WriteTo(PayloadWriter json);
}
