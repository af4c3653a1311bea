namespace Braze.Messaging;

/// <content>Any number of recipients, in requests of 50.</content>
public static partial class TriggerCampaign
{
    /// <summary>Sends a campaign with one set of properties to any number of recipients.</summary>
    /// <param name="campaign">The campaign: its id, and the <c>trigger_properties</c> of each request.</param>
    /// <param name="client">The client to send with.</param>
    /// <param name="recipients">Who is messaged. Read once, and only as fast as requests end.</param>
    /// <param name="audience">Narrows who is messaged.</param>
    /// <param name="sendId">The send that statistics are kept under.</param>
    /// <param name="options">How many requests run at a time, and who is told of the progress.</param>
    /// <param name="cancellationToken">Stops the stream.</param>
    /// <returns>One outcome for each request, in the order in which they end. Nothing is sent before it is enumerated, which can be done once.</returns>
    /// <exception cref="ArgumentException">What all requests have in common breaks a rule of the endpoint; nothing has left.</exception>
    public static IAsyncEnumerable<BatchOutcome<Recipient>> SendAllAsync(
        ITriggerCampaign campaign,
        IBrazeClient client,
        IEnumerable<Recipient> recipients,
        Audience? audience,
        string? sendId,
        SendAllOptions? options,
        CancellationToken cancellationToken)
    {
        Guard.NotNull(recipients);
        return SendAllAsync(campaign, client, AsyncSource.Of(recipients), audience, sendId, options, cancellationToken);
    }

    /// <inheritdoc cref="SendAllAsync(ITriggerCampaign, IBrazeClient, IEnumerable{Recipient}, Audience?, string?, SendAllOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<BatchOutcome<Recipient>> SendAllAsync(
        ITriggerCampaign campaign,
        IBrazeClient client,
        IAsyncEnumerable<Recipient> recipients,
        Audience? audience,
        string? sendId,
        SendAllOptions? options,
        CancellationToken cancellationToken)
    {
        Guard.NotNull(campaign);
        Guard.NotNull(client);
        Guard.NotNull(recipients);
        string campaignId = campaign.CampaignId;
        TriggerSendRules.CheckForAll(campaignId, sendId);

        return new SendAllStream<Recipient>(
            recipients,
            static recipient => recipient,
            (batch, token) => client.SendAsync(
                new TriggerSendRequest(campaignId)
                {
                    SendId = sendId,
                    TriggerProperties = campaign,
                    Audience = audience,
                    Recipients = batch,
                },
                token),
            options,
            cancellationToken);
    }

    /// <summary>Sends a campaign to any number of recipients who have a full set of properties each.</summary>
    /// <typeparam name="TCampaign">The campaign.</typeparam>
    /// <param name="campaignId">The campaign's id.</param>
    /// <param name="client">The client to send with.</param>
    /// <param name="recipients">Who is messaged, with their properties. Read once, and only as fast as requests end.</param>
    /// <param name="audience">Narrows who is messaged.</param>
    /// <param name="sendId">The send that statistics are kept under.</param>
    /// <param name="options">How many requests run at a time, and who is told of the progress.</param>
    /// <param name="cancellationToken">Stops the stream.</param>
    /// <returns>One outcome for each request, in the order in which they end. Nothing is sent before it is enumerated, which can be done once.</returns>
    /// <exception cref="ArgumentException">What all requests have in common breaks a rule of the endpoint; nothing has left.</exception>
    public static IAsyncEnumerable<BatchOutcome<Recipient<TCampaign>>> SendAllEachAsync<TCampaign>(
        string campaignId,
        IBrazeClient client,
        IEnumerable<Recipient<TCampaign>> recipients,
        Audience? audience,
        string? sendId,
        SendAllOptions? options,
        CancellationToken cancellationToken)
        where TCampaign : ITriggerCampaign
    {
        Guard.NotNull(recipients);
        return SendAllEachAsync(campaignId, client, AsyncSource.Of(recipients), audience, sendId, options, cancellationToken);
    }

    /// <inheritdoc cref="SendAllEachAsync{TCampaign}(string, IBrazeClient, IEnumerable{Recipient{TCampaign}}, Audience?, string?, SendAllOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<BatchOutcome<Recipient<TCampaign>>> SendAllEachAsync<TCampaign>(
        string campaignId,
        IBrazeClient client,
        IAsyncEnumerable<Recipient<TCampaign>> recipients,
        Audience? audience,
        string? sendId,
        SendAllOptions? options,
        CancellationToken cancellationToken)
        where TCampaign : ITriggerCampaign
    {
        Guard.NotNull(client);
        Guard.NotNull(recipients);
        TriggerSendRules.CheckForAll(campaignId, sendId);

        return new SendAllStream<Recipient<TCampaign>>(
            recipients,
            static recipient => recipient?.Addressee,
            (batch, token) => client.SendAsync(
                new TriggerSendRequest(campaignId)
                {
                    SendId = sendId,
                    Audience = audience,

                    // A null among them becomes one in the request, which a rule refuses: the batch has an outcome like any other.
                    Recipients = [.. batch.Select(static recipient => recipient?.WithProperties()!)],
                },
                token),
            options,
            cancellationToken);
    }
}
