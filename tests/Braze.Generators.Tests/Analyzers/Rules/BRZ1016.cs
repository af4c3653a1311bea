using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ1016: An attachment is not valid.</summary>
public sealed class BRZ1016 : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        Refused("_ = new Attachment({|BRZ1016:\"\"|}, new Uri(\"https://files.example/1.pdf\"));"),
        Refused("_ = new Attachment({|BRZ1016:null!|}, new Uri(\"https://files.example/1.pdf\"));"),
        Refused("_ = new Attachment({|BRZ1016:\"invoice.pdf\"|}, new Uri(\"https://files.example/1.pdf\"));"),
        Refused("_ = new Attachment(\"Invoice\", {|BRZ1016:null!|});"),
        Refused("_ = new Attachment(\"Invoice\", {|BRZ1016:new Uri(\"/1.pdf\", UriKind.Relative)|});"),
        Refused("_ = new Attachment(\"Invoice\", {|BRZ1016:Url: new Uri(\"ftp://files.example/1.pdf\")|});"),
        Refused("_ = new Attachment(\"Invoice\", {|BRZ1016:new(\"file:///tmp/1.pdf\")|});"),
        Refused("_ = new Attachment(\"Invoice\", {|BRZ1016:new Uri(\"https://files.example/setup.exe\")|});"),
        Refused("_ = new Attachment(\"Invoice\", {|BRZ1016:new Uri(\"https://drive.google.com/file/d/1\")|});"),
        Refused("_ = attachment with { {|BRZ1016:FileName = \" \"|} };"),
        Refused("var url = new Uri(\"ftp://files.example/1.pdf\"); _ = new Attachment(\"Invoice\", {|BRZ1016:url|});"),
        Refused("_ = new Attachment(\"Invoice\", {|BRZ1016:new Uri(uriKind: UriKind.Absolute, uriString: \"ftp://files.example/1.pdf\")|});"),
        Refused("_ = new Attachment(\"Invoice\", {|BRZ1016:flag ? new Uri(\"ftp://a/1.pdf\") : new Uri(\"file:///b.pdf\")|});"),
        Refused("_ = new Attachment(\"Invoice\", {|BRZ1016:flag ? new Uri(\"ftp://a/1.pdf\") : new Uri(\"https://files.example/setup.exe\")|});"),
        Refused("_ = new Attachment({|BRZ1016:flag ? \"\" : \"invoice.pdf\"|}, new Uri(\"https://files.example/1.pdf\"));"),
        Refused("_ = new Attachment(Url: new Uri(\"https://files.example/1.pdf\"), {|BRZ1016:FileName: \"\"|});"),
        Refused("_ = attachment with { {|BRZ1016:Url = new Uri(\"ftp://files.example/1.pdf\")|} };"),
        Refused("Uri url; if (flag) { Change(); } url = new(\"ftp://files.example/1.pdf\"); _ = new Attachment(\"Invoice\", {|BRZ1016:url|});"),

        Accepted("_ = new Attachment(\"Invoice\", new Uri(\"https://files.example/1.pdf\"));"),
        Accepted("_ = new Attachment(\"Invoice 1.5\", new Uri(\"http://files.example/1.PDF?v=1.2\"));"),
        Accepted("_ = new Attachment(\"Invoice\", new Uri(\"https://files.example/download\"));"),
        Accepted("_ = new Attachment(\"Invoice\", new Uri(\" https://files.example/1.pdf \"));"),
        Accepted("_ = new Attachment(\"Invoice\", new Uri(\"HTTPS://files.example/DOWNLOAD.ASPX\"));"),
        Accepted("_ = new Attachment(\"Invoice\", new Uri(\"https://files.example/download.php?id=1\"));"),
        Accepted("_ = new Attachment(\"Invoice\", new Uri(new Uri(\"https://files.example\"), \"/1.pdf\"));"),
        Accepted("_ = new Attachment(id, new Uri(id));"),
        Accepted("_ = new Attachment(\"Invoice\", new Uri($\"https://files.example/{id}.pdf\"));"),
        Accepted("_ = new Attachment(\"Invoice\", flag ? new Uri(\"https://files.example/1.pdf\") : new Uri(id));"),
        Accepted("_ = new Attachment(\"Invoice\", flag ? new Uri(\"ftp://a/1.pdf\") : new Uri(\"https://files.example/1.pdf\"));"),
        Accepted("_ = new Attachment(flag ? \"invoice.pdf\" : id, new Uri(\"https://files.example/1.pdf\"));"),

        // Attachments
        Accepted("_ = new Attachment(Url: new Uri(\"https://files.example/1.pdf\"), FileName: \"Invoice\");"),
        Accepted("_ = attachment with { Url = new Uri(\"https://files.example/2.pdf\") };"),
        Accepted("Uri? url = null; url = new Uri(\"https://files.example/1.pdf\"); _ = new Attachment(\"Invoice\", url);"),
        Accepted("Uri.TryCreate(id, UriKind.Absolute, out Uri? url); _ = new Attachment(\"Invoice\", url!);"),
        Accepted("Uri url = new(\"ftp://files.example/1.pdf\"); if (flag) { url = new(\"https://files.example/1.pdf\"); } _ = new Attachment(\"Invoice\", url);"),
    ];
}
