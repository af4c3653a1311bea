using System.Net;
using System.Text;

namespace Braze.Messaging;

/// <summary>
/// Braze's answer to an accepted request. Accepted means queued: whether a message reaches anybody is decided later, and no
/// answer tells it.
/// </summary>
public sealed record TriggerSendResult
{
    /// <summary>The status, one of 2xx; 0 for a dry run. Default: 201, which Braze answers as a rule.</summary>
    public HttpStatusCode StatusCode { get; init; } = HttpStatusCode.Created;

    /// <summary>
    /// The campaign id that the request carried (<c>campaign_id</c>): the campaign's own, or the one that
    /// <see cref="BrazeOptions.CampaignIds"/> gives it.
    /// </summary>
    public string? CampaignId { get; init; }

    /// <summary>
    /// The id of this send (<c>dispatch_id</c>), one for the whole request. A text: its form is not promised.
    /// <see langword="null"/> when the answer has none.
    /// </summary>
    public string? DispatchId { get; init; }

    /// <summary>The send that statistics are kept under (<c>send_id</c>); present for tracked broadcasts.</summary>
    public string? SendId { get; init; }

    /// <summary>Braze's word (<c>message</c>): <c>success</c>, or <c>queued</c> while Braze is under maintenance.</summary>
    public string? Message { get; init; }

    /// <summary>
    /// Problems that did not stop the request (<c>errors</c>): strings, or the JSON of entries that are objects. An accepted request
    /// can have some. At most 50, each of at most 500 characters; control characters are escaped.
    /// </summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>Whether nothing was sent since <see cref="BrazeOptions.DryRun"/> is set.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>
    /// The JSON that would have left, without the key; <see langword="null"/> unless <see cref="IsDryRun"/>. It holds identifiers and
    /// values, so treat it as personal data.
    /// </summary>
    public string? RequestBody { get; init; }

    /// <summary>What the answer said about the rate limit.</summary>
    public RateLimit RateLimit { get; init; } = RateLimit.Unknown;

    /// <summary>What a record shows of itself, with the number of errors: their text may repeat what the request held.</summary>
    private bool PrintMembers(StringBuilder builder)
    {
        string text = $"{nameof(StatusCode)} = {StatusCode}, {nameof(CampaignId)} = {CampaignId}, {nameof(DispatchId)} = {DispatchId}, "
            + $"{nameof(SendId)} = {SendId}, {nameof(Message)} = {Message}, {nameof(Errors)} = {Errors.Count}, "
            + $"{nameof(IsDryRun)} = {IsDryRun}, {nameof(RateLimit)} = {RateLimit}";
        builder.Append(text);
        return true;
    }
}
