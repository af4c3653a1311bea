using Microsoft.Extensions.Http;

namespace Braze.Messaging;

/// <summary>Guards the primary handlers of Braze's HTTP clients, after everything else has configured them.</summary>
/// <param name="names">The names of Braze's HTTP clients.</param>
internal sealed class SendGuardFilter(IEnumerable<BrazeHttpClientName> names) : IHttpMessageHandlerBuilderFilter
{
    private readonly HashSet<string> _names = new(names.Select(static name => name.Value), StringComparer.Ordinal);

    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        next(builder);
        if (builder.Name is { } name && _names.Contains(name))
        {
            builder.PrimaryHandler = HandlerChain.Guard(builder.PrimaryHandler);
        }
    };
}
