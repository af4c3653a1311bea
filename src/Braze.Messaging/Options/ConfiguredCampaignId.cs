namespace Braze.Messaging;

/// <summary>Gives a request the id that its campaign has in the options.</summary>
internal static class ConfiguredCampaignId
{
    /// <summary>The request as it is to be sent.</summary>
    /// <param name="request">The request, with the id of the campaign's attribute. It is the caller's, and stays as it is.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">The options ask for an id of their own, and have none.</exception>
    public static TriggerSendRequest Apply(TriggerSendRequest request, BrazeOptions options)
    {
        // Without a name the request says itself which id it is for.
        if (request.CampaignName is not { Length: > 0 } name)
        {
            return request;
        }

        if (Find(name, options.CampaignIdTable) is { } id)
        {
            return id == request.CampaignId ? request : request with { CampaignId = id };
        }

        if (options.RequireCampaignIds)
        {
            throw new ArgumentException(
                $"Campaign {name} has no id in {nameof(BrazeOptions)}.{nameof(BrazeOptions.CampaignIds)}, and {nameof(BrazeOptions.RequireCampaignIds)} asks for one. Add an entry '{SimpleName(name)}' or '{name}'. Nothing was sent.",
                nameof(request));
        }

        return request;
    }

    private static string? Find(string name, Dictionary<string, string> ids) =>
        ids.Count == 0 ? null
        : ids.TryGetValue(name, out string? id) || ids.TryGetValue(SimpleName(name), out id) ? id
        : null;

    private static string SimpleName(string name) => name[(name.LastIndexOf('.') + 1)..];
}
