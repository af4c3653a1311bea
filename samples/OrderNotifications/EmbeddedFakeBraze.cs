using System.Net;
using Braze.Messaging.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace OrderNotifications;

/// <summary>Hosts a <see cref="FakeBraze"/> with real HTTP, on a free port of the loopback address.</summary>
internal sealed class EmbeddedFakeBraze : IAsyncDisposable
{
    private readonly WebApplication _server;

    private EmbeddedFakeBraze(WebApplication server) => _server = server;

    /// <summary>The address to set as <c>Braze:RestEndpoint</c>.</summary>
    public string Address => _server.Urls.Single();

    public static async Task<EmbeddedFakeBraze> StartAsync(FakeBraze fake, CancellationToken cancellationToken)
    {
        // An empty builder ignores the ports and logs that the machine configures for web applications.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        WebApplication server = builder.Build();
        server.Run(context => AnswerAsync(fake, context));
        await server.StartAsync(cancellationToken);
        return new EmbeddedFakeBraze(server);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task AnswerAsync(FakeBraze fake, HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);

        IHeaderDictionary headers = context.Request.Headers;
        FakeBrazeAnswer answer = fake.Answer(
            context.Request.Method, context.Request.Path, headers.ContentType, headers.Authorization, body.ToArray());

        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = answer.ContentType;
        foreach ((string name, string value) in answer.Headers)
        {
            context.Response.Headers[name] = value;
        }

        await context.Response.WriteAsync(answer.Body, context.RequestAborted);
    }
}
