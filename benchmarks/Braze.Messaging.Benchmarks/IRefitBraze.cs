using Braze.Tests.HandWritten;
using Refit;

namespace Braze.Messaging.Benchmarks;

/// <summary>The endpoint as a user of Refit declares it.</summary>
internal interface IRefitBraze
{
    [Post("/campaigns/trigger/send")]
    Task<HandWrittenSender.Answer> SendAsync(
        [Body] HandWrittenSender.Request<HandWrittenSender.Properties> request, [Authorize("Bearer")] string apiKey, CancellationToken cancellationToken);

    /// <summary>The same call with the response headers, which contain the rate limit.</summary>
    [Post("/campaigns/trigger/send")]
    Task<ApiResponse<HandWrittenSender.Answer>> SendForResponseAsync(
        [Body] HandWrittenSender.Request<HandWrittenSender.Properties> request, [Authorize("Bearer")] string apiKey, CancellationToken cancellationToken);
}
