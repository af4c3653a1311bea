using System.Globalization;

namespace Braze.Messaging;

/// <summary>
/// An option in a configuration section. It is not read by the framework's binder, because the binder ignores unknown keys, and because its
/// message about a value that it cannot read may show the value.
/// </summary>
/// <param name="Name">The key in the section.</param>
/// <param name="Form">The message for a value that cannot be read.</param>
/// <param name="TrySet">Reads a value, and returns whether the value can be read.</param>
internal sealed record BrazeOption(string Name, string Form, Func<BrazeOptions, string, bool> TrySet)
{
    private const string Duration = "is not a duration. Write 30 seconds as 00:00:30.";
    private const string Boolean = "is not a Boolean value. Write true or false.";

    /// <summary>All options except <see cref="BrazeOptions.CampaignIds"/>, which is an object.</summary>
    public static readonly IReadOnlyList<BrazeOption> Values =
    [
        new(
            nameof(BrazeOptions.RestEndpoint),
            "is not a URI. Give the REST host of your instance, for example https://rest.iad-01.braze.com.",
            static (options, text) => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? uri) && IsSet(options.RestEndpoint = uri)),
        new(nameof(BrazeOptions.ApiKey), "", static (options, text) => IsSet(options.ApiKey = text)),
        new(
            nameof(BrazeOptions.Authentication),
            "is neither Header nor RequestBody.",
            static (options, text) => TryParseName(text, out BrazeAuthentication value) && IsSet(options.Authentication = value)),
        new(nameof(BrazeOptions.Timeout), Duration, static (options, text) => TryParseDuration(text, out TimeSpan value) && IsSet(options.Timeout = value)),
        new(nameof(BrazeOptions.MaxRateLimitWait), Duration, static (options, text) => TryParseDuration(text, out TimeSpan value) && IsSet(options.MaxRateLimitWait = value)),
        new(
            nameof(BrazeOptions.MaxRetries),
            "is not a whole number. Write a number from 0 to 10.",
            static (options, text) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int value) && IsSet(options.MaxRetries = value)),
        new(nameof(BrazeOptions.RetryUnknownOutcomes), Boolean, static (options, text) => bool.TryParse(text, out bool value) && IsSet(options.RetryUnknownOutcomes = value)),
        new(
            nameof(BrazeOptions.LiquidInValues),
            "is neither Throw nor Allow.",
            static (options, text) => TryParseName(text, out LiquidInValues value) && IsSet(options.LiquidInValues = value)),
        new(nameof(BrazeOptions.RequireCampaignIds), Boolean, static (options, text) => bool.TryParse(text, out bool value) && IsSet(options.RequireCampaignIds = value)),
        new(nameof(BrazeOptions.DryRun), Boolean, static (options, text) => bool.TryParse(text, out bool value) && IsSet(options.DryRun = value)),
    ];

    /// <summary>The names of all options.</summary>
    public static readonly IReadOnlyList<string> Names = [.. Values.Select(static option => option.Name), nameof(BrazeOptions.CampaignIds)];

    private static bool IsSet(object? value) => value is not null;

    /// <summary>Reads a single name. The framework also accepts a list of names and combines their values.</summary>
    private static bool TryParseName<T>(string text, out T value)
        where T : struct, Enum
    {
        value = default;
        return text.IndexOf(',') < 0 && Enum.TryParse(text, ignoreCase: true, out value);
    }

    private static bool TryParseDuration(string text, out TimeSpan value) => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out value);
}
