using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Braze.Messaging.Testing.Tests;

/// <summary>Sends requests over the fake's handler that <see cref="BrazeClient"/> cannot send.</summary>
internal static class RawCall
{
    public const string Key = "test-key";

    public const string CampaignId = "d8b73da7-0b7c-fc72-1d80-e59c7f20f0d3";

    public const string Address = "https://rest.braze.example/campaigns/trigger/send";

    /// <summary>Sends a body that is valid except for the fields of the test.</summary>
    public static Task<(HttpStatusCode Status, string Message, string Error)> SendBodyAsync(FakeBraze fake, string body) =>
        SendAsync(fake, Post(body));

    /// <summary>Sends a body with one recipient, given as JSON.</summary>
    public static Task<(HttpStatusCode Status, string Message, string Error)> SendRecipientAsync(FakeBraze fake, string recipient) =>
        SendBodyAsync(fake, $$"""{"campaign_id":"{{CampaignId}}","recipients":[{"external_user_id":"u1"},{{recipient}}]}""");

    public static async Task<(HttpStatusCode Status, string Message, string Error)> SendAsync(FakeBraze fake, HttpRequestMessage request)
    {
        using var client = new HttpClient(fake.CreateHandler());
        using HttpResponseMessage response = await client.SendAsync(request);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);

        using JsonDocument body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        string message = body.RootElement.TryGetProperty("message", out JsonElement text) ? text.GetString()! : "";
        string error = body.RootElement.TryGetProperty("errors", out JsonElement errors) ? errors[0].GetString()! : "";
        return (response.StatusCode, message, error);
    }

    public static HttpRequestMessage Post(string body) => new(HttpMethod.Post, Address)
    {
        Headers = { Authorization = new AuthenticationHeaderValue("Bearer", Key) },
        Content = new StringContent(body, Encoding.UTF8, "application/json"),
    };
}
