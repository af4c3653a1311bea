using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

public sealed partial class BRZ1001
{
    private static IEnumerable<Snippet> AcceptedSnippets =>
    [
        Accepted("await order.SendAsync(braze, id);"),
        Accepted("await order.SendAsync(braze, externalUserId: id, userAlias: null);"),
        Accepted("await order.SendAsync(braze, externalUserId: null, userAlias: alias);"),
        Accepted("await order.SendAsync(braze, externalUserId: maybeId, userAlias: maybeAlias);"),
        Accepted("await order.SendAsync(braze, externalUserId: flag ? id : null, userAlias: flag ? null : alias);"),
        Accepted("await order.SendAsync(braze, externalUserId: id, userAlias: maybeAlias);"),
        Accepted("await order.SendAsync(braze, externalUserId: id, recipients: []);"),
        Accepted("await order.SendAsync(braze, externalUserId: id, recipients: maybeMany);"),
        Accepted("await order.SendAsync(braze, externalUserId: id, recipients: null);"),
        Accepted("string? user = flag ? id : null; UserAlias? other = flag ? null : alias; await order.SendAsync(braze, externalUserId: user, userAlias: other);"),
        Accepted("_ = new Recipient { ExternalUserId = id, UserAlias = null };"),
        Accepted("_ = new Recipient { ExternalUserId = maybeId, UserAlias = maybeAlias };"),
        Accepted("_ = new Recipient { ExternalUserId = id, Attributes = new() { Email = id } };"),
        Accepted("_ = Recipient.ForExternalUserId(id) with { ExternalUserId = null, UserAlias = alias };"),
        Accepted("_ = Recipient.ForExternalUserId(id) with { SendToExistingOnly = true };"),
        Accepted("_ = recipient with { UserAlias = alias };"),
        Accepted("_ = new Recipient { ExternalUserId = flag ? id : null, BrazeId = flag ? null : id };"),
        Accepted("await order.SendAsync(braze, recipients: users.Select(user => new Recipient { ExternalUserId = user.Id }).ToList());"),
        Accepted("await order.SendAsync(braze, recipients: users.Select(user => user.Mail is null ? Recipient.ForExternalUserId(user.Id) : Recipient.ForEmail(user.Mail, Prioritization.Identified)).ToList());"),
        Accepted("await braze.SendAsync([order.To(Recipient.ForExternalUserId(id)), order.To(Recipient.ForAlias(\"n\", \"l\"))]);"),

        .. In(NullableCode.Enabled,
        [
            // Null from code without nullable annotations
            Accepted("await order.SendAsync(braze, externalUserId: FindId(1), userAlias: alias);"),
            Accepted("var one = FindId(1); var other = FindAlias(1); await order.SendAsync(braze, externalUserId: one, userAlias: other);"),
            Accepted("await order.SendAsync(braze, externalUserId: await FindIdAsync(1), userAlias: alias);"),
            Accepted("var one = await FindIdAsync(1); await order.SendAsync(braze, externalUserId: one, userAlias: alias);"),
            Accepted("Find(1, out var one, out var other); await order.SendAsync(braze, externalUserId: one, userAlias: other);"),
            Accepted("Find(1, out string one, out UserAlias other); await order.SendAsync(braze, externalUserId: one, userAlias: other);"),
            Accepted("var (one, other) = Pair(1); await order.SendAsync(braze, externalUserId: one, userAlias: other);"),
            Accepted("var (one, other) = One; await order.SendAsync(braze, externalUserId: one, userAlias: other);"),
            Accepted("var pair = Pair(1); await order.SendAsync(braze, externalUserId: pair.Id, userAlias: pair.Alias);"),
            Accepted("foreach (var (one, other) in Rows) { await order.SendAsync(braze, externalUserId: one, userAlias: other); break; }"),
            Accepted("foreach (var (one, other) in users.Select(user => (FindId(1), FindAlias(1)))) { await order.SendAsync(braze, externalUserId: one, userAlias: other); break; }"),
            Accepted("foreach (string one in Names) { await order.SendAsync(braze, externalUserId: one, userAlias: alias); break; }"),
            Accepted("await order.SendAsync(braze, externalUserId: Ids[0], userAlias: alias);"),
            Accepted("await order.SendAsync(braze, externalUserId: Names[0], userAlias: alias);"),
            Accepted("await order.SendAsync(braze, externalUserId: Names.First(), userAlias: alias);"),
            Accepted("var row = new { One.Id, One.Alias }; await order.SendAsync(braze, externalUserId: row.Id, userAlias: row.Alias);"),
            Accepted("await order.SendAsync(braze, externalUserId: Rows.Select(row => row.Id).ToArray()[0], userAlias: alias);"),
            Accepted("await order.SendAsync(braze, externalUserId: id, userAlias: flag ? FindAlias(1) : Alias);"),
            Accepted("await order.SendAsync(braze, externalUserId: id, userAlias: Alias ?? FindAlias(1));"),
            Accepted("if (One is { Id: var one, Alias: var other }) { await order.SendAsync(braze, externalUserId: one, userAlias: other); }"),
            Accepted("_ = new Recipient { ExternalUserId = id, UserAlias = flag ? FindAlias(1) : FindAlias(2) };"),
            Accepted("dynamic row = box; await order.SendAsync(braze, externalUserId: (string)row.Id, userAlias: alias);"),
            Accepted("dynamic row = box; _ = new Recipient { ExternalUserId = (string?)row.Id, UserAlias = alias };"),
            Accepted("await order.SendAsync(braze, externalUserId: flag ? null! : id, userAlias: flag ? alias : null!);"),
            Accepted("string one = flag ? id : null!; await order.SendAsync(braze, externalUserId: one, userAlias: alias);"),
            Accepted("string one = flag ? id : default!; await order.SendAsync(braze, externalUserId: one, userAlias: alias);"),
            Accepted("string one = count switch { 0 => id, _ => null! }; await order.SendAsync(braze, externalUserId: one, userAlias: alias);"),
            Accepted("string one = user.MaybeId ?? null!; await order.SendAsync(braze, externalUserId: one, userAlias: alias);"),
            Accepted("(string one, UserAlias other) = (maybeId!, maybeAlias!); await order.SendAsync(braze, externalUserId: one, userAlias: other);"),
            Accepted("var (one, other) = flag ? (id, (UserAlias)null!) : (null!, alias); await order.SendAsync(braze, externalUserId: one, userAlias: other);"),
            Accepted("await order.SendAsync(braze, externalUserId: _unset, userAlias: UnsetAlias);"),
            Accepted("UserId one = new(maybeId); await order.SendAsync(braze, externalUserId: one, userAlias: alias);"),
            Accepted("UserId one = new(maybeId); await order.SendAsync(braze, externalUserId: id, userAlias: (UserAlias?)one);"),
            Accepted("Task Send(string externalUserId = null!, UserAlias userAlias = null!) => order.SendAsync(braze, externalUserId, userAlias); await Send(id);"),
        ]),

        .. In(NullableCode.Disabled,
        [
            // In code without nullable annotations
            Accepted("return order.SendAsync(braze, externalUserId: id, userAlias: alias);"),
            Accepted("var one = id; var other = alias; return order.SendAsync(braze, externalUserId: one, userAlias: other);"),
            Accepted("\n#nullable enable warnings\nvar one = id; var other = alias; return order.SendAsync(braze, externalUserId: one, userAlias: other);"),
        ]),
    ];
}
