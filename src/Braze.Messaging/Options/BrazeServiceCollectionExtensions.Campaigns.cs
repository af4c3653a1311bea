using Braze.Messaging;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <content>
/// The same with a list of campaigns, whose ids are looked for in the options when the host starts; and what reads a section.
/// </content>
public static partial class BrazeServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IBrazeClient"/> with options from configuration, checked when the host starts. With
    /// <see cref="BrazeOptions.RequireCampaignIds"/>, a host does not start while one of the campaigns has no ID there.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="section">The section with the names of <see cref="BrazeOptions"/>, for example <c>configuration.GetSection("Braze")</c>.</param>
    /// <param name="campaigns">The campaigns: <c>BrazeCampaigns.All</c>. Those of several calls add up.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>: proxy, handlers.</returns>
    /// <exception cref="ArgumentException">One of the campaigns is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentNullException">One of the arguments is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddBraze(this IServiceCollection services, IConfiguration section, IEnumerable<TriggerCampaignInfo> campaigns)
    {
        Guard.NotNull(campaigns);
        IHttpClientBuilder builder = services.AddBraze(section);
        services.AddCampaigns(Options.Options.DefaultName, campaigns);
        return builder;
    }

    /// <summary>
    /// Registers <see cref="IBrazeClient"/> with options from code, checked when the host starts. With
    /// <see cref="BrazeOptions.RequireCampaignIds"/>, a host does not start while one of the campaigns has no ID there.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">Sets the options.</param>
    /// <param name="campaigns">The campaigns: <c>BrazeCampaigns.All</c>. Those of several calls add up.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>: proxy, handlers.</returns>
    /// <exception cref="ArgumentException">One of the campaigns is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentNullException">One of the arguments is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddBraze(this IServiceCollection services, Action<BrazeOptions> configure, IEnumerable<TriggerCampaignInfo> campaigns)
    {
        Guard.NotNull(campaigns);
        IHttpClientBuilder builder = services.AddBraze(configure);
        services.AddCampaigns(Options.Options.DefaultName, campaigns);
        return builder;
    }

    /// <summary>
    /// Registers the <see cref="IBrazeClient"/> of one workspace among several, with options from configuration. With
    /// <see cref="BrazeOptions.RequireCampaignIds"/>, a host does not start while one of the campaigns has no ID there.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="name">The key of the service and the name of its options: not empty.</param>
    /// <param name="section">The section with the names of <see cref="BrazeOptions"/>.</param>
    /// <param name="campaigns">The campaigns: <c>BrazeCampaigns.All</c>. Those of several calls with the same name add up.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>: proxy, handlers.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, or one of the campaigns is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentNullException">One of the arguments is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddBraze(this IServiceCollection services, string name, IConfiguration section, IEnumerable<TriggerCampaignInfo> campaigns)
    {
        Guard.NotNull(campaigns);
        IHttpClientBuilder builder = services.AddBraze(name, section);
        services.AddCampaigns(name, campaigns);
        return builder;
    }

    /// <summary>
    /// Registers the <see cref="IBrazeClient"/> of one workspace among several, with options from code. With
    /// <see cref="BrazeOptions.RequireCampaignIds"/>, a host does not start while one of the campaigns has no ID there.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="name">The key of the service and the name of its options: not empty.</param>
    /// <param name="configure">Sets the options.</param>
    /// <param name="campaigns">The campaigns: <c>BrazeCampaigns.All</c>. Those of several calls with the same name add up.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>: proxy, handlers.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, or one of the campaigns is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentNullException">One of the arguments is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddBraze(this IServiceCollection services, string name, Action<BrazeOptions> configure, IEnumerable<TriggerCampaignInfo> campaigns)
    {
        Guard.NotNull(campaigns);
        IHttpClientBuilder builder = services.AddBraze(name, configure);
        services.AddCampaigns(name, campaigns);
        return builder;
    }

    private static void AddCampaigns(this IServiceCollection services, string name, IEnumerable<TriggerCampaignInfo> campaigns)
    {
        TriggerCampaignInfo[] copy = [.. campaigns];
        if (copy.Contains(null))
        {
            throw new ArgumentException("One of the campaigns is null.", nameof(campaigns));
        }

        services.AddSingleton(new BrazeCampaignList(name, copy));
    }

    /// <summary>Reads options from a section, again whenever the configuration is reloaded.</summary>
    private static void AddSection(this IServiceCollection services, string name, IConfiguration configuration)
    {
        var section = new BrazeSection(name, configuration);
        services.AddSingleton(section);
        services.AddOptions<BrazeOptions>(name).Configure(section.Bind);
        services.AddSingleton<IOptionsChangeTokenSource<BrazeOptions>>(new ConfigurationChangeTokenSource<BrazeOptions>(name, configuration));
    }
}
