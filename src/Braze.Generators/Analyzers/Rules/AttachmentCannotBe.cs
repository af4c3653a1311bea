using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;
using Braze.Generators.Parsing;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1016: an attachment has a name and an address that Braze can fetch.</summary>
internal static class AttachmentCannotBe
{
    /// <summary>The name ends in an extension, which can be taken away.</summary>
    public const string Extension = "Extension";

    private static readonly ImmutableHashSet<string> Extensions = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ("txt csv log css ics jpg jpe jpeg gif png bmp psd tif tiff svg indd ai eps doc docx rtf odt ott pdf pub pages mobi epub mp3 m4a m4v wma "
            + "ogg flac wav aif aifc aiff mp4 mov avi mkv mpeg mpg wmv xls xlsx ods numbers odp ppt pptx pps key zip vcf pkpass").Split(' '));

    public static Diagnostic? Of(ValueSite site) => site switch
    {
        { Owner: "Attachment", Member: "FileName" } => OfName(site),
        { Owner: "Attachment", Member: "Url" } => OfUrl(site),
        _ => null,
    };

    private static Diagnostic? OfName(ValueSite site)
    {
        if (ValueFacts.IsAbsent(site.Value, site.View))
        {
            return Report(site, "has no name, and Braze needs one", "give a name without an extension");
        }

        ImmutableArray<string> names = ValueFacts.TextsOf(site.Value, site.View);
        return names.IsDefaultOrEmpty ? null
            : names.All(string.IsNullOrWhiteSpace) ? Report(site, "has an empty name, and Braze needs one", "give a name without an extension")
            : names.All(static name => Extensions.Contains(ExtensionOf(name)))
                ? Report(site, "has an extension in its name, and Braze adds that of the file", "leave it out", DiagnosticSeverity.Info, Extension)
            : null;
    }

    private static Diagnostic? OfUrl(ValueSite site)
    {
        ImmutableArray<IOperation> possibilities = ValueFacts.Possibilities(site.Value, site.View);
        if (possibilities.All(static value => value.ConstantValue is { HasValue: true, Value: null }))
        {
            return Report(site, "has no address, so that Braze cannot fetch the file", "give an absolute http or https address");
        }

        if (possibilities is not [IObjectCreationOperation { Arguments: { Length: 1 or 2 } written } creation]
            || !creation.Type.Is("System", "Uri")
            || written.ByParameter() is not [{ Value: var text }, ..] arguments
            || ValueFacts.ConstantOf(text, site.View) is not string constant)
        {
            return null;
        }

        // Blanks around an address are no part of it.
        string address = constant.Trim();
        if (!address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            // A second argument may make it absolute, unless it says that it is not.
            return arguments is [_] or [_, { Value.Type.TypeKind: TypeKind.Enum }]
                ? Report(site, "has an address that is neither http nor https, so that Braze cannot fetch the file", "give an absolute http or https address")
                : null;
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? url))
        {
            return null;
        }

        string extension = ExtensionOf(url.AbsolutePath.Substring(url.AbsolutePath.LastIndexOf('/') + 1));
        return url.Host is "drive.google.com" or "docs.google.com"
            ? Report(site, "is on Google Drive, which answers with a page in place of the file", "put the file where its address answers with it", DiagnosticSeverity.Warning)
            : extension.Length is > 0 and <= 5 && !Extensions.Contains(extension) && !extension.All(char.IsDigit) && !IsPage(extension)
                ? Report(site, $"is of the type '{extension}', which is none of those that Braze lists", "send a type that it does", DiagnosticSeverity.Warning)
            : null;
    }

    /// <summary>Whether the address is that of a program, which can answer with any type.</summary>
    private static bool IsPage(string extension) => extension.ToUpperInvariant() is "PHP" or "ASP" or "ASPX" or "ASHX" or "JSP" or "DO" or "CGI" or "AXD";

    private static string ExtensionOf(string name) => name.LastIndexOf('.') is >= 0 and var dot ? name.Substring(dot + 1) : string.Empty;

    private static Diagnostic Report(ValueSite site, string trouble, string advice, DiagnosticSeverity severity = DiagnosticSeverity.Error, string? kind = null) =>
        Finding.Of(CallRules.AttachmentCannotBe, severity, site.Syntax, kind, null, trouble, advice);
}
