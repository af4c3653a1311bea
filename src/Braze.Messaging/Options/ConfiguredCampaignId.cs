namespace Braze.Messaging;

/// <summary>Finds the ID of a campaign in the options.</summary>
internal static class ConfiguredCampaignId
{
    /// <summary>Finds the ID that a request is sent with.</summary>
    /// <param name="campaignName">The campaign's C# name. If there is none, the request's own ID is used.</param>
    /// <param name="campaignId">The ID of the campaign's attribute.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="BrazeValidationException">The options require an entry for the campaign and have none.</exception>
    public static string Find(string? campaignName, string campaignId, BrazeOptions options)
    {
        if (campaignName is not { Length: > 0 } name)
        {
            return campaignId;
        }

        if (Find(name, options.CampaignIdTable) is { } id)
        {
            return id;
        }

        if (options.RequireCampaignIds)
        {
            string simpleName = SimpleName(name);
            string entry = simpleName == name ? $"'{name}'" : $"'{simpleName}' or '{name}'";
            throw new BrazeValidationException(
                $"Campaign {name} has no ID in {nameof(BrazeOptions)}.{nameof(BrazeOptions.CampaignIds)}, and {nameof(BrazeOptions.RequireCampaignIds)} is true. Add an entry {entry}. Nothing was sent.");
        }

        return campaignId;
    }

    /// <summary>Finds the entry of a campaign. Returns <see langword="null"/> if there is none.</summary>
    public static string? Find(string name, Dictionary<string, string> ids) =>
        ids.Count == 0 ? null
        : ids.TryGetValue(name, out string? id) || ids.TryGetValue(SimpleName(name), out id) ? id
        : null;

    /// <summary>Whether a key of the options is the name of a campaign.</summary>
    public static bool Matches(string key, string name) =>
        key.Equals(name, StringComparison.OrdinalIgnoreCase) || key.Equals(SimpleName(name), StringComparison.OrdinalIgnoreCase);

    /// <summary>The name without its namespace and containing types.</summary>
    public static string SimpleName(string name) => name[(name.LastIndexOf('.') + 1)..];
}
