using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ1011: A broadcast has attachments.</summary>
public sealed class BRZ1011 : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        // Named and reordered arguments
        Refused("await order.SendAsync(attachments: files, {|BRZ1011:broadcast: true|}, client: braze);"),

        Refused("var request = new TriggerSendRequest(\"id\") { Attachments = files }; {|BRZ1011:request.Broadcast = true;|} await braze.SendRequestAsync(request);"),

        // Values that are passed on
        Refused("var attached = new Attachment(\"Invoice\", new Uri(\"https://files.example/1.pdf\")); await order.SendAsync(braze, {|BRZ1011:broadcast: true|}, attachments: [attached]);"),

        Refused("await order.SendAsync(braze, {|BRZ1011:broadcast: true|}, attachments: [attachment]);"),
        Refused("await order.SendAsync(braze, attachments: files, {|BRZ1011:broadcast: true|}, audience: audience);"),
        Refused("_ = new TriggerSendRequest(\"id\") { Attachments = [attachment], {|BRZ1011:Broadcast = true|} };"),

        Accepted("await order.SendAsync(braze, broadcast: true, attachments: null);"),
        Accepted("await order.SendAsync(braze, broadcast: true, attachments: []);"),
        Accepted("await order.SendAsync(braze, broadcast: flag, attachments: files);"),
        Accepted("await order.SendAsync(braze, externalUserId: id, attachments: [attachment]);"),
        Accepted("_ = new TriggerSendRequest(\"id\") { Attachments = files, Broadcast = flag };"),
    ];
}
