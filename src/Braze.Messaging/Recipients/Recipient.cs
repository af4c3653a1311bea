namespace Braze.Messaging;

/// <summary>
/// One user who is messaged (an entry of <c>recipients</c>), named by exactly one of <see cref="ExternalUserId"/> and
/// <see cref="UserAlias"/>.
/// </summary>
/// <remarks>
/// To give one recipient properties of its own, address a campaign to it:
/// <see cref="TriggerCampaignExtensions.To{TCampaign}(TCampaign, Recipient)"/>.
/// </remarks>
public sealed record Recipient
{
    /// <summary>Your own id of the user (<c>external_user_id</c>): not empty, case-sensitive. Excludes <see cref="UserAlias"/>.</summary>
    public string? ExternalUserId { get; set; }

    /// <summary>An alias of the user (<c>user_alias</c>). Excludes <see cref="ExternalUserId"/>.</summary>
    public UserAlias? UserAlias { get; set; }

    /// <summary>
    /// The recipient's own <c>trigger_properties</c>, which replace those of the request key by key. Set by addressing a
    /// campaign to the recipient, so that another campaign's properties cannot be given.
    /// </summary>
    public ITriggerProperties? TriggerProperties { get; internal set; }

    /// <summary>A recipient named by your own id of the user.</summary>
    /// <param name="externalUserId">The user's id (<c>external_user_id</c>): not empty.</param>
    /// <returns>The recipient.</returns>
    public static Recipient ForExternalUser(string externalUserId) => new() { ExternalUserId = externalUserId };

    /// <summary>A recipient named by an alias.</summary>
    /// <param name="aliasName">The alias itself (<c>alias_name</c>): not empty, at most 236 bytes of UTF-8.</param>
    /// <param name="aliasLabel">The kind of alias (<c>alias_label</c>): not empty, at most 236 bytes of UTF-8.</param>
    /// <returns>The recipient.</returns>
    public static Recipient ForAlias(string aliasName, string aliasLabel) => new() { UserAlias = new UserAlias(aliasName, aliasLabel) };

    /// <summary>Names no user, so that an identifier cannot reach a log by accident.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(Recipient);
}
