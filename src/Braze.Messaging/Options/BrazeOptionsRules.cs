using System.Globalization;

namespace Braze.Messaging;

/// <summary>Finds wrong options at startup, which would otherwise be a 401 or a 404 later. No message contains the key.</summary>
internal static class BrazeOptionsRules
{
    /// <summary>The largest <see cref="BrazeOptions.MaxRetries"/>.</summary>
    public const int MaxMaxRetries = 10;

    private const string EndpointExample = "Give the REST host of your instance, for example https://rest.iad-01.braze.com.";

    /// <summary>Shown only for durations, because a key can be written into another option by mistake.</summary>
    private const string DurationForm = "Write 30 seconds as 00:00:30. A whole number alone is a number of days.";

    private static readonly TimeSpan LongestTimeout = TimeSpan.FromHours(1);

    /// <summary>Less than a day, so that a whole number alone, which .NET reads as days, is always refused.</summary>
    private static readonly TimeSpan TooLongWait = TimeSpan.FromDays(1);

    /// <summary>The last valid endpoint. It is checked for every request, and parsing a URI allocates strings.</summary>
    private static Uri? _rightEndpoint;

    /// <summary>Finds the failures of the options. Returns <see langword="null"/> and allocates nothing if there are none.</summary>
    /// <param name="options">The options.</param>
    /// <param name="nameOf">
    /// Returns the name of an option in a message, or <see langword="null"/> for an option whose failure is already known.
    /// <see langword="null"/>: the name of the property.
    /// </param>
    /// <param name="isClientReplaced">Whether the application has a client of its own, so that no option is required.</param>
    public static IReadOnlyList<string>? FindFailures(BrazeOptions options, Func<string, string?>? nameOf = null, bool isClientReplaced = false)
    {
        List<string>? failures = null;

        // A dry run sends nothing, so it needs neither an endpoint nor a key.
        bool mayBeMissing = isClientReplaced || options.DryRun;
        Uri? endpoint = options.RestEndpoint;
        if (endpoint is null ? !mayBeMissing : !ReferenceEquals(endpoint, Volatile.Read(ref _rightEndpoint)))
        {
            string? endpointFailure = FindRestEndpointFailure(endpoint);
            Add(ref failures, nameOf, nameof(BrazeOptions.RestEndpoint), endpointFailure);
            if (endpointFailure is null)
            {
                Volatile.Write(ref _rightEndpoint, endpoint);
            }
        }

        if (!mayBeMissing || !string.IsNullOrEmpty(options.ApiKey))
        {
            Add(ref failures, nameOf, nameof(BrazeOptions.ApiKey), FindApiKeyFailure(options.ApiKey));
        }

        if (options.LiquidInValues is not (LiquidInValues.Throw or LiquidInValues.Allow))
        {
            Add(ref failures, nameOf, nameof(BrazeOptions.LiquidInValues), "is neither Throw nor Allow.");
        }

        if (options.Timeout <= TimeSpan.Zero || options.Timeout > LongestTimeout)
        {
            Add(ref failures, nameOf, nameof(BrazeOptions.Timeout), $"is {Format(options.Timeout)}. It must be more than zero and at most one hour. {DurationForm}");
        }

        if (options.MaxRateLimitWait < TimeSpan.Zero || options.MaxRateLimitWait >= TooLongWait)
        {
            Add(ref failures, nameOf, nameof(BrazeOptions.MaxRateLimitWait), $"is {Format(options.MaxRateLimitWait)}. It must be zero or more and less than one day. {DurationForm}");
        }

        if (options.MaxRetries is < 0 or > MaxMaxRetries)
        {
            Add(ref failures, nameOf, nameof(BrazeOptions.MaxRetries), $"is {options.MaxRetries}. It must be from 0 to {MaxMaxRetries}.");
        }

        if (options.Authentication is not (BrazeAuthentication.Header or BrazeAuthentication.RequestBody))
        {
            Add(ref failures, nameOf, nameof(BrazeOptions.Authentication), "is neither Header nor RequestBody.");
        }

        foreach (KeyValuePair<string, string> entry in options.CampaignIdTable)
        {
            if (FindCampaignIdFailure(entry.Key, entry.Value) is { } failure)
            {
                Add(ref failures, nameOf, $"{nameof(BrazeOptions.CampaignIds)}:{entry.Key}", failure);
            }
        }

        return failures;
    }

    /// <summary>The name of an option in code.</summary>
    public static string GetNameInCode(string option) => $"{nameof(BrazeOptions)}.{option}";

    private static void Add(ref List<string>? failures, Func<string, string?>? nameOf, string option, string? failure)
    {
        if (failure is not null && (nameOf ?? GetNameInCode)(option) is { } name)
        {
            (failures ??= []).Add($"{name} {failure}");
        }
    }

    /// <summary>The duration as it was read, with the days in words, because days are usually a mistake.</summary>
    private static string Format(TimeSpan duration)
    {
        string text = duration.ToString("c", CultureInfo.InvariantCulture);
        return duration.Days is var days and not (0 or -1 or 1) ? $"{text} ({days.ToString(CultureInfo.InvariantCulture)} days)"
            : duration.Days == 1 ? $"{text} (1 day)"
            : text;
    }

    private static string? FindCampaignIdFailure(string name, string? id) =>
        string.IsNullOrEmpty(name) || name[0] is >= '0' and <= '9' || HasWhitespace(name) ? "is not the name of a campaign. Use the campaign's C# name, with or without its namespace."
        : string.IsNullOrWhiteSpace(id) ? "is empty. Copy the ID from the campaign's page in Braze's dashboard."
        : HasWhitespace(id!) ? "contains whitespace. Copy only the ID."
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

    private static string? FindRestEndpointFailure(Uri? endpoint)
    {
        if (endpoint is null)
        {
            return $"is missing. {EndpointExample}";
        }

        if (!endpoint.IsAbsoluteUri)
        {
            // The value is not shown, because it is the key if the two options were swapped.
            return $"is not an absolute URI. {EndpointExample}";
        }

        // A URI can contain credentials, also in its path, so only the host is shown.
        string host = endpoint.Host;
        if (endpoint.Scheme != Uri.UriSchemeHttps && !(endpoint.Scheme == Uri.UriSchemeHttp && endpoint.IsLoopback))
        {
            return $"uses {endpoint.Scheme} to reach '{host}', which sends the key over the network unencrypted. Use https.";
        }

        if (host.StartsWith("dashboard", StringComparison.OrdinalIgnoreCase) || host.StartsWith("sdk.", StringComparison.OrdinalIgnoreCase))
        {
            return $"is the host '{host}', which is not a REST host. {EndpointExample}";
        }

        string root = $"{endpoint.Scheme}://{host}{(endpoint.IsDefaultPort ? "" : $":{endpoint.Port.ToString(CultureInfo.InvariantCulture)}")}";
        return endpoint.Query.Length > 0 || endpoint.Fragment.Length > 0 || endpoint.UserInfo.Length > 0
            ? $"has a query, a fragment or credentials. Write {root}."
            : endpoint.AbsolutePath.Trim('/').Length > 0
            ? $"has a path after the host. Write {root}. Each request adds its own path."
            : null;
    }

    private static string? FindApiKeyFailure(string? key)
    {
        if (string.IsNullOrEmpty(key))
        {
            return "is missing. Create a REST API key with the permission campaigns.trigger.send in Braze's dashboard.";
        }

        // A header accepts only visible ASCII, and a quote comes from a copied JSON string.
#if NETSTANDARD2_0
        bool isKey = !key!.Any(static c => c is <= ' ' or > '~' or '"' or '\'');
#else
        bool isKey = !key.AsSpan().ContainsAnyExceptInRange('!', '~') && !key.AsSpan().ContainsAny('"', '\'');
#endif
        return isKey ? null : "contains whitespace, a quote or a character that no key contains. Copy only the key.";
    }
}
