using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ1008: An email address and its prioritization do not match.</summary>
public sealed class BRZ1008 : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        // Collections
        Refused("await order.SendAsync(braze, recipients: [.. users.Select(user => new Recipient { {|BRZ1008:Email = user.Id|} })]);"),

        Refused("await order.SendAsync(braze, recipients: [new() { {|BRZ1008:Email = id|} }]);"),
        Refused("await order.SendAsync(braze, recipients: [new() { {|BRZ1008:Email = id|}, Prioritization = null }]);"),
        Refused("await order.SendAsync(braze, recipients: [new() { {|BRZ1008:Email = id|}, Prioritization = [] }]);"),
        Refused("await order.SendAsync(braze, recipients: [{|BRZ1008:Recipient.ForEmail(id)|}]);"),
        Refused("await order.SendAsync(braze, recipients: users.Select(user => {|BRZ1008:Recipient.ForEmail(user.Id)|}).ToList());"),
        Refused("await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, {|BRZ1008:Prioritization = [Prioritization.Identified]|} }]);"),
        Refused("await order.SendAsync(braze, recipients: [Recipient.ForBrazeId(id) with { {|BRZ1008:Prioritization = [Prioritization.Unidentified]|} }]);"),
        Refused("_ = Recipient.ForEmail(id, Prioritization.Identified, {|BRZ1008:Prioritization.Unidentified|});"),
        Refused("_ = Recipient.ForEmail(id, [Prioritization.Unidentified, Prioritization.MostRecentlyUpdated, {|BRZ1008:Prioritization.Identified|}]);"),
        Refused("_ = new Recipient { Email = id, Prioritization = new[] { Prioritization.Identified, {|BRZ1008:Prioritization.Identified|} } };"),
        Refused("_ = new Recipient { Email = id, Prioritization = new List<Prioritization> { Prioritization.MostRecentlyUpdated, {|BRZ1008:Prioritization.MostRecentlyUpdated|} } };"),
        Refused("_ = Recipient.ForEmail(id, {|BRZ1008:(Prioritization)9|});"),
        Refused("_ = Recipient.ForEmail(id, {|BRZ1008:(Prioritization)7L|});"),
        Refused("_ = Recipient.ForEmail(id, {|BRZ1008:flag ? (Prioritization)9 : (Prioritization)7|});"),
        Refused("_ = new Recipient { Email = id, Prioritization = flag ? [Prioritization.Identified, {|BRZ1008:Prioritization.Unidentified|}] : [Prioritization.Identified, Prioritization.Identified] };"),
        Refused("var r = new Recipient(); {|BRZ1008:r.Email = id;|} var to = order.To(r); await braze.SendAsync([to]);"),
        Refused("var r = new Recipient { {|BRZ1008:Email = id|} }; await order.SendAsync(braze, recipients: [r]);"),
        Refused("Prioritization[] by = []; await order.SendAsync(braze, recipients: [{|BRZ1008:Recipient.ForEmail(id, by)|}]);"),
        Refused("var p = new List<Prioritization> { Prioritization.Identified }; p.Clear(); await order.SendAsync(braze, recipients: [new() { {|BRZ1008:Email = id|}, Prioritization = p }]);"),
        Refused("const Prioritization by = Prioritization.Identified; _ = Recipient.ForEmail(id, by, {|BRZ1008:Prioritization.Unidentified|});"),

        // Values that are passed on
        Refused("var r = new Recipient(); {|BRZ1008:r.Email = id;|} await order.SendAsync(braze, recipients: [r]);"),

        Accepted("await order.SendAsync(braze, recipients: [new() { Email = id, Prioritization = [Prioritization.Identified] }]);"),
        Accepted("await order.SendAsync(braze, recipients: [Recipient.ForEmail(id, Prioritization.Identified, Prioritization.MostRecentlyUpdated)]);"),
        Accepted("await order.SendAsync(braze, recipients: [Recipient.ForEmail(id) with { Prioritization = [Prioritization.Identified] }]);"),
        Accepted("await order.SendAsync(braze, recipients: [new() { Email = id, Prioritization = flag ? [Prioritization.Identified] : [Prioritization.Unidentified] }]);"),
        Accepted("await order.SendAsync(braze, recipients: [recipient with { Email = id }]);"),
        Accepted("await order.SendAsync(braze, recipients: [new() { ExternalUserId = maybeId, Email = flag ? id : null, Prioritization = flag ? [Prioritization.Identified] : null }]);"),
        Accepted("await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, Prioritization = null }]);"),
        Accepted("_ = Recipient.ForEmail(id);"),
        Accepted("_ = Recipient.ForEmail(id, Prioritization.Identified, Prioritization.LeastRecentlyUpdated, Prioritization.MostRecentlyUpdated);"),
        Accepted("_ = Recipient.ForEmail(id, (Prioritization)count);"),
        Accepted("_ = Recipient.ForEmail(id, [.. Enum.GetValues<Prioritization>().Take(1)]);"),
        Accepted("_ = Recipient.ForEmail(id, flag ? (Prioritization)9 : Prioritization.Identified);"),
        Accepted("_ = new Recipient { Email = id, Prioritization = flag ? [Prioritization.Identified, Prioritization.Unidentified] : [Prioritization.Identified] };"),

        // Prioritizations
        Accepted("_ = Recipient.ForEmail(id, flag ? Prioritization.Identified : Prioritization.Unidentified, Prioritization.MostRecentlyUpdated);"),
        Accepted("Prioritization[] by = [Prioritization.Identified]; await order.SendAsync(braze, recipients: [Recipient.ForEmail(id, by)]);"),
        Accepted("Prioritization[] by = []; if (flag) { by = [Prioritization.Identified]; } await order.SendAsync(braze, recipients: [Recipient.ForEmail(id, by)]);"),
        Accepted("var p = new List<Prioritization>(); if (flag) { p.Add(Prioritization.Identified); } p.Add(Prioritization.MostRecentlyUpdated); await order.SendAsync(braze, recipients: [new() { Email = id, Prioritization = p }]);"),
    ];
}
