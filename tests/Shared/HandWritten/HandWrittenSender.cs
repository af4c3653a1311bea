using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Braze.Tests.HandWritten;

/// <summary>
/// What a careful developer writes without this library: records for the request, a source-generated serializer, and all of the
/// answer that <c>TriggerSendResult</c> has. It checks no rule, and it loses the status when the body is no JSON.
/// </summary>
internal sealed class HandWrittenSender(HttpClient httpClient, Uri address, string apiKey, bool knownLength)
{
    private const string CampaignId = "0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11";

    public static Request<Properties> RequestFor(Shipment shipment, params string[] users) => new(
        CampaignId,
        new Properties(shipment.OrderNumber, shipment.Total, shipment.Eta, shipment.Parcels, shipment.IsGift, shipment.Note),
        Array.ConvertAll(users, static user => new Recipient(user)));

    public async Task<Result> SendAsync(Shipment shipment, string user, CancellationToken cancellationToken)
    {
        Request<Properties> body = RequestFor(shipment, user);
        using var message = new HttpRequestMessage(HttpMethod.Post, address) { Content = ContentOf(body) };
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", apiKey);

        using HttpResponseMessage response = await httpClient.SendAsync(message, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        Answer answer = (await response.Content.ReadFromJsonAsync(Json.Default.Answer, cancellationToken).ConfigureAwait(false))!;
        long? reset = Number(response, "X-RateLimit-Reset");
        return new Result(
            response.StatusCode,
            answer.DispatchId,
            answer.SendId,
            answer.Message,
            answer.Errors ?? [],
            Number(response, "X-RateLimit-Limit"),
            Number(response, "X-RateLimit-Remaining"),
            reset is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null);
    }

    /// <summary>Of a length that is known, as this library sends it, or in chunks, as <c>PostAsJsonAsync</c> does.</summary>
    private HttpContent ContentOf(Request<Properties> body) => knownLength
        ? new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, Json.Default.RequestProperties)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } }
        : JsonContent.Create(body, Json.Default.RequestProperties, new MediaTypeHeaderValue("application/json"));

    private static long? Number(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out IEnumerable<string>? values)
        && long.TryParse(values.First(), NumberStyles.Integer, CultureInfo.InvariantCulture, out long number)
            ? number
            : null;

    internal sealed record Request<TProperties>(string CampaignId, TProperties TriggerProperties, Recipient[] Recipients);

    internal sealed record Properties(string OrderNumber, decimal Total, DateTimeOffset Eta, int Parcels, bool IsGift, string? Note);

    internal sealed record Recipient(string ExternalUserId);

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
