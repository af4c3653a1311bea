using Microsoft.AspNetCore.Http;

namespace Braze.Messaging.Tests.Handlers;

/// <summary>Answers the requests of one send from a script. The last answer applies to all further requests.</summary>
internal sealed class Service(params string[] script)
{
    private int _next;

    public static IEnumerable<string> Failures => ["dropped", "500", "503", "504", "silent", "500 400", "504 429", "dropped 201", "500 201"];

    public async Task AnswerAsync(HttpContext context)
    {
        string what = script[Math.Min(Interlocked.Increment(ref _next) - 1, script.Length - 1)];
        switch (what)
        {
            case "dropped":
                context.Abort();
                break;
            case "silent":
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                break;
            default:
                context.Response.StatusCode = int.Parse(what, provider: null);
                await context.Response.WriteAsync(LoopbackServer.SuccessBody);
                break;
        }
    }
}
