namespace Braze.Messaging;

/// <summary>
/// A file of at most 2 MB that Braze downloads and attaches to the email (an entry of <c>attachments</c>). Not for broadcasts.
/// </summary>
/// <param name="FileName">The name of the file in the email, without an extension (<c>file_name</c>). Not empty.</param>
/// <param name="Url">
/// The address of the file (<c>url</c>). Absolute, <c>http</c> or <c>https</c>, and without personal data. The response must have a
/// <c>Content-Type</c>, which determines the extension.
/// </param>
/// <param name="BasicAuthCredential">
/// The name of a credential stored in Braze, for a file that requires a user name and a password (<c>basic_auth_credential</c>).
/// </param>
public sealed record Attachment(string FileName, Uri Url, string? BasicAuthCredential = null)
{
    /// <summary>Returns the type's name, because the file name and the address can identify the recipient.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(Attachment);
}
