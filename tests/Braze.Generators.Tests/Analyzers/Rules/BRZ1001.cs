using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ1001: A recipient has more than one identifier.</summary>
public sealed partial class BRZ1001 : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        // Constants
        Refused("await order.SendAsync(braze, externalUserId: nameof(id), {|BRZ1001:userAlias: alias|});"),
        Refused("await order.SendAsync(braze, externalUserId: \"\"\"u1\"\"\", {|BRZ1001:userAlias: alias|});"),
        Refused("await order.SendAsync(braze, externalUserId: @\"u1\", {|BRZ1001:userAlias: alias|});"),
        Refused("await order.SendAsync(braze, externalUserId: Ids.Test + \"1\", {|BRZ1001:userAlias: alias|});"),
        Refused("const string user = Ids.Test; await order.SendAsync(braze, externalUserId: user, {|BRZ1001:userAlias: alias|});"),

        // Named and reordered arguments
        Refused("await order.SendAsync(braze, null, alias, {|BRZ1001:many|});"),
        Refused("await order.SendAsync(braze, id, {|BRZ1001:recipients: new[] { recipient }|});"),

        // Creations
        Refused("Recipient r = new() { ExternalUserId = id, {|BRZ1001:BrazeId = id|} }; Change(r);"),
        Refused("Change(new Recipient() { ExternalUserId = id, {|BRZ1001:UserAlias = new(id, id)|} });"),
        Refused("Change(new Recipient { ExternalUserId = (string?)box, {|BRZ1001:UserAlias = alias|} });"),
        Refused("Change(new Recipient { UserAlias = alias } with { {|BRZ1001:ExternalUserId = id|} });"),
        Refused("Change(Recipient.ForBrazeId(id) with { ExternalUserId = null, {|BRZ1001:UserAlias = alias|} });"),
        Refused("Change((Recipient.ForExternalUserId(id) with { SendToExistingOnly = true }) with { {|BRZ1001:BrazeId = id|} });"),
        Refused("Recipient Make() => new() { ExternalUserId = id, {|BRZ1001:BrazeId = id|} }; Change(Make());"),
        Refused("Func<string, Recipient> make = one => new() { ExternalUserId = one, {|BRZ1001:BrazeId = one|} }; Change(make);"),
        Refused("(Recipient, int) pair = (new() { ExternalUserId = id, {|BRZ1001:BrazeId = id|} }, 1); Change(pair);"),
        Refused("var byId = new Dictionary<string, Recipient> { [id] = new() { ExternalUserId = id, {|BRZ1001:BrazeId = id|} } }; Change(byId);"),
        Refused("Change(flag switch { true => new Recipient { ExternalUserId = id, {|BRZ1001:BrazeId = id|} }, _ => recipient });"),
        Refused("foreach (var one in new[] { new Recipient { ExternalUserId = id, {|BRZ1001:BrazeId = id|} } }) { Change(one); }"),
        Refused("Change(new { Recipient = new Recipient { ExternalUserId = id, {|BRZ1001:BrazeId = id|} } });"),
        Refused("throw new InvalidOperationException(new Recipient { ExternalUserId = id, {|BRZ1001:BrazeId = id|} }.ToString());"),

        // Values of conditions
        Refused("await order.SendAsync(braze, externalUserId: flag ? id : count > 1 ? Ids.Test : Ids.None, {|BRZ1001:userAlias: alias|});"),
        Refused("await order.SendAsync(braze, externalUserId: count switch { 1 => id, 2 => Ids.Test, _ => throw new InvalidOperationException() }, {|BRZ1001:userAlias: alias|});"),
        Refused("await order.SendAsync(braze, externalUserId: maybeId ?? throw new InvalidOperationException(), {|BRZ1001:userAlias: alias|});"),
        Refused("string? user; await order.SendAsync(braze, externalUserId: user = id, {|BRZ1001:userAlias: alias|});"),
        Refused("if (maybeId is not null) { await order.SendAsync(braze, externalUserId: maybeId, {|BRZ1001:userAlias: alias|}); }"),
        Refused("if (maybeId is { } some && maybeAlias is { } other) { await order.SendAsync(braze, externalUserId: some, {|BRZ1001:userAlias: other|}); }"),
        Refused("ArgumentNullException.ThrowIfNull(maybeId); await order.SendAsync(braze, externalUserId: maybeId, {|BRZ1001:userAlias: alias|});"),

        Refused("var r = new Recipient { ExternalUserId = id }; {|BRZ1001:r.UserAlias = alias;|} await order.SendAsync(braze, recipients: [r]);"),
        Refused("var r = new Recipient(); r.ExternalUserId = id; {|BRZ1001:r.BrazeId = id;|} await braze.SendAsync([order.To(r)]);"),
        Refused("var r = new Recipient(); if (flag) { r.ExternalUserId = id; } else { r.ExternalUserId = Ids.Test; } {|BRZ1001:r.UserAlias = alias;|} await order.SendAsync(braze, recipients: [r]);"),
        Refused("Recipient r; if (flag) { r = new() { ExternalUserId = id }; } else { r = Recipient.ForExternalUserId(id); } {|BRZ1001:r.Email = id;|} await order.SendAsync(braze, recipients: [r]);"),
        Refused("var r = Recipient.ForExternalUserId(id); foreach (User user in users) { Change(user); } {|BRZ1001:r.UserAlias = alias;|} await order.SendAsync(braze, recipients: [r]);"),
        Refused("foreach (User user in users) { var r = Recipient.ForExternalUserId(user.Id); {|BRZ1001:r.UserAlias = alias;|} await order.{|BRZ1013:SendAsync|}(braze, recipients: [r]); }"),
        Refused("var r = Recipient.ForExternalUserId(id); try { Change(); } catch (InvalidOperationException) { return; } {|BRZ1001:r.UserAlias = alias;|} await order.SendAsync(braze, recipients: [r]);"),
        Refused("Func<Task> send = async () => { var r = Recipient.ForExternalUserId(id); {|BRZ1001:r.UserAlias = alias;|} await order.SendAsync(braze, recipients: [r]); }; await send();"),
        Refused("string? a = id; UserAlias b = alias; await order.SendAsync(braze, externalUserId: a, {|BRZ1001:userAlias: b|});"),

        // Branches without an effect
        Refused("var r = flag ? new Recipient { BrazeId = id } : Recipient.ForBrazeId(id); {|BRZ1001:r.ExternalUserId = id;|} await order.SendAsync(braze, recipients: [r]);"),
        Refused("var r = Recipient.ForBrazeId(id); if (flag) { return; } {|BRZ1001:r.ExternalUserId = id;|} await order.SendAsync(braze, recipients: [r]);"),
        Refused("var r = Recipient.ForBrazeId(id); if (flag) { throw new InvalidOperationException(); } {|BRZ1001:r.ExternalUserId = id;|} await order.SendAsync(braze, recipients: [r]);"),

        // Loops
        Refused("await foreach (User user in stream) { var r = Recipient.ForExternalUserId(user.Id); {|BRZ1001:r.BrazeId = id;|} await order.SendAsync(braze, recipients: [r]); }"),

        // try, using, lock, checked
        Refused("await using var memory = new System.IO.MemoryStream(); var r = new Recipient { ExternalUserId = id }; {|BRZ1001:r.BrazeId = id;|} await order.SendAsync(braze, recipients: [r]);"),

        // Values that are passed on
        Refused("var r = new Recipient { ExternalUserId = id }; var s = r with { {|BRZ1001:BrazeId = id|} }; await order.SendAsync(braze, recipients: [s]);"),

        Refused("await order.SendAsync(braze, id, {|BRZ1001:alias|});"),
        Refused("await order.SendAsync(braze, externalUserId: id, {|BRZ1001:userAlias: alias|});"),
        Refused("await order.SendAsync(userAlias: alias, client: braze, {|BRZ1001:externalUserId: id|});"),
        Refused("await order.SendAsync(braze, externalUserId: Ids.Test, {|BRZ1001:userAlias: new(\"n\", \"l\")|});"),
        Refused("await order.SendAsync(braze, externalUserId: flag ? id : Ids.Test, {|BRZ1001:userAlias: alias|});"),
        Refused("await order.SendAsync(braze, externalUserId: maybeId ?? id, {|BRZ1001:userAlias: maybeAlias ?? alias|});"),
        Refused("await order.SendAsync(braze, externalUserId: id, {|BRZ1001:recipients: [recipient]|});"),
        Refused("await order.SendAsync(braze, userAlias: alias, {|BRZ1001:recipients: many|});"),
        Refused("string user = id; await order.SendAsync(braze, externalUserId: user, {|BRZ1001:userAlias: alias|});"),
        Refused("_ = new Recipient { ExternalUserId = id, {|BRZ1001:UserAlias = alias|} };"),
        Refused("_ = new Recipient { Email = id, Prioritization = [Prioritization.Identified], {|BRZ1001:BrazeId = id|} };"),
        Refused("Recipient r = new() { ExternalUserId = nameof(Ids), {|BRZ1001:Email = $\"{Ids.Test}@example.com\"|} };"),
        Refused("_ = Recipient.ForExternalUserId(id) with { {|BRZ1001:UserAlias = alias|} };"),
        Refused("_ = Recipient.ForAlias(id, \"l\") with { {|BRZ1001:BrazeId = id|} };"),
        Refused("_ = flag ? recipient with { ExternalUserId = id, {|BRZ1001:Email = id|} } : recipient;"),
        Refused("await order.SendAsync(braze, recipients: users.Select(user => new Recipient { ExternalUserId = user.Id, {|BRZ1001:BrazeId = user.Id|} }).ToList());"),
        Refused("await braze.SendAsync([order.To(new() { ExternalUserId = id, {|BRZ1001:UserAlias = alias|} })]);"),
        Refused("await order.SendAsync(braze, [new OrderShipped.Overrides { Note = \"n\" }.To(new() { BrazeId = id, {|BRZ1001:UserAlias = alias|} })]);"),
        Refused("await foreach (var outcome in order.SendBatchesAsync(braze, users.Select(user => new Recipient { Email = id, Prioritization = [Prioritization.Identified], {|BRZ1001:BrazeId = user.Id|} }))) { }"),
        Refused("await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Recipients = [new() { ExternalUserId = id, {|BRZ1001:BrazeId = id|} }] });"),

        .. In(SnippetCode.Member,
        [
            Refused("public static Recipient Field = new() { ExternalUserId = \"u\", {|BRZ1001:BrazeId = \"b\"|} };"),
            Refused("public static Recipient Property { get; } = Recipient.ForBrazeId(\"b\") with { {|BRZ1001:ExternalUserId = \"u\"|} };"),
            Refused("public static Recipient Arrow => new() { ExternalUserId = \"u\", {|BRZ1001:BrazeId = \"b\"|} };"),
            Refused("public static Recipient Accessor { get => new() { ExternalUserId = \"u\", {|BRZ1001:BrazeId = \"b\"|} }; set => SharedRecipient.ExternalUserId = value.BrazeId; }"),
            Refused("private static readonly Recipient One = Recipient.ForExternalUserId(\"u\"), Two = new() { ExternalUserId = \"u\", {|BRZ1001:BrazeId = \"b\"|} };"),
            Refused("public IEnumerable<Recipient> Make(string id) { yield return new() { ExternalUserId = id, {|BRZ1001:BrazeId = id|} }; }"),
            Refused("public Recipient this[string id] => new() { ExternalUserId = id, {|BRZ1001:BrazeId = id|} };"),
            Refused("public sealed class Inner(string id) { private readonly Recipient _one = new() { ExternalUserId = id, {|BRZ1001:BrazeId = id|} }; public Recipient One => _one; }"),
            Refused("public class Inner(Recipient one) { public Recipient One => one; } public sealed class Outer(string id) : Inner(new Recipient { ExternalUserId = id, {|BRZ1001:BrazeId = id|} });"),
            Refused("public class Inner { public Inner(Recipient one) => SharedRecipient.BrazeId = one.BrazeId; public Inner(string id) : this(new Recipient { ExternalUserId = id, {|BRZ1001:BrazeId = id|} }) { } }"),
            Refused("public static Recipient operator +(Snippet{0} one, string id) => new() { ExternalUserId = id, {|BRZ1001:BrazeId = id|} };"),
            Refused("public static implicit operator Recipient(Snippet{0} one) => new() { ExternalUserId = \"u\", {|BRZ1001:BrazeId = \"b\"|} };"),
            Refused("private event EventHandler Changed { add => Change(new Recipient { ExternalUserId = \"u\", {|BRZ1001:BrazeId = \"b\"|} }); remove { } }"),
            Refused("~Snippet{0}() => Change(new Recipient { ExternalUserId = \"u\", {|BRZ1001:BrazeId = \"b\"|} });"),
            Refused("static Snippet{0}() { var r = new Recipient { ExternalUserId = \"u\", {|BRZ1001:BrazeId = \"b\"|} }; Change(r); }"),
            Refused("public string Name { get; set { var r = new Recipient { ExternalUserId = value, {|BRZ1001:BrazeId = value|} }; field = r.ToString(); } } = \"\";"),
            Refused("public required string Id { get; init { field = new Recipient { ExternalUserId = value, {|BRZ1001:BrazeId = value|} }.ToString(); } }"),
        ]),

        .. In(NullableCode.Enabled,
        [
            // Values that the compiler knows not to be null
            Refused("await order.SendAsync(braze, externalUserId: NewId(1), {|BRZ1001:userAlias: alias|});"),
            Refused("var one = NewId(1); var other = alias; await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: other|});"),
            Refused("await order.SendAsync(braze, externalUserId: await NewIdAsync(1), {|BRZ1001:userAlias: alias|});"),
            Refused("var one = await NewIdAsync(1).ConfigureAwait(false); await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: alias|});"),
            Refused("New(1, out var one, out var other); await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: other|});"),
            Refused("var (one, other) = NewPair(1); await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: other|});"),
            Refused("(string one, UserAlias other) = (id, alias); await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: other|});"),
            Refused("foreach (var (one, other) in NewRows) { await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: other|}); break; }"),
            Refused("foreach (string one in NewIds) { await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: alias|}); break; }"),
            Refused("await order.SendAsync(braze, externalUserId: NewIds[0], {|BRZ1001:userAlias: alias|});"),
            Refused("await order.SendAsync(braze, externalUserId: NewIds.First(), {|BRZ1001:userAlias: alias|});"),
            Refused("await order.SendAsync(braze, externalUserId: user.MaybeId ?? id, {|BRZ1001:userAlias: alias|});"),
            Refused("await order.SendAsync(braze, externalUserId: flag ? user.Id : NewId(1), {|BRZ1001:userAlias: alias|});"),
            Refused("if (user is { Id: var one, Alias: var other }) { await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: other|}); }"),
            Refused("if (user.MaybeId is { } one) { await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: alias|}); }"),
            Refused("if (maybeId is not null) { await order.SendAsync(braze, externalUserId: maybeId, {|BRZ1001:userAlias: alias|}); }"),
            Refused("var (one, other, _) = user; await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: other|});"),
            Refused("CertainId one = new(id); await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: alias|});"),
            Refused("if (One is not null && One.Id is { } one) { await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: alias|}); }"),
            Refused("await order.SendAsync(braze, externalUserId: _set, {|BRZ1001:userAlias: alias|});"),
        ]),

        .. In(NullableCode.Disabled,
        [
            // In code without nullable annotations
            Refused("return order.SendAsync(braze, externalUserId: \"c-\" + id, {|BRZ1001:userAlias: new UserAlias(id, \"crm\")|});"),
        ]),

        .. AcceptedSnippets,
    ];
}
