namespace Braze.Messaging;

/// <summary>What every campaign can do, whatever its properties are called.</summary>
public static class TriggerCampaignExtensions
{
    /// <summary>
    /// Addresses the campaign to one recipient: its properties are that recipient's own. Send what this returns with the
    /// campaign's static <c>SendEachAsync</c>.
    /// </summary>
    /// <typeparam name="TCampaign">The campaign.</typeparam>
    /// <param name="campaign">The values that this recipient's message reads.</param>
    /// <param name="recipient">Who is messaged.</param>
    /// <returns>The recipient with its properties.</returns>
    /// <exception cref="ArgumentNullException">One of the two is <see langword="null"/>.</exception>
    public static Recipient<TCampaign> To<TCampaign>(this TCampaign campaign, Recipient recipient)
        where TCampaign : ITriggerCampaign
    {
        Guard.NotNull(campaign);
        Guard.NotNull(recipient);
        return new Recipient<TCampaign>(recipient, campaign);
    }
}
