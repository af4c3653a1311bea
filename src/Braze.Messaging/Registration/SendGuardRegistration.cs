using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Braze.Messaging;

/// <summary>Registers the guard that sends a request only once, and its check when the host starts.</summary>
internal static class SendGuardRegistration
{
    /// <summary>Guards an HTTP client.</summary>
    public static void AddSendGuard(this IServiceCollection services, string httpClientName)
    {
        services.AddSingleton(new BrazeHttpClientName(httpClientName));
        if (!services.Any(static service => service.ImplementationType == typeof(SendGuardFilter)))
        {
            // The first filter acts last, so it also guards what other filters set.
            services.Insert(0, ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, SendGuardFilter>());
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<HandlerCheck>, HandlerCheckValidator>());
        services.AddOptions<HandlerCheck>(httpClientName).ValidateOnStart();
    }
}
