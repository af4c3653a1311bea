using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ1009: A user cannot be created from a recipient.</summary>
public sealed class BRZ1009 : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        Refused("await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, {|BRZ1009:SendToExistingOnly = false|} }]);"),
        Refused("await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, {|BRZ1009:SendToExistingOnly = false|}, Attributes = null }]);"),
        Refused("await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(id) with { {|BRZ1009:SendToExistingOnly = false|} }]);"),
        Refused("await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = false, {|BRZ1009:Attributes = new()|} }]);"),
        Refused("await order.SendAsync(braze, recipients: users.Select(user => new Recipient { ExternalUserId = user.Id, {|BRZ1009:SendToExistingOnly = false|} }).ToList());"),
        Refused("_ = new Recipient { UserAlias = alias, {|BRZ1009:SendToExistingOnly = false|}, Attributes = attributes };"),
        Refused("_ = Recipient.ForAlias(id, \"l\") with { {|BRZ1009:SendToExistingOnly = false|}, Attributes = attributes };"),
        Refused("var r = new Recipient { ExternalUserId = id, {|BRZ1009:SendToExistingOnly = false|} }; var list = new[] { order.To(r) }; await braze.SendAsync(list);"),
        Refused("var r = Recipient.ForAlias(\"n\", \"l\"); {|BRZ1009:r.SendToExistingOnly = false;|} await order.SendAsync(braze, recipients: [r]);"),
        Refused("bool? existing = false; await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, {|BRZ1009:SendToExistingOnly = existing|} }]);"),
        Refused("var a = new Recipient { ExternalUserId = id, SendToExistingOnly = false, {|BRZ1009:Attributes = new()|} }; var b = a with { ExternalUserId = \"v\" }; await order.SendAsync(braze, recipients: [b]);"),
        Refused("var a = new Recipient { ExternalUserId = id, SendToExistingOnly = false, Attributes = new() }; var b = a with { {|BRZ1009:Attributes = new()|} }; await order.SendAsync(braze, recipients: [a with { ExternalUserId = \"v\", Attributes = attributes }, b]);"),

        // Values that are passed on
        Refused("var a = new UserAttributes(); await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = false, {|BRZ1009:Attributes = a|} }]);"),
        Refused("var r = new Recipient { ExternalUserId = id }; {|BRZ1009:r.SendToExistingOnly = false;|} await order.SendAsync(braze, recipients: [r]);"),

        Accepted("await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = false, Attributes = new() { FirstName = id } }]);"),
        Accepted("await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = false, Attributes = attributes }]);"),
        Accepted("await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = flag }]);"),
        Accepted("await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = true }]);"),
        Accepted("await order.SendAsync(braze, recipients: [new() { UserAlias = alias, SendToExistingOnly = true }]);"),
        Accepted("await order.SendAsync(braze, recipients: [new() { UserAlias = alias, SendToExistingOnly = null }]);"),
        Accepted("await order.SendAsync(braze, recipients: [recipient with { SendToExistingOnly = false }]);"),
        Accepted("var a = new UserAttributes(); a.FirstName = id; await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = false, Attributes = a }]);"),
        Accepted("var a = new UserAttributes(); a[\"plan\"] = id; await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = false, Attributes = a }]);"),
        Accepted("var r = new Recipient { ExternalUserId = id, SendToExistingOnly = false, Attributes = new() }; r.Attributes.FirstName = id; await order.SendAsync(braze, recipients: [r]);"),
    ];
}
