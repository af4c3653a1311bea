using System.Text;

namespace Braze.Messaging;

/// <summary>
/// Braze's answer to an accepted <see cref="TriggerSendRequest"/>. Accepted means that the message is queued, not that it was delivered.
/// </summary>
public sealed record TriggerSendResult : BrazeResult
{
    /// <summary>
    /// The campaign ID of the request (<c>campaign_id</c>): the campaign's own ID, or the one in <see cref="BrazeOptions.CampaignIds"/>.
    /// </summary>
    public string? CampaignId { get; init; }

    /// <summary>
    /// The ID of this send (<c>dispatch_id</c>), one for the whole request, or <see langword="null"/> if the answer has none. Braze does
    /// not document its format.
    /// </summary>
    public string? DispatchId { get; init; }

    /// <summary>The ID under which Braze tracks the send's statistics (<c>send_id</c>). Present for tracked broadcasts.</summary>
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
