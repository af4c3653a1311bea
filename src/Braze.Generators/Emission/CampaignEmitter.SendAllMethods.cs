namespace Braze.Generators.Emission;

/// <content>The methods for any number of recipients, each for sequences that are there and for such as are waited for.</content>
internal sealed partial class CampaignEmitter
{
    private const string SystemCollections = "global::System.Collections.Generic";

    private void EmitSendAllMethods()
    {
        string campaign = _campaign.Declarations[_campaign.Declarations.Count - 1].Name;
        string id = Identifier.Literal(_campaign.CampaignId);
        _code.Line();
        _code.Lines($"""
            /// <summary>Sends the campaign <see cref="{campaign}"/> to any number of recipients, in requests of 50, with this instance's properties for all.</summary>
            /// <param name="client">The client to send with.</param>
            /// <param name="recipients">Who is messaged; read only as fast as requests end.</param>
            /// <param name="audience">Narrows who is messaged (<c>audience</c>).</param>
            /// <param name="sendId">The send that statistics are kept under (<c>send_id</c>); no idempotency key.</param>
            /// <param name="options">How many requests run at a time, and who is told of the progress.</param>
            /// <param name="cancellationToken">Stops the stream; whoever was read is in an outcome before the enumeration ends.</param>
            /// <returns>One outcome for each request, in the order in which they end. Nothing is sent before it is enumerated, which can be done once.</returns>
            /// <exception cref="global::System.ArgumentException">What all requests have in common breaks a rule, which the message names; nothing has left.</exception>
            """);
        EmitSendAll(KnownNames.Generated.SendAllAsync, "IEnumerable", "public", $"{Runtime}.Recipient", "this");
        EmitInheritedDocs($"Sends the campaign <see cref=\"{campaign}\"/> to any number of recipients as they come, in requests of 50, with this instance's properties for all.");
        EmitSendAll(KnownNames.Generated.SendAllAsync, "IAsyncEnumerable", "public", $"{Runtime}.Recipient", "this");
        EmitInheritedDocs($"Sends the campaign <see cref=\"{campaign}\"/> to any number of recipients with properties of their own, each made with <c>campaign.To(recipient)</c>, in requests of 50.");
        EmitSendAll(KnownNames.Generated.SendAllEachAsync, "IEnumerable", "public static", $"{Runtime}.Recipient<{campaign}>", id);
        EmitInheritedDocs($"Sends the campaign <see cref=\"{campaign}\"/> to any number of recipients with properties of their own as they come, each made with <c>campaign.To(recipient)</c>, in requests of 50.");
        EmitSendAll(KnownNames.Generated.SendAllEachAsync, "IAsyncEnumerable", "public static", $"{Runtime}.Recipient<{campaign}>", id);
    }

    private void EmitInheritedDocs(string summary)
    {
        _code.Line();
        _code.Line($"/// <summary>{summary}</summary>");
        _code.Line($"/// <inheritdoc cref=\"{KnownNames.Generated.SendAllAsync}({Runtime}.IBrazeClient, {SystemCollections}.IEnumerable{{{Runtime}.Recipient}}, {Runtime}.Audience, string, {Runtime}.SendAllOptions, global::System.Threading.CancellationToken)\"/>");
    }

    private void EmitSendAll(string method, string source, string modifiers, string recipient, string sent) => _code.Lines($"""
        {GeneratedCode}
        {modifiers} {SystemCollections}.IAsyncEnumerable<{Runtime}.BatchOutcome<{recipient}>> {method}(
            {Runtime}.IBrazeClient client,
            {SystemCollections}.{source}<{recipient}> recipients,
            {Runtime}.Audience? audience = null,
            string? sendId = null,
            {Runtime}.SendAllOptions? options = null,
            global::System.Threading.CancellationToken cancellationToken = default)
            => {Runtime}.TriggerCampaign.{method}({sent}, client, recipients, audience, sendId, options, cancellationToken);
        """);
}
