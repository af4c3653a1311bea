using System.Globalization;
using System.Text;

namespace Braze.Generators.Emission;

/// <content>
/// The only send method that is generated into each campaign. An editor can then show at the call what is sent. The other send
/// methods are extension methods of the runtime.
/// </content>
internal sealed partial class CampaignEmitter
{
    private const string Collection = "global::System.Collections.Generic.IReadOnlyCollection";

    private static readonly ImmutableArray<string> Parameters = ImmutableArray.Create(
        $"{RuntimeName.BrazeClient} client,",
        "string? externalUserId = null,",
        $"{RuntimeName.UserAlias}? userAlias = null,",
        $"{Collection}<{RuntimeName.Recipient}>? recipients = null,",
        "bool broadcast = false,",
        $"{RuntimeName.Audience}? audience = null,",
        "string? sendId = null,",
        $"{Collection}<{RuntimeName.Attachment}>? attachments = null,",
        "global::System.Threading.CancellationToken cancellationToken = default)",
        $"=> {RuntimeName.Sender}.SendAsync(this, client, externalUserId, userAlias, recipients, broadcast, audience, sendId, attachments, cancellationToken);");

    private void EmitSendAsync()
    {
        _code.Line($"/// <summary>Sends <see cref=\"{Name}\"/>. <inheritdoc cref=\"{Name}\" path=\"/summary/node()\"/></summary>");
        _code.Line($"/// <remarks>Campaign {XmlText(_campaign.CampaignId)}{Keys()}.</remarks>");
        _code.Line($"/// <inheritdoc cref=\"{RuntimeName.Sender}.SendAsync\"/>");
        _code.Line(GeneratedCode);
        _code.Line($"public global::System.Threading.Tasks.Task<{RuntimeName.Result}> {KnownNames.Generated.SendAsync}(");
        _code.Indent();
        foreach (string parameter in Parameters)
        {
            _code.Line(parameter);
        }

        _code.Outdent();
    }

    /// <summary>Lists the keys that the template reads, for the documentation that an editor shows.</summary>
    private string Keys() => _campaign.Properties.Count == 0
        ? string.Empty
        : " with " + string.Join(", ", _campaign.Properties.Select(static property => XmlText(property.WireName)));

    /// <summary>Escapes a string for a comment, and removes the characters that end a line in C# or are not valid in XML.</summary>
    private static string XmlText(string text)
    {
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
