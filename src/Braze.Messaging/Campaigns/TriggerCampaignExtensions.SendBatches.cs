using System.Runtime.CompilerServices;

namespace Braze.Messaging;

// A value that is both kinds of sequence goes to the overload for asynchronous ones, by OverloadResolutionPriority.
#pragma warning disable RS0026 // The overloads differ in a required parameter.

/// <content>Any number of recipients, in requests of 50.</content>
public static partial class TriggerCampaignExtensions
{
    /// <summary>Sends the campaign to any number of recipients, in requests of 50, with this instance's properties for all.</summary>
    /// <param name="campaign">The campaign: its id, and the <c>trigger_properties</c> of each request.</param>
    /// <param name="client">The client to send with.</param>
    /// <param name="recipients">Who is messaged. Read once, and only as fast as requests end.</param>
    /// <param name="audience">Narrows who is messaged (<c>audience</c>).</param>
    /// <param name="sendId">The send that statistics are kept under (<c>send_id</c>); no idempotency key.</param>
    /// <param name="options">How many requests run at a time, and who is told of the progress.</param>
    /// <param name="cancellationToken">Stops the stream; whoever was read is in an outcome before the enumeration ends.</param>
    /// <returns>
    /// One outcome for each request, in the order in which they end. Nothing is sent before it is enumerated, which can be done once.
    /// </returns>
    /// <exception cref="BrazeValidationException">What all requests have in common breaks a rule, which the message names; nothing has left.</exception>
    public static IAsyncEnumerable<BatchOutcome<Recipient>> SendBatchesAsync(
        this ITriggerCampaign campaign,
        IBrazeClient client,
        IEnumerable<Recipient> recipients,
        Audience? audience = null,
        string? sendId = null,
        SendBatchesOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        Guard.NotNull(recipients);
        return SendBatchesAsync(campaign, client, AsyncSource.EnumerateAsync(recipients), audience, sendId, options, cancellationToken);
    }

    /// <inheritdoc cref="SendBatchesAsync(ITriggerCampaign, IBrazeClient, IEnumerable{Recipient}, Audience?, string?, SendBatchesOptions?, CancellationToken)"/>
    [OverloadResolutionPriority(1)]
    public static IAsyncEnumerable<BatchOutcome<Recipient>> SendBatchesAsync(
        this ITriggerCampaign campaign,
        IBrazeClient client,
        IAsyncEnumerable<Recipient> recipients,
        Audience? audience = null,
        string? sendId = null,
        SendBatchesOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        Guard.NotNull(campaign);
        Guard.NotNull(client);
        Guard.NotNull(recipients);
        TriggerSendRules.CheckForAll(campaign.CampaignId, sendId);
        return new BatchStream<Recipient>(
            recipients,
            static recipient => recipient,
            (batch, token) => client.SendRequestAsync(
                TriggerCampaign.CreateRequest(campaign) with { SendId = sendId, TriggerProperties = campaign, Audience = audience, Recipients = batch },
                token),
            options,
            cancellationToken);
    }

    /// <summary>
    /// Sends the campaign to any number of recipients for whom some of its properties are replaced, in requests of 50: this
    /// instance's are the <c>trigger_properties</c> of each request, and each recipient brings its <c>Overrides</c>.
    /// </summary>
    /// <typeparam name="TCampaign">The campaign.</typeparam>
    /// <typeparam name="TOverrides">Its <c>Overrides</c>; those of another campaign do not compile.</typeparam>
    /// <param name="campaign">The campaign: its id, and what holds where a recipient replaces nothing.</param>
    /// <param name="client">The client to send with.</param>
    /// <param name="recipients">Who is messaged, each made with <c>overrides.To(recipient)</c>. Read once, and only as fast as requests end.</param>
    /// <param name="audience">Narrows who is messaged (<c>audience</c>).</param>
    /// <param name="sendId">The send that statistics are kept under (<c>send_id</c>); no idempotency key.</param>
    /// <param name="options">How many requests run at a time, and who is told of the progress.</param>
    /// <param name="cancellationToken">Stops the stream; whoever was read is in an outcome before the enumeration ends.</param>
    /// <returns>
    /// One outcome for each request, in the order in which they end. Nothing is sent before it is enumerated, which can be done once.
    /// </returns>
    /// <exception cref="BrazeValidationException">What all requests have in common breaks a rule, which the message names; nothing has left.</exception>
    public static IAsyncEnumerable<BatchOutcome<Recipient<TOverrides>>> SendBatchesAsync<TCampaign, TOverrides>(
        this TCampaign campaign,
        IBrazeClient client,
        IEnumerable<Recipient<TOverrides>> recipients,
        Audience? audience = null,
        string? sendId = null,
        SendBatchesOptions? options = null,
        CancellationToken cancellationToken = default)
        where TCampaign : ITriggerCampaign
        where TOverrides : ITriggerPropertyOverrides<TCampaign>
    {
        Guard.NotNull(recipients);
        return SendBatchesAsync(campaign, client, AsyncSource.EnumerateAsync(recipients), audience, sendId, options, cancellationToken);
    }

    /// <inheritdoc cref="SendBatchesAsync{TCampaign, TOverrides}(TCampaign, IBrazeClient, IEnumerable{Recipient{TOverrides}}, Audience?, string?, SendBatchesOptions?, CancellationToken)"/>
    [OverloadResolutionPriority(1)]
    public static IAsyncEnumerable<BatchOutcome<Recipient<TOverrides>>> SendBatchesAsync<TCampaign, TOverrides>(
        this TCampaign campaign,
        IBrazeClient client,
        IAsyncEnumerable<Recipient<TOverrides>> recipients,
        Audience? audience = null,
        string? sendId = null,
        SendBatchesOptions? options = null,
        CancellationToken cancellationToken = default)
        where TCampaign : ITriggerCampaign
        where TOverrides : ITriggerPropertyOverrides<TCampaign>
    {
        Guard.NotNull(campaign);
        Guard.NotNull(client);
        Guard.NotNull(recipients);
        TriggerSendRules.CheckForAll(campaign.CampaignId, sendId);
        return new BatchStream<Recipient<TOverrides>>(
            recipients,
            static recipient => recipient?.Addressee,
            (batch, token) => client.SendRequestAsync(
                TriggerCampaign.CreateRequest(campaign) with
                {
                    SendId = sendId,
                    TriggerProperties = campaign,
                    Audience = audience,
                    Recipients = new AddressedRecipients<TOverrides>(batch),
                },
                token),
            options,
            cancellationToken);
    }
}
