using System.Text;

namespace Braze.Messaging;

/// <summary>
/// Braze's answer to an accepted <see cref="TriggerSendRequest"/>. Accepted means queued: whether a message is delivered is decided later,
/// and no answer says so.
/// </summary>
public sealed record TriggerSendResult : BrazeResult
{
    /// <summary>
    /// The campaign ID that the request carried (<c>campaign_id</c>): the campaign's own, or the one that
    /// <see cref="BrazeOptions.CampaignIds"/> gives it.
    /// </summary>
    public string? CampaignId { get; init; }

    /// <summary>
    /// The ID of this send (<c>dispatch_id</c>), one for the whole request. Braze promises no format for it.
    /// <see langword="null"/> when the answer has none.
    /// </summary>
    public string? DispatchId { get; init; }

    /// <summary>The send that statistics are kept under (<c>send_id</c>); present for tracked broadcasts.</summary>
    public string? SendId { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        Guard.NotNull(builder);
        string ids = $"{nameof(CampaignId)} = {CampaignId}, {nameof(DispatchId)} = {DispatchId}, {nameof(SendId)} = {SendId}, ";
        builder.Append(ids);
        return base.PrintMembers(builder);
    }
}
