using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>The documented rules for one entry of <c>attachments</c>. Nothing is fetched.</summary>
internal static class AttachmentContract
{
    private static readonly Dictionary<string, string> Types = new()
    {
        ["file_name"] = "string",
        ["url"] = "string",
        ["basic_auth_credential"] = "string",
    };

    public static FakeBrazeAnswer? Refuse(JsonElement attachment, string where) =>
        attachment.RefuseWrongType(Types, where)
        ?? (string.IsNullOrWhiteSpace(attachment.Field("file_name")?.GetString())
            ? FakeBrazeAnswer.BadRequest($"file_name of {where} is missing or empty.")
            : IsFetchable(attachment.Field("url")?.GetString()) ? null
            : FakeBrazeAnswer.BadRequest($"url of {where} is missing, or no absolute http or https address."));

    private static bool IsFetchable(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? parsed) && (parsed.Scheme == Uri.UriSchemeHttp || parsed.Scheme == Uri.UriSchemeHttps);
}
