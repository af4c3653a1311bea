using Braze.Messaging;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <content>
/// The overloads with a list of campaigns, whose IDs are checked when the host starts, and the code that reads a section.
/// </content>
public static partial class BrazeServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IBrazeClient"/> with options from configuration, which are checked when the host starts. With
    /// <see cref="BrazeOptions.RequireCampaignIds"/>, the host does not start if one of the campaigns has no entry in
    /// <see cref="BrazeOptions.CampaignIds"/>.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="section">The section with the options, for example <c>configuration.GetSection("Braze")</c>.</param>
    /// <param name="campaigns">
    /// The campaigns of the project: <c>BrazeCampaigns.All</c>. The campaigns of several calls are combined.
    /// </param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, for a proxy or handlers.</returns>
    /// <exception cref="ArgumentException">One of the campaigns is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddBraze(this IServiceCollection services, IConfiguration section, IEnumerable<TriggerCampaignInfo> campaigns)
    {
        Guard.NotNull(campaigns);
        IHttpClientBuilder builder = services.AddBraze(section);
        services.AddCampaigns(Options.Options.DefaultName, campaigns);
        return builder;
    }

    /// <summary>
    /// Registers <see cref="IBrazeClient"/> with options from code, which are checked when the host starts. With
    /// <see cref="BrazeOptions.RequireCampaignIds"/>, the host does not start if one of the campaigns has no entry in
    /// <see cref="BrazeOptions.CampaignIds"/>.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">Sets the options.</param>
    /// <param name="campaigns">
    /// The campaigns of the project: <c>BrazeCampaigns.All</c>. The campaigns of several calls are combined.
    /// </param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, for a proxy or handlers.</returns>
    /// <exception cref="ArgumentException">One of the campaigns is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddBraze(this IServiceCollection services, Action<BrazeOptions> configure, IEnumerable<TriggerCampaignInfo> campaigns)
    {
        Guard.NotNull(campaigns);
        IHttpClientBuilder builder = services.AddBraze(configure);
        services.AddCampaigns(Options.Options.DefaultName, campaigns);
        return builder;
    }

    /// <summary>
    /// Registers the <see cref="IBrazeClient"/> of one of several workspaces, with options from configuration. With
    /// <see cref="BrazeOptions.RequireCampaignIds"/>, the host does not start if one of the campaigns has no entry in
    /// <see cref="BrazeOptions.CampaignIds"/>.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="name">The key of the service and the name of its options. Not empty.</param>
    /// <param name="section">The section with the options.</param>
    /// <param name="campaigns">
    /// The campaigns of the project: <c>BrazeCampaigns.All</c>. The campaigns of several calls with the same name are combined.
    /// </param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, for a proxy or handlers.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, or one of the campaigns is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddBraze(this IServiceCollection services, string name, IConfiguration section, IEnumerable<TriggerCampaignInfo> campaigns)
    {
        Guard.NotNull(campaigns);
        IHttpClientBuilder builder = services.AddBraze(name, section);
        services.AddCampaigns(name, campaigns);
        return builder;
    }

    /// <summary>
    /// Registers the <see cref="IBrazeClient"/> of one of several workspaces, with options from code. With
    /// <see cref="BrazeOptions.RequireCampaignIds"/>, the host does not start if one of the campaigns has no entry in
    /// <see cref="BrazeOptions.CampaignIds"/>.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="name">The key of the service and the name of its options. Not empty.</param>
    /// <param name="configure">Sets the options.</param>
    /// <param name="campaigns">
    /// The campaigns of the project: <c>BrazeCampaigns.All</c>. The campaigns of several calls with the same name are combined.
    /// </param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, for a proxy or handlers.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, or one of the campaigns is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
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

    /// <summary>Reads options from a section, and reads them again when the configuration is reloaded.</summary>
    private static void AddSection(this IServiceCollection services, string name, IConfiguration configuration)
    {
        var section = new BrazeSection(name, configuration);
        services.AddSingleton(section);
        services.AddOptions<BrazeOptions>(name).Configure(section.Bind);
        services.AddSingleton<IOptionsChangeTokenSource<BrazeOptions>>(new ConfigurationChangeTokenSource<BrazeOptions>(name, configuration));
    }
}
