namespace Braze.Messaging;

/// <content>What few recipients have is an object of its own, made when it is set.</content>
public sealed partial record Recipient
{
    /// <summary>Compares all that a recipient has.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether both name the same user in the same way, with the same values.</returns>
    public bool Equals(Recipient? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && ExternalUserId == other.ExternalUserId
            && (_rare ?? RareParts.None) == (other._rare ?? RareParts.None));

    /// <inheritdoc/>
    public override int GetHashCode() => (ExternalUserId, _rare ?? RareParts.None).GetHashCode();

    /// <summary>Where a rare part is kept; <see langword="null"/> when there are none, and the one that is set is null.</summary>
    private RareParts? Rare(bool isNeeded) => _rare ??= isNeeded ? new RareParts() : null;

    private sealed record RareParts
    {
        public static readonly RareParts None = new();

        public UserAlias? UserAlias { get; set; }

        public string? Email { get; set; }

        public string? BrazeId { get; set; }

        public IReadOnlyList<Prioritization>? Prioritization { get; set; }

        public bool? SendToExistingOnly { get; set; }

        public UserAttributes? Attributes { get; set; }

        public ITriggerProperties? TriggerProperties { get; set; }
    }
}
