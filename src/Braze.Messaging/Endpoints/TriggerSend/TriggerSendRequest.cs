namespace Braze.Messaging;

/// <summary>
/// A request to <c>POST /campaigns/trigger/send</c>. The properties have the field names of Braze's documentation. The generated methods of
/// a campaign create it. Create it yourself for a send that they do not support.
/// </summary>
public sealed record TriggerSendRequest : BrazeRequest<TriggerSendResult>
{
    /// <summary>The maximum number of <see cref="Recipients"/> in one request.</summary>
    public const int MaxRecipients = Limits.Recipients;

    /// <summary>Creates a request without recipients.</summary>
    /// <param name="campaignId">The ID of an API-triggered campaign (<c>campaign_id</c>).</param>
    public TriggerSendRequest(string campaignId) => CampaignId = campaignId;

    /// <summary>The ID of the API-triggered campaign (<c>campaign_id</c>).</summary>
    public string CampaignId { get; set; }

    /// <summary>
    /// The C# name of the campaign, the same as <see cref="ITriggerCampaign.CampaignName"/>. Not sent. If it is <see langword="null"/>, the
    /// options cannot replace <see cref="CampaignId"/>.
    /// </summary>
    public string? CampaignName { get; set; }

    /// <summary>
    /// The ID under which Braze tracks the send's statistics (<c>send_id</c>), created earlier with <c>/sends/id/create</c>. 1 to 64 ASCII
    /// characters. It is not an idempotency key.
    /// </summary>
    public string? SendId { get; set; }

    /// <summary>The values for the template, for all recipients (<c>trigger_properties</c>).</summary>
    public ITriggerProperties? TriggerProperties { get; set; }

    /// <summary>
    /// Whether the campaign's whole segment is messaged (<c>broadcast</c>). Cannot be combined with <see cref="Recipients"/>. It is always
    /// written if there are no recipients. Default: <see langword="false"/>.
    /// </summary>
    public bool Broadcast { get; set; }

    /// <summary>A filter that limits the campaign's segment or the recipients to the users who match it (<c>audience</c>).</summary>
    public Audience? Audience { get; set; }

    /// <summary>The recipients (<c>recipients</c>): 1 to <see cref="MaxRecipients"/>, or none with <see cref="Broadcast"/>.</summary>
    public IReadOnlyCollection<Recipient>? Recipients { get; set; }

    /// <summary>
    /// Files to attach to the email of every recipient (<c>attachments</c>). Cannot be combined with <see cref="Broadcast"/>.
    /// <see langword="null"/> and an empty list are left out.
    /// </summary>
    public IReadOnlyCollection<Attachment>? Attachments { get; set; }

    /// <summary>
    /// Writes the request as JSON, for tests and for comparison with a template. The JSON never contains the key, and its campaign ID is
    /// <see cref="CampaignId"/>, because <see cref="BrazeOptions.CampaignIds"/> belongs to a client. The JSON contains identifiers and
    /// values, so treat it as personal data.
    /// </summary>
    /// <param name="liquidInValues">How Liquid in values is handled, as in <see cref="BrazeOptions.LiquidInValues"/>.</param>
    /// <returns>The body of <c>POST /campaigns/trigger/send</c>.</returns>
    /// <exception cref="BrazeValidationException">The request breaks a rule or a value cannot be written.</exception>
    public string ToJson(LiquidInValues liquidInValues = LiquidInValues.Throw)
    {
        Check();
        using PooledBuffer json = WriteBody(apiKey: null, liquidInValues);
        return json.Text();
    }

    /// <summary>Describes the request without any identifier or property value.</summary>
    /// <returns>The campaign ID, the number of recipients, and whether it is a broadcast.</returns>
    public override string ToString() =>
        $"{nameof(TriggerSendRequest)} {{ {nameof(CampaignId)} = {CampaignId}, {nameof(Recipients)} = {RecipientCount}, {nameof(Broadcast)} = {Broadcast} }}";

    internal override string Path => Paths.TriggerSend;

    internal override string TargetId => CampaignId;

    internal override string? TargetName => CampaignName;

    internal override int RecipientCount => Recipients?.Count ?? 0;

    internal override bool IsBroadcast => Broadcast;

    internal override BrazeRequest Configure(BrazeOptions options)
    {
        string id = ConfiguredCampaignId.Find(CampaignName, CampaignId, options);
        return id == CampaignId ? this : this with { CampaignId = id };
    }

    internal override void Check() => TriggerSendRules.Check(this);

    internal override PooledBuffer WriteBody(string? apiKey, LiquidInValues liquid) => TriggerSendJson.Write(this, apiKey, liquid);

    internal override BrazeResult ReadResult(in BrazeAnswer answer) => new TriggerSendResult
    {
        StatusCode = answer.StatusCode,
        CampaignId = CampaignId,
        DispatchId = answer.DispatchId,
        SendId = answer.SendId,
        Message = answer.Message,
        Errors = answer.Errors,
        RateLimit = answer.RateLimit,
    };

    internal override BrazeResult CreateDryRunResult(string body) =>
        new TriggerSendResult { StatusCode = 0, IsDryRun = true, CampaignId = CampaignId, RequestBody = body };
}
