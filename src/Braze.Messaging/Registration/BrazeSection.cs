using Microsoft.Extensions.Configuration;

namespace Braze.Messaging;

/// <summary>A configuration section that was passed to <c>AddBraze</c>.</summary>
/// <param name="name">The name of the options that are read from it.</param>
/// <param name="configuration">The section, or a whole configuration.</param>
internal sealed class BrazeSection(string name, IConfiguration configuration)
{
    private const string CampaignIds = nameof(BrazeOptions.CampaignIds);

    public string Name => name;

    /// <summary>The path of the section. Empty for a whole configuration.</summary>
    public string Path { get; } = (configuration as IConfigurationSection)?.Path ?? "";

    /// <summary>Whether the configuration has no such section.</summary>
    public bool IsMissing => configuration is IConfigurationSection section && !section.Exists();

    /// <summary>Sets the options that the section has. An option that cannot be read keeps its value and is a failure.</summary>
    public void Bind(BrazeOptions options)
    {
        foreach (BrazeOption option in BrazeOption.Values)
        {
            if (configuration[option.Name] is { Length: > 0 } text)
            {
                option.TrySet(options, text);
            }
        }

        foreach (IConfigurationSection entry in configuration.GetSection(CampaignIds).GetChildren())
        {
            if (entry.Value is { } id)
            {
                options.CampaignIdTable[entry.Key] = id;
            }
        }
    }

    /// <summary>Whether the section has a key.</summary>
    public bool Has(string option) => configuration.GetSection(option).Exists();

    /// <summary>The full key of an option.</summary>
    public string GetKey(string option) => Path.Length == 0 ? option : $"{Path}:{option}";

    /// <summary>Finds keys that are unknown or cannot be read, with the failure of each.</summary>
    /// <param name="others">All sections that were passed to <c>AddBraze</c>. One can be inside another.</param>
    public IEnumerable<(string Key, string Failure)> FindFailures(IEnumerable<BrazeSection> others)
    {
        var scratch = new BrazeOptions();
        foreach (IConfigurationSection child in configuration.GetChildren())
        {
            BrazeOption? option = BrazeOption.Values.FirstOrDefault(option => option.Name.Equals(child.Key, StringComparison.OrdinalIgnoreCase));
            if (option is not null)
            {
                string? failure =
                    child.GetChildren().Any() ? "has keys of its own. It must be a single value."
                    : child.Value is { Length: > 0 } text && !option.TrySet(scratch, text) ? option.Form
                    : null;
                if (failure is not null)
                {
                    yield return (option.Name, failure);
                }
            }
            else if (child.Key.Equals(CampaignIds, StringComparison.OrdinalIgnoreCase))
            {
                foreach ((string Key, string Failure) failure in FindCampaignIdFailures(child))
                {
                    yield return failure;
                }
            }
            else if (!others.Any(other => other.IsInside(child.Path)) && FindUnknownKeyFailure(child.Key) is { } failure)
            {
                yield return (child.Key, failure);
            }
        }
    }

    private static IEnumerable<(string Key, string Failure)> FindCampaignIdFailures(IConfigurationSection ids)
    {
        if (!string.IsNullOrEmpty(ids.Value))
        {
            yield return (CampaignIds, "is a single value. It must have one key for each campaign: the campaign's C# name, with its ID as the value.");
        }

        foreach (IConfigurationSection entry in ids.GetChildren())
        {
            if (entry.GetChildren().Any())
            {
                yield return ($"{CampaignIds}:{entry.Key}", "has keys of its own. Write the campaign's C# name with dots in one key, for example \"Acme.Orders.OrderShipped\".");
            }
        }
    }

    private string? FindUnknownKeyFailure(string key)
    {
        // A whole configuration also has all other keys of the application, so only a key that is similar to an option is reported.
        bool isWhole = Path.Length == 0;
        string? nearest = NearestName.Find(key, BrazeOption.Names, byLettersAlone: isWhole);
        return nearest is not null ? $"is not an option. Did you mean {nearest}?"
            : isWhole ? null
            : $"is not an option. The options are {string.Join(", ", BrazeOption.Names)}.";
    }

    private bool IsInside(string path) =>
        Path.Equals(path, StringComparison.OrdinalIgnoreCase) || Path.StartsWith($"{path}:", StringComparison.OrdinalIgnoreCase);
}
