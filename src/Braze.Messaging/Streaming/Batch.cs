namespace Braze.Messaging;

/// <summary>The recipients of one request, as they are cut from the source.</summary>
internal sealed class Batch<TRecipient>(long startIndex)
{
    private List<int>? _repeats;

    public long StartIndex { get; } = startIndex;

    public List<TRecipient> Recipients { get; } = new(TriggerSendRequest.MaxRecipients);

    public IReadOnlyList<int> Repeats => _repeats ?? (IReadOnlyList<int>)[];

    public bool IsFull => Recipients.Count == TriggerSendRequest.MaxRecipients;

    /// <summary>Finds who stands in the batch more than once. A recipient without an identifier is another rule's matter.</summary>
    /// <param name="addressee">Who is messaged.</param>
    /// <param name="seen">A set that is used for one batch after the other; what is in it is of another batch.</param>
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
