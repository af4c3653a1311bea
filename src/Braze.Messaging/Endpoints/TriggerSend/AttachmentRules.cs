namespace Braze.Messaging;

/// <summary>The rules for <c>attachments</c>. Their messages contain no file name and no address.</summary>
internal static class AttachmentRules
{
    /// <summary>Checks the attachments of a request.</summary>
    public static void Check(TriggerSendRequest request)
    {
        if (request.Attachments is not { Count: > 0 } attachments)
        {
            return;
        }

        if (request.Broadcast)
        {
            throw new BrazeValidationException(
                "BRZ1011: broadcast is true and attachments are given. Braze accepts one or the other: send to recipients, or leave the attachments out.");
        }

        int index = 0;
        foreach (Attachment? attachment in attachments)
        {
            if (FindProblem(attachment) is { } problem)
            {
                throw new BrazeValidationException($"BRZ1016: attachments[{index}] {problem}");
            }

            index++;
        }
    }

    private static string? FindProblem(Attachment? attachment) => attachment switch
    {
        null => "is null, so there is nothing to attach. Remove it.",
        _ when string.IsNullOrWhiteSpace(attachment.FileName) => "has no file_name, and Braze needs one. Give a name without an extension.",
        { Url: null } => "has no url, so Braze cannot fetch the file. Give an absolute http or https address.",
        { Url.IsAbsoluteUri: false } => "has a relative url, so Braze cannot fetch the file. Give an absolute http or https address.",
        _ when attachment.Url.Scheme != Uri.UriSchemeHttp && attachment.Url.Scheme != Uri.UriSchemeHttps =>
            "has a url that is neither http nor https, so Braze cannot fetch the file. Give an address that Braze can reach.",
        _ when SurrogatePairs.HasHalf(attachment.FileName) => DescribeHalfPair(AttachmentFields.FileName),
        _ when SurrogatePairs.HasHalf(attachment.Url.OriginalString) => DescribeHalfPair(AttachmentFields.Url),
        _ when SurrogatePairs.HasHalf(attachment.BasicAuthCredential) => DescribeHalfPair(AttachmentFields.BasicAuthCredential),
        _ => null,
    };

    private static string DescribeHalfPair(string field) =>
        $"has a {field} that contains half of a surrogate pair, which cannot be sent. Cutting a string by its length can split a pair.";
}
