using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Braze.Messaging;

/// <summary>Checks the options of a container when its host starts, and again when configuration is reloaded.</summary>
internal sealed class BrazeOptionsValidator(
    IEnumerable<BrazeRegistration> registrations,
    IEnumerable<BrazeSection> sections,
    IEnumerable<BrazeCampaignList> lists,
    ILogger<BrazeClient> logger) : IValidateOptions<BrazeOptions>
{
    /// <summary>Options can be created again for each scope, but a mistake is reported only once.</summary>
    private readonly ConcurrentDictionary<string, bool> _logged = new(StringComparer.OrdinalIgnoreCase);

    public ValidateOptionsResult Validate(string? name, BrazeOptions options)
    {
        name ??= Options.DefaultName;
        BrazeSection[] own = [.. sections.Where(section => section.Name == name)];
        bool isClientReplaced = BrazeRegistration.Find(registrations, name) is { IsClientReplaced: true };

        var failures = new List<string>();
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (BrazeSection section in own)
        {
            foreach ((string key, string failure) in section.FindFailures(sections))
            {
                known.Add(key);
                failures.Add($"{section.GetKey(key)} {failure}");
            }
        }

        if (BrazeOptionsRules.FindFailures(options, option => known.Contains(option) ? null : GetName(option, options, own), isClientReplaced) is { } wrong)
        {
            failures.AddRange(wrong);
        }

        if (!isClientReplaced)
        {
            CheckCampaignIds(name, options, option => GetName(option, options, own), failures);
        }

        if (failures.Count == 0)
        {
            return ValidateOptionsResult.Success;
        }

        failures.InsertRange(0, own.Where(section => section.IsMissing).Select(section => $"The configuration has no section '{section.Path}'."));
        return ValidateOptionsResult.Fail(Sentences(failures));
    }

    /// <summary>
    /// The name that the reader of a message can find: the full key if the option comes from configuration or is missing there.
    /// </summary>
    private static string GetName(string option, BrazeOptions options, BrazeSection[] sections)
    {
        BrazeSection? section = Array.Find(sections, section => section.Has(option));
        if (section is null && sections.Length > 0 && IsMissing(option, options))
        {
            section = sections[0];
        }

        return section?.GetKey(option) ?? BrazeOptionsRules.GetNameInCode(option);
    }

    private static bool IsMissing(string option, BrazeOptions options) => option switch
    {
        nameof(BrazeOptions.RestEndpoint) => options.RestEndpoint is null,
        nameof(BrazeOptions.ApiKey) => string.IsNullOrEmpty(options.ApiKey),
        _ => option == nameof(BrazeOptions.CampaignIds),
    };

    /// <summary>The framework joins failures with "; ", so only the last one keeps its full stop.</summary>
    private static IEnumerable<string> Sentences(List<string> failures) =>
        failures.Select((failure, index) => index < failures.Count - 1 ? failure.TrimEnd('.') : failure);

    private void CheckCampaignIds(string name, BrazeOptions options, Func<string, string> nameOf, List<string> failures)
    {
        TriggerCampaignInfo[] campaigns = [.. lists.Where(list => list.Name == name).SelectMany(static list => list.Campaigns)];
        if (campaigns.Length == 0)
        {
            return;
        }

        string[] missing = options.RequireCampaignIds
            ? [.. campaigns.Where(campaign => ConfiguredCampaignId.Find(campaign.CampaignName, options.CampaignIdTable) is null).Select(static campaign => campaign.CampaignName).Distinct().OrderBy(static name => name, StringComparer.Ordinal)]
            : [];
        if (missing.Length > 0)
        {
            failures.Add($"{nameOf(nameof(BrazeOptions.CampaignIds))} has no entry for {string.Join(", ", missing)}, and {nameof(BrazeOptions.RequireCampaignIds)} is true. Add the ID that each campaign has in this environment.");
        }

        foreach (string key in options.CampaignIdTable.Keys.Where(key => !campaigns.Any(campaign => ConfiguredCampaignId.Matches(key, campaign.CampaignName))).OrderBy(static name => name, StringComparer.Ordinal))
        {
            string entry = nameOf($"{nameof(BrazeOptions.CampaignIds)}:{key}");
            if (options.RequireCampaignIds)
            {
                string hint = NearestName.Find(key, campaigns.SelectMany(static campaign => new[] { ConfiguredCampaignId.SimpleName(campaign.CampaignName), campaign.CampaignName })) is { } nearest
                    ? $"Did you mean {nearest}?"
                    : "Remove it, or also pass the campaigns of its project to AddBraze.";
                failures.Add($"{entry} matches no campaign. {hint}");
            }
            else if (_logged.TryAdd(entry, true))
            {
                SendLog.UnmatchedId(logger, entry);
            }
        }
    }
}
