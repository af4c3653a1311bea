using System.Net;
using System.Text.Json;

namespace Braze.Messaging;

/// <summary>
/// What came back, read tolerantly: Braze documents the fields but not their whole shape, and a proxy in between may answer
/// in HTML. The key is taken out of every text here, before anything else can see it.
/// </summary>
internal sealed class BrazeAnswer
{
    private const int MaxShownCharacters = 4096;

    private readonly KeyRedaction _key;

    private BrazeAnswer(HttpResponseMessage response, BoundedBody body, string apiKey)
    {
        _key = new KeyRedaction(apiKey);
        StatusCode = response.StatusCode;
        RateLimit = RateLimitHeaders.Read(response.Headers);
        ShortBody = _key.Redact(body.Text, cutOff: true);
        if (ShortBody.Length > MaxShownCharacters)
        {
            ShortBody = ShortBody[..MaxShownCharacters] + "…";
        }

        CutOffBy = body.CutOffBy;
        ReadFields(body.Text);
    }

    public HttpStatusCode StatusCode { get; }

    public RateLimit RateLimit { get; }

    public string ShortBody { get; }

    /// <summary>Whether the body is a JSON object, as everything is that Braze itself answers.</summary>
    public bool IsJsonObject { get; private set; }

    /// <summary>Why the body is not whole; <see langword="null"/> when it is.</summary>
    public Exception? CutOffBy { get; }

    public string? Message { get; private set; }

    public string? DispatchId { get; private set; }

    public string? SendId { get; private set; }

    public IReadOnlyList<string> Errors { get; private set; } = [];

    /// <summary>Reads an answer whose headers have come. The status is known by then, and it decides, whatever becomes of the body.</summary>
    public static async Task<BrazeAnswer> ReadAsync(HttpResponseMessage response, string apiKey, CancellationToken cancellationToken) =>
        new(response, await BoundedBody.ReadAsync(response.Content, cancellationToken).ConfigureAwait(false), apiKey);

    private void ReadFields(string body)
    {
        try
        {
            // A document, not a DTO: the types of the fields are not promised. Some proxies begin a body with a byte order mark.
            using JsonDocument document = JsonDocument.Parse(body.TrimStart('\uFEFF'));
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return;
            }

            IsJsonObject = true;
            Message = ReadText(root, "message") ?? ReadText(root, "error");
            DispatchId = ReadId(root, "dispatch_id");
            SendId = ReadId(root, "send_id");
            if (root.TryGetProperty("errors", out JsonElement errors))
            {
                Errors = errors.ValueKind == JsonValueKind.Array
                    ? [.. errors.EnumerateArray().Select(RedactedText).OfType<string>()]
                    : RedactedText(errors) is { } single ? [single] : [];
            }
        }
        catch (JsonException)
        {
            // No JSON, or half of it: ShortBody has what came.
        }
        catch (InvalidOperationException)
        {
            // A name is half a surrogate pair, which is JSON and yet no text. It is an object all the same, and the status counts.
        }
    }

    /// <summary>Reads an id, which is whole where the JSON is: its last characters may be the key's first by chance alone.</summary>
    private string? ReadId(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && Text(value) is { } text ? _key.Redact(text, cutOff: false) : null;

    private string? ReadText(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) ? RedactedText(value) : null;

    private string? RedactedText(JsonElement value) => Text(value) is { } text ? _key.Redact(text, cutOff: true) : null;

    private static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.Null => null,
                JsonValueKind.String => value.GetString(),
                _ => value.GetRawText(),
            };
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, as a text cut by its length ends with, has no form but its escape.
            return value.GetRawText();
        }
    }
}
