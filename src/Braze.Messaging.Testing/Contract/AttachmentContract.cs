using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>The documented rules for an entry of <c>attachments</c>. The fake does not fetch files.</summary>
internal static class AttachmentContract
{
    public static FakeBrazeAnswer? Refuse(JsonElement attachment, string where) =>
        attachment.RefuseWrongType(AttachmentFields.All, where)
        ?? attachment.RefuseMissing(AttachmentFields.FileName, where)
        ?? (IsFetchable(attachment.Field(AttachmentFields.Url)?.GetString())
            ? null
            : FakeBrazeAnswer.BadRequest($"{AttachmentFields.Url} of {where} is missing, or is not an absolute http or https address."));

    private static bool IsFetchable(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? parsed) && (parsed.Scheme == Uri.UriSchemeHttp || parsed.Scheme == Uri.UriSchemeHttps);
}
