using System.Net;
using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>One request that a <see cref="FakeBraze"/> was sent, and how it was answered.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path, without a query.</param>
/// <param name="ContentType">The header <c>Content-Type</c>; <see langword="null"/> when there was none.</param>
/// <param name="Authorization">The header <c>Authorization</c>, with the key; <see langword="null"/> when there was none.</param>
/// <param name="Body">The body as a string. Bytes that are not UTF-8 are replaced.</param>
public sealed record FakeBrazeRequest(
    string Method,
    string Path,
    string? ContentType,
    string? Authorization,
    string Body)
{
    /// <summary>What was answered; <see langword="null"/> while a condition of <see cref="FakeBraze.AnswerWhen"/> is asked.</summary>
    public FakeBrazeAnswer? Answer { get; init; }

    /// <summary>The status that it was answered with; <see langword="null"/> when there was no answer.</summary>
    public HttpStatusCode? StatusCode => Answer is { Fault: FakeBrazeFault.None } answer ? answer.StatusCode : null;

    /// <summary>The key that the request carries, in the header or in the body; empty when it carries none.</summary>
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
                return document.RootElement.Field(RequestFields.ApiKey) is { ValueKind: JsonValueKind.String } key ? key.GetString()! : "";
            }
            catch (JsonException)
            {
                return "";
            }
        }
    }

    /// <summary>Shows neither the key nor the body, so that neither reaches a log by accident.</summary>
    /// <returns>The method, the path and how it was answered.</returns>
    public override string ToString() => $"{Method} {Path} -> {Answer}";
}
