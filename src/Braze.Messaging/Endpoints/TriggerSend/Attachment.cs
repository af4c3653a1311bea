namespace Braze.Messaging;

/// <summary>
/// A file that Braze fetches and attaches to the e-mail (an entry of <c>attachments</c>): at most 2 MB. Not for broadcasts.
/// </summary>
/// <param name="FileName">The name that the reader sees, without an extension (<c>file_name</c>): not empty.</param>
/// <param name="Url">
/// Where Braze fetches the file (<c>url</c>): absolute, <c>http</c> or <c>https</c>, without personal data. The answer needs a
/// <c>Content-Type</c>, and its type decides the extension.
/// </param>
/// <param name="BasicAuthCredential">
/// The name of a credential stored with Braze, for a file that asks for a user and a password (<c>basic_auth_credential</c>).
/// </param>
public sealed record Attachment(string FileName, Uri Url, string? BasicAuthCredential = null)
{
    /// <summary>Shows neither the name nor the address, either of which can tell who it is for.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(Attachment);
}
