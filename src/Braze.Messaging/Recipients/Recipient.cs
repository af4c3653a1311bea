namespace Braze.Messaging;

/// <summary>
/// One user who gets the message (an entry of <c>recipients</c>), identified by exactly one of <see cref="ExternalUserId"/>,
/// <see cref="UserAlias"/>, <see cref="Email"/> and <see cref="BrazeId"/>.
/// </summary>
/// <remarks>
/// To give a recipient properties of its own, address a campaign to it:
/// <see cref="TriggerCampaignExtensions.To{TProperties}(TProperties, Recipient)"/>.
/// </remarks>
public sealed record Recipient
{
    /// <summary>Your own id of the user (<c>external_user_id</c>): not empty, case-sensitive. Excludes the other three.</summary>
    public string? ExternalUserId { get; set; }

    /// <summary>An alias of the user (<c>user_alias</c>). Excludes the other three.</summary>
    public UserAlias? UserAlias { get; set; }

    /// <summary>
    /// The user's e-mail address (<c>email</c>): not empty, and only together with <see cref="Prioritization"/>. Excludes the
    /// other three. Nobody is messaged when no user has the address, or when prioritization does not lead to a single user.
    /// </summary>
    public string? Email { get; set; }

    /// <summary>Braze's own id of the user (<c>braze_id</c>): not empty. Excludes the other three.</summary>
    public string? BrazeId { get; set; }

    /// <summary>
    /// Which of the users who share the <see cref="Email"/> is messaged (<c>prioritization</c>), the first entry first: at least
    /// one, each once, and not both <see cref="Prioritization.Identified"/> and <see cref="Prioritization.Unidentified"/>.
    /// Needed with an e-mail address, and excluded by every other identifier.
    /// </summary>
    public IReadOnlyList<Prioritization>? Prioritization { get; set; }

    /// <summary>
    /// Whether only a user who exists is messaged (<c>send_to_existing_only</c>). <see langword="false"/> makes the user first, out
    /// of <see cref="Attributes"/>, which are then needed; it is refused for a <see cref="UserAlias"/>. <see langword="null"/> is not
    /// written, and Braze takes it for <see langword="true"/>.
    /// </summary>
    public bool? SendToExistingOnly { get; set; }

    /// <summary>
    /// What is written to the user's profile before the message is made (<c>attributes</c>). A copy made with <c>with</c> shares
    /// them.
    /// </summary>
    public UserAttributes? Attributes { get; set; }

    /// <summary>
    /// The recipient's own <c>trigger_properties</c>, which replace those of the request key by key. Set by addressing a
    /// campaign to the recipient, so that another campaign's properties cannot be given.
    /// </summary>
    public ITriggerProperties? TriggerProperties { get; internal set; }

    /// <summary>Whether the recipient is nothing but your ID of the user, as most are.</summary>
    internal bool HasOnlyExternalUserId =>
        ExternalUserId is not null && UserAlias is null && Email is null && BrazeId is null
        && Prioritization is null && SendToExistingOnly is null && Attributes is null;

    /// <summary>A recipient identified by your own ID of the user.</summary>
    /// <param name="externalUserId">The user's id (<c>external_user_id</c>): not empty.</param>
    /// <returns>The recipient.</returns>
    public static Recipient ForExternalUserId(string externalUserId) => new() { ExternalUserId = externalUserId };

    /// <summary>A recipient identified by an alias.</summary>
    /// <param name="aliasName">The alias itself (<c>alias_name</c>): not empty, at most 236 bytes of UTF-8.</param>
    /// <param name="aliasLabel">The kind of alias (<c>alias_label</c>): not empty, at most 236 bytes of UTF-8.</param>
    /// <returns>The recipient.</returns>
    public static Recipient ForAlias(string aliasName, string aliasLabel) => new() { UserAlias = new UserAlias(aliasName, aliasLabel) };

    /// <summary>A recipient identified by an email address.</summary>
    /// <param name="email">The address (<c>email</c>): not empty.</param>
    /// <param name="prioritization">
    /// Which of the users who share the address is messaged (<c>prioritization</c>), the first entry first: at least one. With
    /// <see cref="Prioritization.Identified"/> or <see cref="Prioritization.Unidentified"/> alone, two such users are a tie and
    /// neither is messaged; end the list with one of the others.
    /// </param>
    /// <returns>The recipient.</returns>
    public static Recipient ForEmail(string email, params Prioritization[] prioritization) =>
        new() { Email = email, Prioritization = (Prioritization[]?)prioritization?.Clone() };

    /// <summary>A recipient identified by Braze's own ID of the user.</summary>
    /// <param name="brazeId">The id (<c>braze_id</c>): not empty.</param>
    /// <returns>The recipient.</returns>
    public static Recipient ForBrazeId(string brazeId) => new() { BrazeId = brazeId };

    /// <summary>Returns the type's name, so that an identifier is not logged by accident.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(Recipient);
}
