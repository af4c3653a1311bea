using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Braze.Tests.Http;

/// <summary>A web server on a free port of this machine that records every request and returns the test's answer.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    public const string SuccessBody = """{"dispatch_id":"14497aa4b013bf150881547fb3076fd6","message":"success"}""";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();

    private LoopbackServer()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(async context =>
        {
            RecordedRequest request = await ReadAsync(context.Request);
            _requests.Enqueue(request);
            context.Features.Set(request);
            await Answer(context);
        });
        Answers(StatusCodes.Status201Created, SuccessBody);
    }

    public Uri Address => new(_app.Urls.Single());

    /// <summary>Answers a request. Its body was read and is in the <see cref="RecordedRequest"/> feature of the context.</summary>
    public RequestDelegate Answer { get; set; } = null!;

    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    /// <summary>The body of the only request. Fails if there were no or several requests.</summary>
    public string Body => Assert.Single(Requests).Text;

    public static async Task<LoopbackServer> StartAsync()
    {
        var server = new LoopbackServer();
        await server._app.StartAsync();
        return server;
    }

    public void Answers(int status, string body, string contentType = "application/json", params (string Name, string Value)[] headers) =>
        Answer = async context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = contentType;
            foreach ((string name, string value) in headers)
            {
                context.Response.Headers[name] = value;
            }

            await context.Response.WriteAsync(body, context.RequestAborted);
        };

    public async ValueTask DisposeAsync()
    {
        // Does not wait for a request that a test did not finish.
        using var atOnce = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await _app.StopAsync(atOnce.Token);
        await _app.DisposeAsync();
    }

    private static async Task<RecordedRequest> ReadAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return new RecordedRequest(
            request.Method,
            request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body.ToArray());
    }
}
