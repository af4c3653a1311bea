namespace Braze.Messaging;

/// <summary>The recipients of one request.</summary>
internal sealed class Batch<TRecipient>(long startIndex)
{
    private List<int>? _repeats;

    public long StartIndex { get; } = startIndex;

    public List<TRecipient> Recipients { get; } = new(TriggerSendRequest.MaxRecipients);

    public IReadOnlyList<int> Repeats => _repeats ?? (IReadOnlyList<int>)[];

    public bool IsFull => Recipients.Count == TriggerSendRequest.MaxRecipients;

    /// <summary>Finds recipients that occur in the batch more than once. A recipient without an identifier breaks another rule.</summary>
    /// <param name="addressee">Returns the recipient of an element.</param>
    /// <param name="seen">A set that is reused for each batch. It still has the content of another batch.</param>
    public void FindRepeats(Func<TRecipient, Recipient?> addressee, HashSet<(string?, UserAlias?, string?, string?)> seen)
    {
        seen.Clear();
        for (int i = 0; i < Recipients.Count; i++)
        {
            (string?, UserAlias?, string?, string?) identifiers = addressee(Recipients[i]) is { } recipient
                ? (recipient.ExternalUserId, recipient.UserAlias, recipient.Email, recipient.BrazeId)
                : default;
            if (identifiers != default && !seen.Add(identifiers))
            {
                (_repeats ??= []).Add(i);
            }
        }
    }
}
