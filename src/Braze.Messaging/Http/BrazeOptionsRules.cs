namespace Braze.Messaging;

/// <summary>Finds at start what would otherwise be a 401 or a 404 later. No message repeats the key.</summary>
internal static class BrazeOptionsRules
{
    public static IEnumerable<string> Failures(BrazeOptions options)
    {
        if (RestEndpointFailure(options.RestEndpoint) is { } endpointFailure)
        {
            yield return $"{nameof(BrazeOptions)}.{nameof(BrazeOptions.RestEndpoint)} {endpointFailure}";
        }

        if (ApiKeyFailure(options.ApiKey) is { } keyFailure)
        {
            yield return $"{nameof(BrazeOptions)}.{nameof(BrazeOptions.ApiKey)} {keyFailure}";
        }

        if (options.LiquidInValues is not (LiquidInValues.Throw or LiquidInValues.Allow))
        {
            yield return $"{nameof(BrazeOptions)}.{nameof(BrazeOptions.LiquidInValues)} is neither Throw nor Allow.";
        }

        if (options.Timeout <= TimeSpan.Zero)
        {
            yield return $"{nameof(BrazeOptions)}.{nameof(BrazeOptions.Timeout)} must be more than zero.";
        }

        if (options.MaxRateLimitWait < TimeSpan.Zero)
        {
            yield return $"{nameof(BrazeOptions)}.{nameof(BrazeOptions.MaxRateLimitWait)} must not be negative.";
        }

        if (options.Authentication is not (BrazeAuthentication.Header or BrazeAuthentication.RequestBody))
        {
            yield return $"{nameof(BrazeOptions)}.{nameof(BrazeOptions.Authentication)} is neither Header nor RequestBody.";
        }
    }

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

        foreach (char c in key!)
        {
            // A header takes visible ASCII only, and a quote comes from a copied JSON string.
            if (c is <= ' ' or > '~' or '"' or '\'')
            {
                return "has a blank, a quote or a character that no key has. Copy the key alone.";
            }
        }

        return null;
    }
}
