using System.Globalization;
using System.Text;
using Braze.Generators.Models;

namespace Braze.Generators.Emission;

/// <content>
/// The one method that each campaign has of its own, so that an editor shows at the call what is sent. Its other ways to send are
/// extension methods of the runtime.
/// </content>
internal sealed partial class CampaignEmitter
{
    private const string CollectionOf = "global::System.Collections.Generic.IReadOnlyCollection";

    private static readonly ImmutableArray<string> Parameters = ImmutableArray.Create(
        $"{Runtime}IBrazeClient client,",
        "string? externalUserId = null,",
        $"{Runtime}UserAlias? userAlias = null,",
        $"{CollectionOf}<{Runtime}Recipient>? recipients = null,",
        "bool broadcast = false,",
        $"{Runtime}Audience? audience = null,",
        "string? sendId = null,",
        $"{CollectionOf}<{Runtime}Attachment>? attachments = null,",
        "global::System.Threading.CancellationToken cancellationToken = default)",
        $"=> {Runtime}TriggerCampaign.SendAsync(this, client, externalUserId, userAlias, recipients, broadcast, audience, sendId, attachments, cancellationToken);");

    private static readonly char[] XmlSpecials = ['&', '<', '>'];

    private void EmitSendAsync()
    {
        _code.Line($"/// <summary>Sends <see cref=\"{Name}\"/>. <inheritdoc cref=\"{Name}\" path=\"/summary/node()\"/></summary>");
        EmitContents();
        _code.Line($"/// <inheritdoc cref=\"{Runtime}TriggerCampaign.SendAsync\"/>");
        _code.Line(GeneratedCode);
        _code.Line($"public global::System.Threading.Tasks.Task<{Runtime}TriggerSendResult> {KnownNames.Generated.SendAsync}(");
        _code.Indent();
        _code.Lines(Parameters);
        _code.Outdent();
    }

    /// <summary>What an editor shows beside the summary: the id, and the keys that the template reads.</summary>
    private void EmitContents()
    {
        _code.Write($"/// <remarks>Campaign {XmlText(_campaign.CampaignId)}");
        string separator = " with ";
        foreach (PropertyModel property in _campaign.Properties)
        {
            _code.Write($"{separator}{XmlText(property.WireName)}");
            separator = ", ";
        }

        _code.Line(".</remarks>");
    }

    /// <summary>A text in a comment, which ends where C# ends a line: at more characters than a key or id is expected to have.</summary>
    private static string XmlText(string text)
    {
        if (Identifier.IsPlain(text) && text.IndexOfAny(XmlSpecials) < 0)
        {
            return text;
        }

        var xml = new StringBuilder(text.Length + 16);
        foreach (char c in text)
        {
            _ = c switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                _ when char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => xml.Append(' '),
                _ when char.IsSurrogate(c) || c >= '\uFFFE' => xml.Append('?'),
                _ => xml.Append(c),
            };
        }

        return xml.ToString();
    }
}
