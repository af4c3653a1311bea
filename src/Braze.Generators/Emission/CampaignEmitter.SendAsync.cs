namespace Braze.Generators.Emission;

/// <content>
/// The one method that each campaign has of its own, so that an editor shows at the call what is sent. Its other ways to send are
/// extension methods of the runtime.
/// </content>
internal sealed partial class CampaignEmitter
{
    private const string CollectionOf = "global::System.Collections.Generic.IReadOnlyCollection";

    private void EmitSendAsync()
    {
        _code.Lines($"""
            /// <summary>Sends <see cref="{Name}"/>. <inheritdoc cref="{Name}" path="/summary/node()"/></summary>
            /// <remarks>{XmlText(Contents())}</remarks>
            /// <inheritdoc cref="{Runtime}TriggerCampaign.SendAsync"/>
            {GeneratedCode}
            public global::System.Threading.Tasks.Task<{Runtime}TriggerSendResult> {KnownNames.Generated.SendAsync}(
            """);
        _code.Indent();
        _code.Lines($"""
            {Runtime}IBrazeClient client,
            string? externalUserId = null,
            {Runtime}UserAlias? userAlias = null,
            {CollectionOf}<{Runtime}Recipient>? recipients = null,
            bool broadcast = false,
            {Runtime}Audience? audience = null,
            string? sendId = null,
            {CollectionOf}<{Runtime}Attachment>? attachments = null,
            global::System.Threading.CancellationToken cancellationToken = default)
            => {Runtime}TriggerCampaign.SendAsync(this, client, externalUserId, userAlias, recipients, broadcast, audience, sendId, attachments, cancellationToken);
            """);
        _code.Outdent();
    }

    /// <summary>What an editor shows beside the summary: the id, and the keys that the template reads.</summary>
    private string Contents()
    {
        string id = $"Campaign {_campaign.CampaignId}";
        return _campaign.Properties.Count == 0
            ? $"{id} without properties."
            : $"{id} with {string.Join(", ", _campaign.Properties.Select(static property => property.WireName))}.";
    }

    private static string XmlText(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\n", " ").Replace("\r", " ");
}
