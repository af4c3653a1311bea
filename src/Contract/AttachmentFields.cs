namespace Braze.Contract;

/// <summary>The fields of an entry of <c>attachments</c>, and the types of files that Braze attaches.</summary>
internal static class AttachmentFields
{
    public const string FileName = "file_name";
    public const string Url = "url";
    public const string BasicAuthCredential = "basic_auth_credential";

    public static readonly IReadOnlyList<Field> All =
    [
        new(FileName, JsonType.String, nameof(FileName)),
        new(Url, JsonType.String, nameof(Url)),
        new(BasicAuthCredential, JsonType.String, nameof(BasicAuthCredential)),
    ];

    /// <summary>The extensions of the file types that Braze lists, without a dot. They are not case-sensitive.</summary>
    public static readonly HashSet<string> Extensions = new(
        ("txt csv log css ics jpg jpe jpeg gif png bmp psd tif tiff svg indd ai eps doc docx rtf odt ott pdf pub pages mobi epub mp3 m4a m4v wma "
            + "ogg flac wav aif aifc aiff mp4 mov avi mkv mpeg mpg wmv xls xlsx ods numbers odp ppt pptx pps key zip vcf pkpass").Split(' '),
        StringComparer.OrdinalIgnoreCase);
}
