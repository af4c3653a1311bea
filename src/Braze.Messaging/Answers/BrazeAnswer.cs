using System.Net;
using System.Text;
using System.Text.Json;
#if !NETSTANDARD2_0
using System.Text.Unicode;
#endif

namespace Braze.Messaging;

/// <summary>
/// What came back, read tolerantly: Braze documents the fields but not their whole shape, and a proxy in between may answer
/// in HTML. The key is taken out of every text here, before anything else can see it.
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
        /// <summary>One that nothing is made of.</summary>
        None,

        DispatchId,
        Message,
        SendId,

        /// <summary>One that has to be looked at closely.</summary>
        Unknown,
    }

    /// <summary>Reads an answer. Its status decides, whatever became of the body.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="isToThis">Whether it answers this request, and not one that a handler made of it.</param>
    /// <param name="body">Its body.</param>
    /// <param name="key">Takes out the key.</param>
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

    /// <summary>Reads the head of an answer whose body a handler kept for itself.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="key">Takes out the key.</param>
    public BrazeAnswer(HttpResponseMessage response, KeyRedaction key)
    {
        _key = key;
        StatusCode = response.StatusCode;
        RateLimit = RateLimitHeaders.Read(response.Headers);
        ShortBody = "";
    }

    public HttpStatusCode StatusCode { get; }

    public RateLimit RateLimit { get; }

    /// <summary>What came, as an exception shows it; empty for a success, which has none.</summary>
    public string ShortBody { get; }

    /// <summary>Whether Braze itself took the request.</summary>
    public bool IsSuccess { get; }

    /// <summary>Whether the body is a JSON object, as everything is that Braze itself answers.</summary>
    public bool IsJsonObject { get; private set; }

    /// <summary>
    /// Whether the body names an error and no dispatch: then something on the way answered, whatever the status says. Braze puts what
    /// did not stop a send into <c>errors</c>.
    /// </summary>
    public bool IsRefusal { get; private set; }

    /// <summary>Why the body is not whole; <see langword="null"/> when it is.</summary>
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
            // A document, not a DTO: the types of the fields are not promised.
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
            IsRefusal = DispatchId is null && NamesError(root);
            if (root.TryGetProperty("errors", out JsonElement errors))
            {
                Errors = ReadErrors(errors);
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

    /// <summary>
    /// Reads an answer as Braze's are: an object with texts in which nothing is escaped, and no errors. That needs no document, which
    /// is made for every other.
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
                PlainField field = FieldOf(ref reader);
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

            // What follows the object makes it none.
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
        Message = Shown(message, cutOff: true);
        DispatchId = Shown(dispatchId, cutOff: false);
        SendId = Shown(sendId, cutOff: false);
        return true;
    }

    private static PlainField FieldOf(ref Utf8JsonReader name) =>
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

        // Some proxies begin a body with a byte order mark, and a text in another encoding still has an outline.
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

    /// <summary>Reads an id, which is whole where the JSON is: its last characters may be the key's first by chance alone.</summary>
    private string? ReadId(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) ? Shown(Text(value), cutOff: false) : null;

    private string? ReadText(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) ? Shown(Text(value), cutOff: true) : null;

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
            else if (Shown(Text(error), cutOff: true) is { } text)
            {
                texts.Add(text);
            }
        }

        if (errors.ValueKind != JsonValueKind.Array && Shown(Text(errors), cutOff: true) is { } single)
        {
            texts.Add(single);
        }

        if (left > 0)
        {
            texts.Add($"… and {left} more");
        }

        return texts;
    }

    private static bool NamesError(JsonElement root) =>
        root.TryGetProperty("error", out JsonElement error) && error.ValueKind switch
        {
            JsonValueKind.Null or JsonValueKind.False => false,
            JsonValueKind.String => !error.ValueEquals(""u8),
            _ => true,
        };

    /// <summary>A text as others may see it: without the key, on one line, and of a length that a log takes.</summary>
    private string? Shown(string? text, bool cutOff) => text is null ? null : ServerText.Line(_key.Redact(text, cutOff));

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
