namespace Braze.Generators.Emission;

/// <content>The methods that users call: thin, since all that they do is the runtime's.</content>
internal sealed partial class CampaignEmitter
{
    private void EmitSendMethods()
    {
        string campaign = _campaign.Declarations[_campaign.Declarations.Count - 1].Name;
        string id = Identifier.Literal(_campaign.CampaignId);
        string idText = XmlText(_campaign.CampaignId);
        _code.Line();
        _code.Lines($"""
            /// <summary>Sends the campaign <see cref="{campaign}"/> (<c>campaign_id</c> {idText}), with this instance's properties as <c>trigger_properties</c>.</summary>
            /// <param name="client">The client to send with.</param>
            /// <param name="externalUserId">The one recipient, by your own id of the user (<c>external_user_id</c>).</param>
            /// <param name="userAlias">The one recipient, by an alias (<c>user_alias</c>).</param>
            /// <param name="recipients">Up to 50 recipients (<c>recipients</c>), in place of the one.</param>
            /// <param name="broadcast">Whether the campaign's whole segment is messaged (<c>broadcast</c>), in place of recipients.</param>
            /// <param name="audience">Narrows who is messaged (<c>audience</c>).</param>
            /// <param name="sendId">The send that statistics are kept under (<c>send_id</c>); no idempotency key.</param>
            /// <param name="attachments">Files that are attached to the e-mail (<c>attachments</c>).</param>
            /// <param name="cancellationToken">Cancels the request.</param>
            /// <returns>Braze's answer: queued, which does not say delivered.</returns>
            /// <exception cref="global::System.ArgumentException">The request breaks a rule, which the message names; nothing has left.</exception>
            /// <exception cref="{Runtime}.BrazeException">The request was refused, or its outcome is not known.</exception>
            {GeneratedCode}
            public global::System.Threading.Tasks.Task<{Runtime}.TriggerSendResult> {KnownNames.Generated.SendAsync}(
                {Runtime}.IBrazeClient client,
                string? externalUserId = null,
                {Runtime}.UserAlias? userAlias = null,
                global::System.Collections.Generic.IReadOnlyCollection<{Runtime}.Recipient>? recipients = null,
                bool broadcast = false,
                {Runtime}.Audience? audience = null,
                string? sendId = null,
                global::System.Collections.Generic.IReadOnlyCollection<{Runtime}.Attachment>? attachments = null,
                global::System.Threading.CancellationToken cancellationToken = default)
                => {Runtime}.TriggerCampaign.SendAsync(this, client, externalUserId, userAlias, recipients, broadcast, audience, sendId, attachments, cancellationToken);

            /// <summary>Sends the campaign <see cref="{campaign}"/> to its whole segment (<c>broadcast</c>), or to those of it in <paramref name="audience"/>.</summary>
            /// <inheritdoc cref="{KnownNames.Generated.SendAsync}"/>
            {GeneratedCode}
            public global::System.Threading.Tasks.Task<{Runtime}.TriggerSendResult> {KnownNames.Generated.BroadcastAsync}(
                {Runtime}.IBrazeClient client,
                {Runtime}.Audience? audience = null,
                string? sendId = null,
                global::System.Threading.CancellationToken cancellationToken = default)
                => {Runtime}.TriggerCampaign.SendAsync(this, client, null, null, null, true, audience, sendId, null, cancellationToken);

            /// <summary>Sends the campaign <see cref="{campaign}"/> to recipients with properties of their own, in one request.</summary>
            /// <param name="recipients">1 to 50 recipients, each made with <c>campaign.To(recipient)</c>.</param>
            /// <inheritdoc cref="{KnownNames.Generated.SendAsync}"/>
            {GeneratedCode}
            public static global::System.Threading.Tasks.Task<{Runtime}.TriggerSendResult> {KnownNames.Generated.SendEachAsync}(
                {Runtime}.IBrazeClient client,
                global::System.Collections.Generic.IReadOnlyCollection<{Runtime}.Recipient<{campaign}>> recipients,
                {Runtime}.Audience? audience = null,
                string? sendId = null,
                global::System.Collections.Generic.IReadOnlyCollection<{Runtime}.Attachment>? attachments = null,
                global::System.Threading.CancellationToken cancellationToken = default)
                => {Runtime}.TriggerCampaign.SendEachAsync({id}, client, recipients, audience, sendId, attachments, cancellationToken);
            """);
    }

    private static string XmlText(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\n", " ").Replace("\r", " ");
}
