namespace Braze.Messaging;

/// <summary>Finds at start what would otherwise be a 401 or a 404 later. No message repeats the key.</summary>
internal static class BrazeOptionsRules
{
    /// <summary>The address that was found right last: it is asked for with every request, and taking an address apart makes texts.</summary>
    private static Uri? RightEndpoint;

    /// <summary>What is wrong; <see langword="null"/> when nothing is, which allocates nothing.</summary>
    public static IReadOnlyList<string>? Failures(BrazeOptions options)
    {
        List<string>? failures = null;
        Uri? endpoint = options.RestEndpoint;
        if (endpoint is null || !ReferenceEquals(endpoint, Volatile.Read(ref RightEndpoint)))
        {
            string? endpointFailure = RestEndpointFailure(endpoint);
            Add(ref failures, nameof(BrazeOptions.RestEndpoint), endpointFailure);
            if (endpointFailure is null)
            {
                Volatile.Write(ref RightEndpoint, endpoint);
            }
        }

        Add(ref failures, nameof(BrazeOptions.ApiKey), ApiKeyFailure(options.ApiKey));
        if (options.LiquidInValues is not (LiquidInValues.Throw or LiquidInValues.Allow))
        {
            Add(ref failures, nameof(BrazeOptions.LiquidInValues), "is neither Throw nor Allow.");
        }

        if (options.Timeout <= TimeSpan.Zero)
        {
            Add(ref failures, nameof(BrazeOptions.Timeout), "must be more than zero.");
        }

        if (options.MaxRateLimitWait < TimeSpan.Zero)
        {
            Add(ref failures, nameof(BrazeOptions.MaxRateLimitWait), "must not be negative.");
        }

        if (options.Authentication is not (BrazeAuthentication.Header or BrazeAuthentication.RequestBody))
        {
            Add(ref failures, nameof(BrazeOptions.Authentication), "is neither Header nor RequestBody.");
        }

        foreach (KeyValuePair<string, string> entry in options.CampaignIdTable)
        {
            Add(ref failures, $"{nameof(BrazeOptions.CampaignIds)}:{entry.Key}", CampaignIdFailure(entry.Key, entry.Value));
        }

        return failures;
    }

    private static void Add(ref List<string>? failures, string option, string? failure)
    {
        if (failure is not null)
        {
            (failures ??= []).Add($"{nameof(BrazeOptions)}.{option} {failure}");
        }
    }

    private static string? CampaignIdFailure(string name, string? id) =>
        string.IsNullOrEmpty(name) || name.Any(char.IsWhiteSpace) ? "has a name that no campaign has. Give the campaign's C# name, with its namespace or without."
        : string.IsNullOrWhiteSpace(id) ? "is empty. Copy the id from the campaign's page in Braze's dashboard."
        : id!.Any(char.IsWhiteSpace) ? "has a blank in it. Copy the id alone."
        : null;

    private static string? RestEndpointFailure(Uri? endpoint)
    {
        const string Example = "Give the REST host of your instance, for example https://rest.iad-01.braze.com.";
        if (endpoint is null)
        {
            return $"is missing. {Example}";
        }

        if (!endpoint.IsAbsoluteUri)
        {
            // Not shown: where the two options were swapped, it is the key.
            return $"is no absolute address. {Example}";
        }

        // An address can hold credentials; the host alone is shown.
        string host = endpoint.Host;
        if (endpoint.Scheme != Uri.UriSchemeHttps && !(endpoint.Scheme == Uri.UriSchemeHttp && endpoint.IsLoopback))
        {
            return $"uses {endpoint.Scheme} to reach '{host}', which would show the key to the network. Use https.";
        }

        if (host.StartsWith("dashboard", StringComparison.OrdinalIgnoreCase) || host.StartsWith("sdk.", StringComparison.OrdinalIgnoreCase))
        {
            return $"is the host '{host}', which is not a REST host. {Example}";
        }

        return endpoint.Query.Length > 0 || endpoint.Fragment.Length > 0 || endpoint.UserInfo.Length > 0
            ? $"has a query, a fragment or credentials after '{host}'. {Example}"
            : null;
    }

    private static string? ApiKeyFailure(string? key)
    {
        if (string.IsNullOrEmpty(key))
        {
            return "is missing. Create a REST API key with the permission campaigns.trigger.send in Braze's dashboard.";
        }

        // A header takes visible ASCII only, and a quote comes from a copied JSON string.
#if NETSTANDARD2_0
        bool isKey = !key!.Any(static c => c is <= ' ' or > '~' or '"' or '\'');
#else
        bool isKey = !key.AsSpan().ContainsAnyExceptInRange('!', '~') && !key.AsSpan().ContainsAny('"', '\'');
#endif
        return isKey ? null : "has a blank, a quote or a character that no key has. Copy the key alone.";
    }
}
