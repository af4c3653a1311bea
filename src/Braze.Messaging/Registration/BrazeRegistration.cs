using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Braze.Messaging;

/// <summary>
/// The registration of one <c>AddBraze</c>. An application or a test can register another <see cref="IBrazeClient"/> before or after it.
/// Our client then sends nothing, and the host starts without a key.
/// </summary>
internal sealed class BrazeRegistration
{
    private readonly IServiceCollection _services;
    private readonly string _name;
    private ServiceDescriptor? _client;

    private BrazeRegistration(IServiceCollection services, string name)
    {
        _services = services;
        _name = name;
    }

    /// <summary>Whether the container returns another client than the one that <c>AddBraze</c> registered.</summary>
    public bool IsClientReplaced
    {
        get
        {
            for (int i = _services.Count - 1; i >= 0; i--)
            {
                if (IsClient(_services[i]))
                {
                    return !ReferenceEquals(_services[i], _client);
                }
            }

            return true;
        }
    }

    /// <summary>Adds the checks of the options of a name, and adds the client unless the application has one.</summary>
    /// <param name="services">The container.</param>
    /// <param name="name">The name of the options.</param>
    /// <param name="create">Creates the client.</param>
    /// <returns>
    /// Whether the client was added. A second call does not add it, and neither does a call in an application with a client of its own.
    /// </returns>
    public static bool Add(IServiceCollection services, string name, Func<IServiceProvider, IBrazeClient> create)
    {
        if (services.Any(service => !service.IsKeyedService && service.ImplementationInstance is BrazeRegistration known && known._name == name))
        {
            // A second call adds options to the first, but no second client.
            return false;
        }

        var registration = new BrazeRegistration(services, name);
        bool isFirst = !services.Any(registration.IsClient);
        services.AddSingleton(registration);
        services.AddOptions<BrazeOptions>(name).Configure(options => options.Workspace = name.Length == 0 ? null : name).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<BrazeOptions>, BrazeOptionsValidator>());
        services.AddLogging();
        if (isFirst)
        {
            registration._client = name.Length == 0
                ? ServiceDescriptor.Transient(create)
                : ServiceDescriptor.KeyedTransient<IBrazeClient>(name, (provider, _) => create(provider));
            services.Add(registration._client);
        }

        return isFirst;
    }

    /// <summary>The registration of a name, or <see langword="null"/> if no <c>AddBraze</c> has it.</summary>
    public static BrazeRegistration? Find(IEnumerable<BrazeRegistration> registrations, string name) =>
        registrations.FirstOrDefault(registration => registration._name == name);

    /// <summary>Returns the options as they are at each call, so that a key can rotate.</summary>
    /// <exception cref="OptionsValidationException">Thrown by the returned delegate if the options are wrong.</exception>
    public static Func<BrazeOptions> CreateOptionsAccessor(IServiceProvider provider, string name)
    {
        var options = provider.GetRequiredService<IOptionsMonitor<BrazeOptions>>();
        if (Find(provider.GetServices<BrazeRegistration>(), name) is not { IsClientReplaced: true })
        {
            return () => options.Get(name);
        }

        // A decorator uses our client. The host started although an option is missing, and now the option is needed.
        return () =>
        {
            BrazeOptions current = options.Get(name);
            return BrazeOptionsRules.FindFailures(current) is { } failures
                ? throw new OptionsValidationException(name, typeof(BrazeOptions), failures)
                : current;
        };
    }

    private bool IsClient(ServiceDescriptor service) =>
        service.ServiceType == typeof(IBrazeClient) && Equals(service.ServiceKey, _name.Length == 0 ? null : _name);
}
