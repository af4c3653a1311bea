using System.Runtime.CompilerServices;

namespace Braze.Messaging;

// A value that is both kinds of sequence uses the asynchronous overload, because of OverloadResolutionPriority.
#pragma warning disable RS0026 // The overloads differ in a required parameter.

/// <content>Sends to any number of recipients, in requests of 50.</content>
public static partial class TriggerCampaignExtensions
{
    /// <summary>Sends the campaign to any number of recipients, in requests of 50. All of them get this instance's properties.</summary>
    /// <param name="campaign">The campaign, whose properties are the <c>trigger_properties</c> of each request.</param>
    /// <param name="client">The client to send with.</param>
    /// <param name="recipients">The recipients. They are read once, and only as fast as requests end.</param>
    /// <param name="audience">A filter that limits who is messaged (<c>audience</c>).</param>
    /// <param name="sendId">The ID under which Braze tracks the send's statistics (<c>send_id</c>). It is not an idempotency key.</param>
    /// <param name="options">The options, for example how many requests run at the same time.</param>
    /// <param name="cancellationToken">Stops the stream. Each recipient that was read is in an outcome before the enumeration ends.</param>
    /// <returns>
    /// One outcome for each request, in the order in which they end. Nothing is sent until you enumerate it, which you can do once.
    /// </returns>
    /// <exception cref="BrazeValidationException">
    /// A value that all requests share breaks a rule, which the message names. Nothing was sent.
    /// </exception>
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
        CancellationToken cancellationToken = default) =>
        CreateStream(campaign, client, recipients, static recipient => recipient, static batch => batch, audience, sendId, options, cancellationToken);

    /// <summary>
    /// Sends the campaign to any number of recipients, in requests of 50, and replaces some properties for each recipient. The
    /// <c>trigger_properties</c> of each request come from this instance, and each recipient has its own <c>Overrides</c>.
    /// </summary>
    /// <typeparam name="TCampaign">The campaign type.</typeparam>
    /// <typeparam name="TOverrides">The campaign's <c>Overrides</c>. Those of another campaign do not compile.</typeparam>
    /// <param name="campaign">The campaign, whose properties apply unless a recipient replaces them.</param>
    /// <param name="client">The client to send with.</param>
    /// <param name="recipients">
    /// The recipients, each created with <c>overrides.To(recipient)</c>. They are read once, and only as fast as requests end.
    /// </param>
    /// <param name="audience">A filter that limits who is messaged (<c>audience</c>).</param>
    /// <param name="sendId">The ID under which Braze tracks the send's statistics (<c>send_id</c>). It is not an idempotency key.</param>
    /// <param name="options">The options, for example how many requests run at the same time.</param>
    /// <param name="cancellationToken">Stops the stream. Each recipient that was read is in an outcome before the enumeration ends.</param>
    /// <returns>
    /// One outcome for each request, in the order in which they end. Nothing is sent until you enumerate it, which you can do once.
    /// </returns>
    /// <exception cref="BrazeValidationException">
    /// A value that all requests share breaks a rule, which the message names. Nothing was sent.
    /// </exception>
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
        where TOverrides : ITriggerPropertyOverrides<TCampaign> =>
        CreateStream(
            campaign,
            client,
            recipients,
            static recipient => recipient?.Addressee,
            static batch => new AddressedRecipients<TOverrides>(batch),
            audience,
            sendId,
            options,
            cancellationToken);

    private static BatchStream<TRecipient> CreateStream<TRecipient>(
        ITriggerCampaign campaign,
        IBrazeClient client,
        IAsyncEnumerable<TRecipient> recipients,
        Func<TRecipient, Recipient?> addressee,
        Func<IReadOnlyList<TRecipient>, IReadOnlyCollection<Recipient>> createRecipients,
        Audience? audience,
        string? sendId,
        SendBatchesOptions? options,
        CancellationToken cancellationToken)
    {
        Guard.NotNull(campaign);
        Guard.NotNull(client);
        Guard.NotNull(recipients);
        TriggerSendRules.CheckForAll(campaign.CampaignId, sendId);
        return new BatchStream<TRecipient>(
            recipients,
            addressee,
            (batch, token) => client.SendRequestAsync(
                TriggerCampaign.CreateRequest(campaign) with
                {
                    SendId = sendId,
                    TriggerProperties = campaign,
                    Audience = audience,
                    Recipients = createRecipients(batch),
                },
                token),
            options,
            cancellationToken);
    }
}
