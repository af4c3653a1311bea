using System.Globalization;

namespace Braze.Messaging;

/// <summary>Finds at start what would otherwise be a 401 or a 404 later. No message repeats the key.</summary>
internal static class BrazeOptionsRules
{
    private const string EndpointExample = "Give the REST host of your instance, for example https://rest.iad-01.braze.com.";

    /// <summary>A key that is written into an address or a duration by mistake must not be shown, so only durations are.</summary>
    private const string DurationForm = "Write 30 seconds as 00:00:30; a whole number alone is a number of days.";

    private static readonly TimeSpan LongestTimeout = TimeSpan.FromHours(1);

    /// <summary>Less than a day, so that a whole number alone, which .NET reads as days, is never taken.</summary>
    private static readonly TimeSpan TooLongWait = TimeSpan.FromDays(1);

    /// <summary>The endpoint that was found right last: it is asked for with every request, and taking a URI apart makes strings.</summary>
    private static Uri? _rightEndpoint;

    /// <summary>What is wrong; <see langword="null"/> when nothing is, which allocates nothing.</summary>
    /// <param name="options">The options.</param>
    /// <param name="nameOf">
    /// How a message names an option; <see langword="null"/> for the name of the property. It returns <see langword="null"/> for an
    /// option whose failure is known already.
    /// </param>
    /// <param name="isClientReplaced">Whether no client of ours uses them, so that nothing is missing.</param>
    public static IReadOnlyList<string>? Failures(BrazeOptions options, Func<string, string?>? nameOf = null, bool isClientReplaced = false)
    {
        List<string>? failures = null;

        // A dry run sends nothing, so it needs neither.
        bool mayBeMissing = isClientReplaced || options.DryRun;
        Uri? endpoint = options.RestEndpoint;
        if (endpoint is null ? !mayBeMissing : !ReferenceEquals(endpoint, Volatile.Read(ref _rightEndpoint)))
        {
            string? endpointFailure = RestEndpointFailure(endpoint);
            Add(ref failures, nameOf, nameof(BrazeOptions.RestEndpoint), endpointFailure);
            if (endpointFailure is null)
            {
                Volatile.Write(ref _rightEndpoint, endpoint);
            }
        }

        if (!mayBeMissing || !string.IsNullOrEmpty(options.ApiKey))
        {
            Add(ref failures, nameOf, nameof(BrazeOptions.ApiKey), ApiKeyFailure(options.ApiKey));
        }

        if (options.LiquidInValues is not (LiquidInValues.Throw or LiquidInValues.Allow))
        {
            Add(ref failures, nameOf, nameof(BrazeOptions.LiquidInValues), "is neither Throw nor Allow.");
        }

        if (options.Timeout <= TimeSpan.Zero || options.Timeout > LongestTimeout)
        {
            Add(ref failures, nameOf, nameof(BrazeOptions.Timeout), $"is {Shown(options.Timeout)}. It must be more than zero and at most one hour. {DurationForm}");
        }

        if (options.MaxRateLimitWait < TimeSpan.Zero || options.MaxRateLimitWait >= TooLongWait)
        {
            Add(ref failures, nameOf, nameof(BrazeOptions.MaxRateLimitWait), $"is {Shown(options.MaxRateLimitWait)}. It must be zero or more and less than one day. {DurationForm}");
        }

        if (options.MaxRetries is < 0 or > Repeats.MostRetries)
        {
            Add(ref failures, nameOf, nameof(BrazeOptions.MaxRetries), $"is {options.MaxRetries}. It must be from 0 to {Repeats.MostRetries}.");
        }

        if (options.Authentication is not (BrazeAuthentication.Header or BrazeAuthentication.RequestBody))
        {
            Add(ref failures, nameOf, nameof(BrazeOptions.Authentication), "is neither Header nor RequestBody.");
        }

        foreach (KeyValuePair<string, string> entry in options.CampaignIdTable)
        {
            if (CampaignIdFailure(entry.Key, entry.Value) is { } failure)
            {
                Add(ref failures, nameOf, $"{nameof(BrazeOptions.CampaignIds)}:{entry.Key}", failure);
            }
        }

        return failures;
    }

    /// <summary>Names an option as code does.</summary>
    public static string NameInCode(string option) => $"{nameof(BrazeOptions)}.{option}";

    private static void Add(ref List<string>? failures, Func<string, string?>? nameOf, string option, string? failure)
    {
        if (failure is not null && (nameOf ?? NameInCode)(option) is { } name)
        {
            (failures ??= []).Add($"{name} {failure}");
        }
    }

    /// <summary>As it was read, and the days in words: they are what nobody meant.</summary>
    private static string Shown(TimeSpan duration)
    {
        string text = duration.ToString("c", CultureInfo.InvariantCulture);
        return duration.Days is var days and not (0 or -1 or 1) ? $"{text} ({days.ToString(CultureInfo.InvariantCulture)} days)"
            : duration.Days == 1 ? $"{text} (1 day)"
            : text;
    }

    private static string? CampaignIdFailure(string name, string? id) =>
        string.IsNullOrEmpty(name) || name[0] is >= '0' and <= '9' || HasWhitespace(name) ? "has a name that no campaign has. Give the campaign's C# name, with its namespace or without."
        : string.IsNullOrWhiteSpace(id) ? "is empty. Copy the ID from the campaign's page in Braze's dashboard."
        : HasWhitespace(id!) ? "has whitespace in it. Copy the ID alone."
        : null;

    private static bool HasWhitespace(string text)
    {
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                return true;
            }
        }

        return false;
    }

    private static string? RestEndpointFailure(Uri? endpoint)
    {
        if (endpoint is null)
        {
            return $"is missing. {EndpointExample}";
        }

        if (!endpoint.IsAbsoluteUri)
        {
            // Not shown: where the two options were swapped, it is the key.
            return $"is not an absolute URI. {EndpointExample}";
        }

        // A URI can hold credentials, in its path too; the host alone is shown.
        string host = endpoint.Host;
        if (endpoint.Scheme != Uri.UriSchemeHttps && !(endpoint.Scheme == Uri.UriSchemeHttp && endpoint.IsLoopback))
        {
            return $"uses {endpoint.Scheme} to reach '{host}', which would show the key to the network. Use https.";
        }

        if (host.StartsWith("dashboard", StringComparison.OrdinalIgnoreCase) || host.StartsWith("sdk.", StringComparison.OrdinalIgnoreCase))
        {
            return $"is the host '{host}', which is not a REST host. {EndpointExample}";
        }

        string root = $"{endpoint.Scheme}://{host}{(endpoint.IsDefaultPort ? "" : $":{endpoint.Port.ToString(CultureInfo.InvariantCulture)}")}";
        return endpoint.Query.Length > 0 || endpoint.Fragment.Length > 0 || endpoint.UserInfo.Length > 0
            ? $"has a query, a fragment or credentials beside the host. Write {root}."
            : endpoint.AbsolutePath.Trim('/').Length > 0
            ? $"has a path after the host. Write {root}: each request adds its own path."
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
        return isKey ? null : "has whitespace, a quote or a character that no key has. Copy the key alone.";
    }
}
