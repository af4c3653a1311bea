using System.Net;
using System.Text;
using System.Text.Json;
#if !NETSTANDARD2_0
using System.Text.Unicode;
#endif

namespace Braze.Messaging;

/// <summary>
/// An answer from Braze or from a proxy. Braze does not document the whole structure of its answers, and a proxy may answer with HTML, so
/// the answer may have any format. The key is removed from every string here.
/// </summary>
internal struct BrazeAnswer
{
    private const int MaxShownCharacters = 4096;
    private const int MaxErrors = 50;

#if !NETSTANDARD2_0
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];
#endif

    private readonly KeyRedaction _key;

    private enum PlainField
    {
        /// <summary>A field that is not used.</summary>
        None,

        DispatchId,
        Message,
        SendId,

        /// <summary>A field that must be read from a document.</summary>
        Unknown,
    }

    /// <summary>Reads an answer. The status is valid even if the body cannot be read.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="isToThis">
    /// Whether it answers this request, and not one that a handler created from it, for example for a redirect.
    /// </param>
    /// <param name="body">Its body.</param>
    /// <param name="key">Removes the key.</param>
    public BrazeAnswer(HttpResponseMessage response, bool isToThis, BoundedBody body, KeyRedaction key)
    {
        _key = key;
        StatusCode = response.StatusCode;
        RateLimit = RateLimitHeaders.Read(response.Headers);
        CutOffBy = body.CutOffBy;
        ReadFields(body.Bytes);
        IsSuccess = isToThis && IsJsonObject && !IsRefusal && (int)StatusCode is >= 200 and < 300;
        ShortBody = IsSuccess ? "" : ServerText.Lines(_key.Redact(Text(body.Bytes), cutOff: true), MaxShownCharacters);
    }

    /// <summary>Reads the status and headers of an answer whose body is not available, because a handler consumed it.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="key">Removes the key.</param>
    public BrazeAnswer(HttpResponseMessage response, KeyRedaction key)
    {
        _key = key;
        StatusCode = response.StatusCode;
        RateLimit = RateLimitHeaders.Read(response.Headers);
        ShortBody = "";
    }

    public HttpStatusCode StatusCode { get; }

    public RateLimit RateLimit { get; }

    /// <summary>The body for <see cref="BrazeException.ResponseBody"/>. Empty for a success.</summary>
    public string ShortBody { get; }

    /// <summary>Whether Braze itself accepted the request.</summary>
    public bool IsSuccess { get; }

    /// <summary>Whether the body is a JSON object. All answers of Braze are JSON objects.</summary>
    public bool IsJsonObject { get; private set; }

    /// <summary>
    /// Whether the body has an error and no dispatch ID. Then a proxy answered, even if the status is a success. Braze reports problems
    /// that did not stop a send in <c>errors</c>.
    /// </summary>
    public bool IsRefusal { get; private set; }

    /// <summary>The exception that cut off the body, or <see langword="null"/> if it is complete.</summary>
    public Exception? CutOffBy { get; }

    public string? Message { get; private set; }

    public string? DispatchId { get; private set; }

    public string? SendId { get; private set; }

    public IReadOnlyList<string> Errors { get; private set; } = [];

    private void ReadFields(ReadOnlyMemory<byte> body)
    {
        ReadOnlyMemory<byte> json = AsJson(body);
        if (TryReadPlain(json.Span))
        {
            return;
        }

        try
        {
            // Uses a document and not a DTO, because Braze does not guarantee the types of the fields.
            using JsonDocument document = JsonDocument.Parse(json);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return;
            }

            IsJsonObject = true;
            Message = ReadText(root, "message") ?? ReadText(root, "error");
            DispatchId = ReadId(root, "dispatch_id");
            SendId = ReadId(root, "send_id");
            IsRefusal = DispatchId is null && HasError(root);
            if (root.TryGetProperty("errors", out JsonElement errors))
            {
                Errors = ReadErrors(errors);
            }
        }
        catch (JsonException)
        {
            // The body is not valid JSON. ShortBody has its content.
        }
        catch (InvalidOperationException)
        {
            // A name with half of a surrogate pair is valid JSON, but not a valid string. The body is still an object, and the status counts.
        }
    }

    /// <summary>
    /// Reads an answer in Braze's usual form: an object with strings without escapes, and without errors. This needs no document. Returns
    /// <see langword="false"/> for every other answer.
    /// </summary>
    private bool TryReadPlain(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        string? message = null;
        string? dispatchId = null;
        string? sendId = null;
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                PlainField field = GetField(ref reader);
                reader.Read();
                switch (field)
                {
                    case PlainField.None:
                        reader.Skip();
                        break;
                    case PlainField.Unknown:
                    case var _ when reader.TokenType != JsonTokenType.String || reader.ValueIsEscaped:
                        return false;
                    case PlainField.Message:
                        message = reader.ValueTextEquals("success"u8) ? "success" : reader.GetString();
                        break;
                    case PlainField.DispatchId:
                        dispatchId = reader.GetString();
                        break;
                    case PlainField.SendId:
                        sendId = reader.GetString();
                        break;
                }
            }

            // JSON with content after the object is not valid.
            if (reader.Read())
            {
                return false;
            }
        }
        catch (JsonException)
        {
            return false;
        }

        IsJsonObject = true;
        Message = RedactLine(message, cutOff: true);
        DispatchId = RedactLine(dispatchId, cutOff: false);
        SendId = RedactLine(sendId, cutOff: false);
        return true;
    }

    private static PlainField GetField(ref Utf8JsonReader name) =>
        name.ValueIsEscaped ? PlainField.Unknown
        : name.ValueTextEquals("dispatch_id"u8) ? PlainField.DispatchId
        : name.ValueTextEquals("message"u8) ? PlainField.Message
        : name.ValueTextEquals("send_id"u8) ? PlainField.SendId
        : name.ValueTextEquals("errors"u8) || name.ValueTextEquals("error"u8) ? PlainField.Unknown
        : PlainField.None;

    private static ReadOnlyMemory<byte> AsJson(ReadOnlyMemory<byte> body)
    {
#if !NETSTANDARD2_0
        if (Utf8.IsValid(body.Span) && !body.Span.StartsWith(ByteOrderMark))
        {
            return body;
        }
#endif

        // Some proxies start a body with a byte order mark. Strings in another encoding do not stop the reader from finding the structure.
        return Encoding.UTF8.GetBytes(Text(body).TrimStart('\uFEFF'));
    }

    private static string Text(ReadOnlyMemory<byte> body)
    {
#if NETSTANDARD2_0
        return Encoding.UTF8.GetString(body.ToArray());
#else
        return Encoding.UTF8.GetString(body.Span);
#endif
    }

    /// <summary>Reads an ID. An ID is complete, so its last characters can match the start of the key only by chance.</summary>
    private string? ReadId(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) ? RedactLine(Text(value), cutOff: false) : null;

    private string? ReadText(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) ? RedactLine(Text(value), cutOff: true) : null;

    private List<string> ReadErrors(JsonElement errors)
    {
        List<string> texts = [];
        int left = 0;
        foreach (JsonElement error in errors.ValueKind == JsonValueKind.Array ? errors.EnumerateArray() : [])
        {
            if (texts.Count == MaxErrors)
            {
                left++;
            }
            else if (RedactLine(Text(error), cutOff: true) is { } text)
            {
                texts.Add(text);
            }
        }

        if (errors.ValueKind != JsonValueKind.Array && RedactLine(Text(errors), cutOff: true) is { } single)
        {
            texts.Add(single);
        }

        if (left > 0)
        {
            texts.Add($"… and {left} more");
        }

        return texts;
    }

    private static bool HasError(JsonElement root) =>
        root.TryGetProperty("error", out JsonElement error) && error.ValueKind switch
        {
            JsonValueKind.Null or JsonValueKind.False => false,
            JsonValueKind.String => !error.ValueEquals(""u8),
            _ => true,
        };

    /// <summary>Returns a string for messages: without the key, on one line, and with a limited length.</summary>
    private string? RedactLine(string? text, bool cutOff) => text is null ? null : ServerText.Line(_key.Redact(text, cutOff));

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
            // Half of a surrogate pair, for example at the end of a string that was cut by its length, can only be shown as an escape.
            return value.GetRawText();
        }
    }
}
