using System.Net;
using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>A request to a <see cref="FakeBraze"/>, and its answer.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path, without a query.</param>
/// <param name="ContentType">The <c>Content-Type</c> header, or <see langword="null"/> if there was none.</param>
/// <param name="Authorization">The <c>Authorization</c> header with the key, or <see langword="null"/> if there was none.</param>
/// <param name="Body">The body as a string. Bytes that are not UTF-8 are replaced.</param>
public sealed record FakeBrazeRequest(
    string Method,
    string Path,
    string? ContentType,
    string? Authorization,
    string Body)
{
    /// <summary>The answer, or <see langword="null"/> while a condition of <see cref="FakeBraze.AnswerWhen"/> is evaluated.</summary>
    public FakeBrazeAnswer? Answer { get; init; }

    /// <summary>The status of the answer, or <see langword="null"/> if there was no answer.</summary>
    public HttpStatusCode? StatusCode => Answer is { Fault: FakeBrazeFault.None } answer ? answer.StatusCode : null;

    /// <summary>The key of the request, in the header or in the body. Empty if there is none.</summary>
    internal string ApiKey
    {
        get
        {
            const string Bearer = "Bearer ";
            if (Authorization is not null)
            {
                return Authorization.StartsWith(Bearer, StringComparison.Ordinal) ? Authorization[Bearer.Length..] : Authorization;
            }

            try
            {
                using JsonDocument document = JsonDocument.Parse(Body);
                return document.RootElement is { ValueKind: JsonValueKind.Object } root
                    && root.TryGetProperty(RequestFields.ApiKey, out JsonElement key) && key.ValueKind == JsonValueKind.String
                        ? key.GetString()!
                        : "";
            }
            catch (JsonException)
            {
                return "";
            }
        }
    }

    /// <summary>Returns neither the key nor the body, so that they are not logged by accident.</summary>
    /// <returns>The method, the path and the status of the answer.</returns>
    public override string ToString() => $"{Method} {Path} -> {Answer}";
}
