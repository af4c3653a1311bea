using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Braze.Messaging;

/// <summary>
/// Checks when the host starts that no handler can send a request twice. Warns about handlers that repeat requests: their repeats are
/// refused, but their pauses and time-outs still apply.
/// </summary>
internal sealed class HandlerCheckValidator(IServiceProvider provider, ILogger<BrazeClient> logger) : IValidateOptions<HandlerCheck>
{
    public ValidateOptionsResult Validate(string? name, HandlerCheck options)
    {
        if (provider.GetRequiredService<IHttpClientFactory>() is not IHttpMessageHandlerFactory factory)
        {
            return ValidateOptionsResult.Success;
        }

        try
        {
            HttpMessageHandler handler = factory.CreateHandler(name!);
            HandlerChain.Check(handler, name!);
            IReadOnlyList<string> repeating = HandlerChain.FindRepeating(handler);
            if (repeating.Count > 0)
            {
                SendLog.RepeatingHandlers(logger, string.Join(", ", repeating));
            }

            return ValidateOptionsResult.Success;
        }
        catch (InvalidOperationException exception)
        {
            return ValidateOptionsResult.Fail($"The HTTP client '{name}' of IBrazeClient cannot be used. {exception.Message}");
        }
    }
}
