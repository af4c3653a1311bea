using System.Net;

namespace Braze.Messaging.Testing;

/// <summary>One request that a <see cref="FakeBraze"/> was sent, and how it was answered.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path, without a query.</param>
/// <param name="ContentType">The header <c>Content-Type</c>; <see langword="null"/> when there was none.</param>
/// <param name="Authorization">The header <c>Authorization</c>, with the key; <see langword="null"/> when there was none.</param>
/// <param name="Body">The body as text; bytes that are no UTF-8 are replaced.</param>
/// <param name="StatusCode">The status that it was answered with.</param>
public sealed record FakeBrazeRequest(
    string Method,
    string Path,
    string? ContentType,
    string? Authorization,
    string Body,
    HttpStatusCode StatusCode)
{
    /// <summary>Shows neither the key nor the body, so that neither reaches a log by accident.</summary>
    /// <returns>The method, the path and the status.</returns>
    public override string ToString() => $"{Method} {Path} -> {(int)StatusCode}";
}
