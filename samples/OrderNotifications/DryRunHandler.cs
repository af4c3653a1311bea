using System.Net;

namespace OrderNotifications;

/// <summary>Prints each request's body in place of sending it: one line of JSON per request.</summary>
internal sealed class DryRunHandler(TextWriter output) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        output.WriteLine(await request.Content!.ReadAsStringAsync(cancellationToken));
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{}") };
    }
}
