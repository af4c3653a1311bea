namespace Braze.Messaging;

/// <summary>
/// A user who gets the message (an entry of <c>recipients</c>). Set exactly one of <see cref="ExternalUserId"/>, <see cref="UserAlias"/>,
/// <see cref="Email"/> and <see cref="BrazeId"/>.
/// </summary>
/// <remarks>
/// To give a recipient its own properties, use
/// <see cref="TriggerCampaignExtensions.To{TProperties}(TProperties, Recipient)"/>.
/// </remarks>
public sealed record Recipient
{
    /// <summary>
    /// Your own ID of the user (<c>external_user_id</c>). Not empty, and case-sensitive. Cannot be combined with another identifier.
    /// </summary>
    public string? ExternalUserId { get; set; }

    /// <summary>An alias of the user (<c>user_alias</c>). Cannot be combined with another identifier.</summary>
    public UserAlias? UserAlias { get; set; }

    /// <summary>
    /// The user's email address (<c>email</c>). Not empty, and only together with <see cref="Prioritization"/>. Cannot be combined with
    /// another identifier. Nobody is messaged if no user has the address, or if the prioritization does not select a single user.
    /// </summary>
    public string? Email { get; set; }

    /// <summary>Braze's own ID of the user (<c>braze_id</c>). Not empty. Cannot be combined with another identifier.</summary>
    public string? BrazeId { get; set; }

    /// <summary>
    /// The order in which Braze chooses among the users who share the <see cref="Email"/> (<c>prioritization</c>). At least one entry,
    /// without duplicates, and not both <see cref="Prioritization.Identified"/> and <see cref="Prioritization.Unidentified"/>. Required
    /// with an email address, and not allowed with another identifier.
    /// </summary>
    public IReadOnlyList<Prioritization>? Prioritization { get; set; }

    /// <summary>
    /// Whether only an existing user is messaged (<c>send_to_existing_only</c>). With <see langword="false"/>, Braze creates the user from
    /// <see cref="Attributes"/>, which are then required. <see langword="false"/> is not allowed with a <see cref="UserAlias"/>.
    /// <see langword="null"/> is not written, and Braze uses <see langword="true"/>.
    /// </summary>
    public bool? SendToExistingOnly { get; set; }

    /// <summary>
    /// The attributes to write to the user's profile before the message is created (<c>attributes</c>). A copy created with <c>with</c>
    /// shares them.
    /// </summary>
    public UserAttributes? Attributes { get; set; }

    /// <summary>
    /// The recipient's own <c>trigger_properties</c>, which replace those of the request key by key. The method <c>To</c> of a campaign
    /// sets them, so they cannot belong to another campaign.
    /// </summary>
    public ITriggerProperties? TriggerProperties { get; internal set; }

    /// <summary>Whether the recipient has only your ID of the user, like most recipients.</summary>
    internal bool HasOnlyExternalUserId =>
        ExternalUserId is not null && UserAlias is null && Email is null && BrazeId is null
        && Prioritization is null && SendToExistingOnly is null && Attributes is null;

    /// <summary>Creates a recipient from your own ID of the user.</summary>
    /// <param name="externalUserId">The user's ID (<c>external_user_id</c>). Not empty.</param>
    /// <returns>The recipient.</returns>
    public static Recipient ForExternalUserId(string externalUserId) => new() { ExternalUserId = externalUserId };

    /// <summary>Creates a recipient from an alias.</summary>
    /// <param name="aliasName">The name of the alias (<c>alias_name</c>). Not empty, and at most 236 bytes of UTF-8.</param>
    /// <param name="aliasLabel">The kind of alias (<c>alias_label</c>). Not empty, and at most 236 bytes of UTF-8.</param>
    /// <returns>The recipient.</returns>
    public static Recipient ForAlias(string aliasName, string aliasLabel) => new() { UserAlias = new UserAlias(aliasName, aliasLabel) };

    /// <summary>Creates a recipient from an email address.</summary>
    /// <param name="email">The address (<c>email</c>). Not empty.</param>
    /// <param name="prioritization">
    /// The order in which Braze chooses among the users who share the address (<c>prioritization</c>). At least one entry. With only
    /// <see cref="Prioritization.Identified"/> or <see cref="Prioritization.Unidentified"/>, two such users are a tie and neither is
    /// messaged, so end the list with another entry.
    /// </param>
    /// <returns>The recipient.</returns>
    public static Recipient ForEmail(string email, params Prioritization[] prioritization) =>
        new() { Email = email, Prioritization = (Prioritization[]?)prioritization?.Clone() };

    /// <summary>Creates a recipient from Braze's own ID of the user.</summary>
    /// <param name="brazeId">The ID (<c>braze_id</c>). Not empty.</param>
    /// <returns>The recipient.</returns>
    public static Recipient ForBrazeId(string brazeId) => new() { BrazeId = brazeId };

    /// <summary>Returns the type's name, so that an identifier is not logged by accident.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(Recipient);
}
