using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

public sealed partial class BRZ1004
{
    private static IEnumerable<Snippet> AcceptedSnippets =>
    [
        Accepted("await order.SendAsync(braze, recipients: [recipient]);"),
        Accepted("await order.SendAsync(braze, recipients: [new Recipient { ExternalUserId = maybeId }]);"),
        Accepted("await order.SendAsync(braze, recipients: [flag ? new Recipient() : recipient]);"),
        Accepted("await order.SendAsync(braze, recipients: [Find(id), SharedRecipient]);"),
        Accepted("await order.SendAsync(braze, recipients: [recipient with { ExternalUserId = null }]);"),
        Accepted("await order.SendAsync(braze, recipients: users.Select(user => { var r = new Recipient(); r.ExternalUserId = user.Id; return r; }).ToList());"),
        Accepted("await order.SendAsync(braze, recipients: users.Select(user => { if (flag) { return new Recipient(); } return Find(user.Id); }).ToList());"),
        Accepted("await order.SendAsync(braze, recipients: users.Select(user => Find(user.Id)).ToList());"),
        Accepted("await order.SendAsync(braze, recipients: [many.FirstOrDefault()!]);"),
        Accepted("var draft = new Recipient(); Change(draft);"),
        Accepted("Recipient Make() => new() { Attributes = attributes }; Change(Make());"),
    ];
}
