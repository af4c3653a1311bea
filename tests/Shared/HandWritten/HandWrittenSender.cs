using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Braze.Tests.HandWritten;

/// <summary>
/// A careful implementation without this library: records for the request, a source-generated serializer, and everything that
/// <c>TriggerSendResult</c> has. It checks no rules, and it loses the status if the body is not JSON.
/// </summary>
internal sealed class HandWrittenSender(HttpClient httpClient, Uri address, string apiKey, bool knownLength)
{
    private const string CampaignId = "0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11";

    /// <summary>Creates a request with one set of properties for all users.</summary>
    public static Request<Properties> RequestFor(Shipment shipment, params string[] users) =>
        new(CampaignId, PropertiesOf(shipment), Array.ConvertAll(users, static user => new Recipient(user, null)));

    /// <summary>Creates a request with one set of properties for each user.</summary>
    public static Request<Properties> RequestFor(Shipment[] shipments, string[] users)
    {
        var recipients = new Recipient[users.Length];
        for (int i = 0; i < recipients.Length; i++)
        {
            recipients[i] = new Recipient(users[i], PropertiesOf(shipments[i]));
        }

        return new(CampaignId, null, recipients);
    }

    /// <summary>Returns everything in an answer that <c>TriggerSendResult</c> has.</summary>
    public static Result ResultOf(HttpStatusCode status, HttpResponseHeaders headers, Answer answer)
    {
        long? reset = Number(headers, "X-RateLimit-Reset");
        return new Result(
            status,
            answer.DispatchId,
            answer.SendId,
            answer.Message,
            answer.Errors ?? [],
            Number(headers, "X-RateLimit-Limit"),
            Number(headers, "X-RateLimit-Remaining"),
            reset is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null);
    }

    public Task<Result> SendAsync(Shipment shipment, string user, CancellationToken cancellationToken) =>
        SendAsync(RequestFor(shipment, user), cancellationToken);

    public Task<Result> SendAsync(Shipment shipment, string[] users, CancellationToken cancellationToken) =>
        SendAsync(RequestFor(shipment, users), cancellationToken);

    private async Task<Result> SendAsync(Request<Properties> body, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, address) { Content = ContentOf(body) };
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", apiKey);

        using HttpResponseMessage response = await httpClient.SendAsync(message, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        Answer answer = (await response.Content.ReadFromJsonAsync(Json.Default.Answer, cancellationToken).ConfigureAwait(false))!;
        return ResultOf(response.StatusCode, response.Headers, answer);
    }

    private static Properties PropertiesOf(Shipment shipment) =>
        new(shipment.OrderNumber, shipment.Total, shipment.Eta, shipment.Parcels, shipment.IsGift, shipment.Note);

    /// <summary>Creates content with a known length, as this library does, or in chunks, as <c>PostAsJsonAsync</c> does.</summary>
    private HttpContent ContentOf(Request<Properties> body) => knownLength
        ? new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, Json.Default.RequestProperties)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } }
        : JsonContent.Create(body, Json.Default.RequestProperties, new MediaTypeHeaderValue("application/json"));

    private static long? Number(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out IEnumerable<string>? values)
        && long.TryParse(values.First(), NumberStyles.Integer, CultureInfo.InvariantCulture, out long number)
            ? number
            : null;

    internal sealed record Request<TProperties>(string CampaignId, TProperties? TriggerProperties, Recipient[] Recipients);

    internal sealed record Properties(string OrderNumber, decimal Total, DateTimeOffset Eta, int Parcels, bool IsGift, string? Note);

    internal sealed record Recipient(string ExternalUserId, Properties? TriggerProperties);

    internal sealed record Answer(string? DispatchId, string? SendId, string? Message, string[]? Errors);

    internal sealed record Result(
        HttpStatusCode StatusCode,
        string? DispatchId,
        string? SendId,
        string? Message,
        IReadOnlyList<string> Errors,
        long? Limit,
        long? Remaining,
        DateTimeOffset? Reset);
}
