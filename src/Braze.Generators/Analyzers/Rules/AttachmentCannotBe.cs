using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1016: an attachment has a name and an address that Braze can fetch.</summary>
internal static class AttachmentCannotBe
{
    /// <summary>The name ends in an extension, which can be taken away.</summary>
    public const string Extension = "Extension";

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
            return new Verdict(DiagnosticSeverity.Error, "has no name, and Braze needs one", "give a name without an extension").Of(CallRules.AttachmentCannotBe, site.Syntax);
        }

        return Verdict.OfAll(ValueFacts.TextsOf(site.Value, site.View), OfName)?.Of(CallRules.AttachmentCannotBe, site.Syntax);
    }

    private static Verdict? OfName(string name) =>
        string.IsNullOrWhiteSpace(name) ? new(DiagnosticSeverity.Error, "has an empty name, and Braze needs one", "give a name without an extension")
        : AttachmentFields.Extensions.Contains(ExtensionOf(name))
            ? new(DiagnosticSeverity.Info, "has an extension in its name, and Braze adds that of the file", "leave it out", Extension)
        : null;

    private static Diagnostic? OfUrl(ValueSite site) =>
        Verdict.OfAll(ValueFacts.Possibilities(site.Value, site.View), url => OfUrl(url, site.View))?.Of(CallRules.AttachmentCannotBe, site.Syntax);

    private static Verdict? OfUrl(IOperation value, Viewpoint view)
    {
        if (value.ConstantValue is { HasValue: true, Value: null })
        {
            return new(DiagnosticSeverity.Error, "has no address, so that Braze cannot fetch the file", "give an absolute http or https address");
        }

        if (value is not IObjectCreationOperation { Arguments: { Length: 1 or 2 } written } creation
            || !creation.Type.Is("System", "Uri")
            || written.ByParameter() is not [{ Value: var text }, ..] arguments
            || ValueFacts.ConstantOf(text, view) is not string constant)
        {
            return null;
        }

        // Blanks around an address are no part of it.
        string address = constant.Trim();
        if (!address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            // A second argument may make it absolute, unless it says that it is not.
            return arguments is [_] or [_, { Value.Type.TypeKind: TypeKind.Enum }]
                ? new(DiagnosticSeverity.Error, "has an address that is neither http nor https, so that Braze cannot fetch the file", "give an absolute http or https address")
                : null;
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? url))
        {
            return null;
        }

        string extension = ExtensionOf(url.AbsolutePath.Substring(url.AbsolutePath.LastIndexOf('/') + 1));
        return url.Host is "drive.google.com" or "docs.google.com"
            ? new(DiagnosticSeverity.Warning, "is on Google Drive, which answers with a page in place of the file", "put the file where its address answers with it")
            : extension.Length is > 0 and <= 5 && !AttachmentFields.Extensions.Contains(extension) && !extension.All(char.IsDigit) && !IsPage(extension)
                ? new(DiagnosticSeverity.Warning, $"is of the type '{extension}', which is none of those that Braze lists", "send a type that it does")
            : null;
    }

    /// <summary>Whether the address is that of a program, which can answer with any type.</summary>
    private static bool IsPage(string extension) => extension.ToUpperInvariant() is "PHP" or "ASP" or "ASPX" or "ASHX" or "JSP" or "DO" or "CGI" or "AXD";

    private static string ExtensionOf(string name) => name.LastIndexOf('.') is >= 0 and var dot ? name.Substring(dot + 1) : string.Empty;
}
