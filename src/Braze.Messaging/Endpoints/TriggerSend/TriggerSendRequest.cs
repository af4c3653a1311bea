namespace Braze.Messaging;

/// <summary>
/// One request to <c>POST /campaigns/trigger/send</c>, with the field names of Braze's page. The generated methods of a
/// campaign build it; build it by hand to send what no generated method sends.
/// </summary>
public sealed record TriggerSendRequest : BrazeRequest<TriggerSendResult>
{
    /// <summary>The largest number of <see cref="Recipients"/> that Braze takes in one request.</summary>
    public const int MaxRecipients = Limits.Recipients;

    /// <summary>A request with no recipients.</summary>
    /// <param name="campaignId">The id of an API-triggered campaign (<c>campaign_id</c>).</param>
    public TriggerSendRequest(string campaignId) => CampaignId = campaignId;

    /// <summary>The id of the API-triggered campaign (<c>campaign_id</c>).</summary>
    public string CampaignId { get; set; }

    /// <summary>
    /// The C# name of the campaign, as <see cref="ITriggerCampaign.CampaignName"/> has it; not sent. <see langword="null"/>: the
    /// request is for <see cref="CampaignId"/> whatever the options say.
    /// </summary>
    public string? CampaignName { get; set; }

    /// <summary>
    /// The send that statistics are kept under (<c>send_id</c>), created before with <c>/sends/id/create</c>: 1 to 64 ASCII
    /// characters. It is no idempotency key.
    /// </summary>
    public string? SendId { get; set; }

    /// <summary>The values that the template reads, for every recipient (<c>trigger_properties</c>).</summary>
    public ITriggerProperties? TriggerProperties { get; set; }

    /// <summary>
    /// Whether the campaign's whole segment is messaged (<c>broadcast</c>); excludes <see cref="Recipients"/>. It is written
    /// to the request whenever there are no recipients. Default: <see langword="false"/>.
    /// </summary>
    public bool Broadcast { get; set; }

    /// <summary>Narrows the campaign's segment, or the recipients, to those who pass the filter (<c>audience</c>).</summary>
    public Audience? Audience { get; set; }

    /// <summary>Who is messaged (<c>recipients</c>): 1 to <see cref="MaxRecipients"/>, or none with <see cref="Broadcast"/>.</summary>
    public IReadOnlyCollection<Recipient>? Recipients { get; set; }

    /// <summary>
    /// Files that are attached to the e-mail (<c>attachments</c>), for all recipients alike; excluded by <see cref="Broadcast"/>.
    /// None, or an empty list, is left out.
    /// </summary>
    public IReadOnlyCollection<Attachment>? Attachments { get; set; }

    /// <summary>
    /// Writes the request as JSON, as it would leave: for tests, and to compare with a template. The key is never in it, and
    /// <see cref="BrazeOptions.CampaignIds"/> is a client's, so the ID is <see cref="CampaignId"/>. It holds identifiers and values: treat
    /// it as personal data.
    /// </summary>
    /// <param name="liquidInValues">What is done with Liquid in values, as in <see cref="BrazeOptions.LiquidInValues"/>.</param>
    /// <returns>The body of <c>POST /campaigns/trigger/send</c>.</returns>
    /// <exception cref="BrazeValidationException">The request breaks a rule, as it would when it is sent.</exception>
    public string ToJson(LiquidInValues liquidInValues = LiquidInValues.Throw)
    {
        Check();
        using PooledBuffer json = WriteBody(apiKey: null, liquidInValues);
        return json.Text();
    }

    /// <summary>Says what is sent without naming anyone: no identifier and no property value is in it.</summary>
    /// <returns>The campaign id, the number of recipients, and whether it is a broadcast.</returns>
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
