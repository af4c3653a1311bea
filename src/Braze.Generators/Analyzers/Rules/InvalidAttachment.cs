using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;
using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1016: an attachment has a name, and a URL from which Braze can fetch the file.</summary>
internal sealed class InvalidAttachment() : Rule(Descriptor, DiagnosticSeverity.Warning, DiagnosticSeverity.Info)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ1016",
        RuleCategories.Call,
        "The attachment is not valid",
        "This attachment {0}; {1}",
        DiagnosticSeverity.Error);

    /// <summary>The name ends in an extension, which can be removed.</summary>
    public const string Extension = "Extension";

    protected override Diagnostic? Analyze(Site site) => site switch
    {
        ValueSite { Owner: "Attachment", Member: "FileName" } name => Report(
            ValueFacts.IsAbsent(name.Value, name.View)
                ? new(DiagnosticSeverity.Error, "has no name, and Braze needs one", "give a name without an extension")
                : Verdict.Mildest(ValueFacts.StringsOf(name.Value, name.View), JudgeName),
            name.Syntax),
        ValueSite { Owner: "Attachment", Member: "Url" } url => Report(Verdict.Mildest(ValueFacts.Possibilities(url.Value, url.View), value => JudgeUrl(value, url.View)), url.Syntax),
        _ => null,
    };

    private static Verdict? JudgeName(string name) =>
        string.IsNullOrWhiteSpace(name) ? new(DiagnosticSeverity.Error, "has an empty name, and Braze needs one", "give a name without an extension")
        : AttachmentFields.Extensions.Contains(ExtensionOf(name))
            ? new(DiagnosticSeverity.Info, "has an extension in its name, and Braze adds the extension of the file", "remove it", Extension)
        : null;

    private static Verdict? JudgeUrl(IOperation value, Viewpoint view)
    {
        if (value.ConstantValue is { HasValue: true, Value: null })
        {
            return new(DiagnosticSeverity.Error, "has no URL, so Braze cannot fetch the file", "give an absolute http or https URL");
        }

        if (value is not IObjectCreationOperation { Arguments: { Length: 1 or 2 } written } creation
            || !creation.Type.Is("System", "Uri")
            || written.ByParameter() is not [{ Value: var text }, ..] arguments
            || ValueFacts.ConstantOf(text, view) is not string constant)
        {
            return null;
        }

        // Whitespace around a URL is not part of it.
        string address = constant.Trim();
        if (!address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            // A second argument other than a UriKind can make the URL absolute.
            return arguments is [_] or [_, { Value.Type.TypeKind: TypeKind.Enum }]
                ? new(DiagnosticSeverity.Error, "has a URL that is neither http nor https, so Braze cannot fetch the file", "give an absolute http or https URL")
                : null;
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? url))
        {
            return null;
        }

        string extension = ExtensionOf(url.AbsolutePath.Substring(url.AbsolutePath.LastIndexOf('/') + 1));
        return url.Host is "drive.google.com" or "docs.google.com"
            ? new(DiagnosticSeverity.Warning, "is on Google Drive, which returns a page instead of the file", "use a URL that returns the file itself")
            : extension.Length is > 0 and <= 5 && !AttachmentFields.Extensions.Contains(extension) && !extension.All(char.IsDigit) && !IsPage(extension)
                ? new(DiagnosticSeverity.Warning, $"is of the type '{extension}', which is not one of those that Braze lists", "send a type that Braze lists")
            : null;
    }

    /// <summary>Whether the extension is that of a dynamic page, which can return any type.</summary>
    private static bool IsPage(string extension) => extension.ToUpperInvariant() is "PHP" or "ASP" or "ASPX" or "ASHX" or "JSP" or "DO" or "CGI" or "AXD";

    private static string ExtensionOf(string name) => name.LastIndexOf('.') is >= 0 and var dot ? name.Substring(dot + 1) : string.Empty;
}
