using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Braze.Messaging;

/// <summary>Registers what keeps a request from leaving twice, and its check when the host starts.</summary>
internal static class SendGuardRegistration
{
    /// <summary>Guards an HTTP client.</summary>
    public static void AddSendGuard(this IServiceCollection services, string httpClientName)
    {
        services.AddSingleton(new BrazeHttpClientName(httpClientName));
        if (!services.Any(static service => service.ImplementationType == typeof(SendGuardFilter)))
        {
            // The first filter is the last to act: what other filters set is guarded too.
            services.Insert(0, ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, SendGuardFilter>());
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<HandlerCheck>, HandlerCheckValidator>());
        services.AddOptions<HandlerCheck>(httpClientName).ValidateOnStart();
    }
}
