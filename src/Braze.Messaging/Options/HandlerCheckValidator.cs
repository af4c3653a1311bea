using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Braze.Messaging;

/// <summary>
/// Checks when the host starts that no handler can send a request twice, and warns of those that try to: they cannot, but they pause
/// and have time-outs of their own.
/// </summary>
internal sealed partial class HandlerCheckValidator(IServiceProvider provider, ILogger<BrazeClient> logger) : IValidateOptions<HandlerCheck>
{
    private readonly ILogger<BrazeClient> _logger = logger;

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
                LogRepeatingHandlers(string.Join(", ", repeating));
            }

            return ValidateOptionsResult.Success;
        }
        catch (InvalidOperationException exception)
        {
            return ValidateOptionsResult.Fail($"The HTTP client '{name}' of IBrazeClient cannot be used. {exception.Message}");
        }
    }

    [LoggerMessage(
        7,
        LogLevel.Warning,
        "The HTTP client of IBrazeClient has handlers that repeat requests: {Handlers}. Their repeats to Braze are refused, since each could message people twice; their pauses and time-outs still apply. The client waits for rate limits and repeats safe attempts itself. To remove the handlers, call AddBraze(…).RemoveAllResilienceHandlers(), or do not add them to this client.")]
    private partial void LogRepeatingHandlers(string handlers);
}
