using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Accepted;

/// <summary>The forms in which C# can write the same call, where the call breaks no rule.</summary>
public sealed class CallForms : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        // Constants
        Accepted("await order.SendAsync(braze, externalUserId: nameof(id));"),
        Accepted("await order.SendAsync(braze, externalUserId: \"\"\" u1 \"\"\");"),
        Accepted("await order.SendAsync(braze, externalUserId: Empty + id);"),
        Accepted("await order.SendAsync(braze, externalUserId: true ? \"u1\" : \"\");"),
        Accepted("await order.SendAsync(braze, externalUserId: $\"{Ids.None}{id}\");"),
        Accepted("await order.SendAsync(braze, null, null, null, true, null, null, null, default);"),
        Accepted("await order.SendAsync(braze, externalUserId: default(string), userAlias: default, recipients: default, broadcast: flag);"),
        Accepted("await order.SendAsync(braze, broadcast: !false);"),
        Accepted("await order.SendAsync(braze, broadcast: 1 < 2);"),
        Accepted("await order.SendAsync(braze, recipients: many, broadcast: flag && false);"),
        Accepted("string user = maybeId!; await order.SendAsync(braze, externalUserId: user, userAlias: alias);"),
        Accepted("await order.SendAsync(braze, externalUserId: maybeId!, userAlias: alias);"),
        Accepted("id = maybeId!; await order.SendAsync(braze, externalUserId: id, userAlias: alias);"),
        Accepted("string user = maybeId!; void Set(ref string one) => one = maybeId!; Set(ref user); await order.SendAsync(braze, externalUserId: user, userAlias: alias);"),
        Accepted("await order.SendAsync(braze, externalUserId: maybeId!, userAlias: maybeAlias!);"),

        // Named and reordered arguments
        Accepted("await order.SendAsync(broadcast: true, client: braze);"),
        Accepted("await order.SendAsync(attachments: files, recipients: many, client: braze);"),
        Accepted("await order.SendAsync(client: braze, audience: audience, externalUserId: \"u1\");"),
        Accepted("await order.SendAsync(braze, null, null, many);"),

        // Creations
        Accepted("Recipient r = new() { BrazeId = id }; Change(r);"),
        Accepted("Change(new Recipient { UserAlias = alias } with { UserAlias = null, ExternalUserId = id });"),
        Accepted("Change(Recipient.ForExternalUserId(id) with { ExternalUserId = id });"),
        Accepted("Change(Recipient.ForExternalUserId(maybeId!) with { UserAlias = alias });"),
        Accepted("Change(new Recipient { ExternalUserId = id, UserAlias = default });"),
        Accepted("Change(new Recipient { ExternalUserId = id, UserAlias = flag ? null : null });"),
        Accepted("Change(new Recipient { ExternalUserId = box as string, UserAlias = alias });"),
        Accepted("Change(new Recipient { ExternalUserId = maybeId, UserAlias = maybeId is null ? alias : null });"),
        Accepted("Change(new Recipient { ExternalUserId = users.FirstOrDefault()?.Id, UserAlias = alias });"),
        Accepted("Change(new List<Recipient> { new(), new() });"),
        Accepted("var byId = new Dictionary<string, Recipient> { [id] = new() }; byId[id].ExternalUserId = id; await order.SendAsync(braze, recipients: byId.Values);"),
        Accepted("var template = new Recipient { Attributes = attributes }; await order.SendAsync(braze, recipients: users.Select(user => template with { ExternalUserId = user.Id }).ToList());"),

        // Collections
        Accepted("Recipient[] list = [recipient]; await order.SendAsync(braze, recipients: list);"),
        Accepted("Recipient[] list = new Recipient[1]; list[0] = recipient; await order.SendAsync(braze, recipients: list);"),
        Accepted("Recipient[] list = [new()]; list[0].ExternalUserId = id; await order.SendAsync(braze, recipients: list);"),
        Accepted("List<Recipient> list = [new()]; list.ForEach(one => one.ExternalUserId = id); await order.SendAsync(braze, recipients: list);"),
        Accepted("List<Recipient> list = [new()]; foreach (Recipient one in list) { one.ExternalUserId = id; } await order.SendAsync(braze, recipients: list);"),
        Accepted("List<Recipient> list = [new()]; list.First().ExternalUserId = id; await order.SendAsync(braze, recipients: list);"),
        Accepted("List<Recipient> list = [new()]; list[^1].ExternalUserId = id; await order.SendAsync(braze, recipients: list);"),
        Accepted("List<Recipient> list = [new()]; (list[0], _) = (recipient, 0); await order.SendAsync(braze, recipients: list);"),
        Accepted("List<Recipient> list = []; list.AddRange(recipient, Find(id)); await order.SendAsync(braze, recipients: list);"),
        Accepted("List<Recipient> list = []; list.Insert(0, recipient); await order.SendAsync(braze, recipients: list);"),
        Accepted("List<Recipient> list = []; list.InsertRange(0, many); await order.SendAsync(braze, recipients: list);"),
        Accepted("List<Recipient> list = []; list = [.. list, recipient]; await order.SendAsync(braze, recipients: list);"),
        Accepted("List<Recipient> list = []; list = list.Append(recipient).ToList(); await order.SendAsync(braze, recipients: list);"),
        Accepted("HashSet<Recipient> list = []; list.Add(recipient); await order.SendAsync(braze, recipients: list);"),
        Accepted("HashSet<Recipient> list = []; list.UnionWith(many); await order.SendAsync(braze, recipients: list);"),
        Accepted("Stack<Recipient> list = new(); list.Push(recipient); await order.SendAsync(braze, recipients: list);"),
        Accepted("Queue<Recipient> list = new(many); await order.SendAsync(braze, recipients: list);"),
        Accepted("var list = System.Collections.Immutable.ImmutableList<Recipient>.Empty; list = list.Add(recipient); await order.SendAsync(braze, recipients: list);"),
        Accepted("await order.SendAsync(braze, recipients: System.Collections.Immutable.ImmutableArray<Recipient>.Empty.Add(recipient));"),
        Accepted("await order.SendAsync(braze, recipients: System.Collections.Immutable.ImmutableArray.Create(recipient, Find(id)));"),
        Accepted("await order.SendAsync(braze, recipients: System.Collections.Immutable.ImmutableArray.CreateRange(many));"),
        Accepted("await order.SendAsync(braze, recipients: new HashSet<Recipient> { Recipient.ForExternalUserId(\"u1\"), Recipient.ForExternalUserId(\"u1\") });"),
        Accepted("await order.SendAsync(braze, recipients: new[] { Recipient.ForExternalUserId(\"u1\"), Recipient.ForExternalUserId(\"u1\") }.Distinct().ToList());"),
        Accepted("await order.SendAsync(braze, recipients: users.Where(user => flag).Select(user => Find(user.Id)).ToList());"),
        Accepted("await order.SendAsync(braze, recipients: (from user in users where user.Mail is null select Recipient.ForExternalUserId(user.Id)).ToList());"),
        Accepted("await order.SendAsync(braze, recipients: [.. from user in users select Recipient.ForExternalUserId(user.Id)]);"),
        Accepted("await order.SendAsync(braze, recipients: users.SelectMany(user => new[] { Find(user.Id) }).ToList());"),
        Accepted("await order.SendAsync(braze, recipients: users.Select(user => Recipient.ForExternalUserId(user.Id) with { Attributes = new() { Email = user.Mail } }).ToArray());"),
        Accepted("await order.SendAsync(braze, recipients: Enumerable.Range(0, 51).Select(i => Recipient.ForExternalUserId($\"u{i}\")).Take(50).ToList());"),
        Accepted("await order.SendAsync(braze, recipients: Enumerable.Range(0, 100).Select(i => Recipient.ForExternalUserId($\"u{i % 10}\")).Distinct().ToList());"),
        Accepted("await order.SendAsync(braze, recipients: Enumerable.Range(0, 100).Select(i => Recipient.ForExternalUserId($\"u{i % 10}\")).ToHashSet());"),
        Accepted("await order.SendAsync(braze, recipients: flag ? many : Enumerable.Range(0, 51).Select(i => Find(id)).ToList());"),
        Accepted("await order.SendAsync(braze, recipients: Enumerable.Range(0, 51).Chunk(50).First().Select(i => Find(id)).ToList());"),
        Accepted("await order.SendAsync(braze, recipients: Enumerable.Repeat(recipient, count).ToList());"),
        Accepted("await order.SendAsync(braze, recipients: new List<Recipient>(many));"),
        Accepted("await order.SendAsync(braze, recipients: new List<Recipient>(count) { recipient });"),
        Accepted("await order.SendAsync(braze, recipients: many.DefaultIfEmpty(recipient).ToList());"),
        Accepted("await order.SendAsync(braze, recipients: Array.Empty<Recipient>().DefaultIfEmpty(recipient).ToList());"),
        Accepted("await order.SendAsync(braze, recipients: Array.Empty<Recipient>().Append(recipient).ToList());"),
        Accepted("await order.SendAsync(braze, recipients: new Recipient[] { }.Concat(many).ToList());"),
        Accepted("await order.SendAsync(braze, recipients: Array.ConvertAll(users.ToArray(), user => Find(user.Id)));"),

        // Receivers
        Accepted("await (flag ? order : campaign).SendAsync(braze, externalUserId: id);"),
        Accepted("await order.BroadcastAsync(flag ? braze : braze);"),
        Accepted("Func<IBrazeClient, Task<TriggerSendResult>> broadcast = client => order.BroadcastAsync(client); await broadcast(braze);"),
        Accepted("dynamic any = order; await any.SendAsync(braze);"),
        Accepted("System.Linq.Expressions.Expression<Action> call = () => order.SendAsync(braze, id, null, null, false, null, null, null, default); Change(call);"),
        Accepted("System.Linq.Expressions.Expression<Func<IBrazeClient, Task>> call = client => client.SendRequestAsync(new TriggerSendRequest(\"id\"), default); Change(call);"),
        Accepted("System.Linq.Expressions.Expression<Func<Func<Recipient>>> made = () => () => Recipient.ForExternalUserId(\"\"); Change(made);"),

        // Values of conditions
        Accepted("await order.SendAsync(braze, externalUserId: flag ? id : null, userAlias: alias);"),
        Accepted("await order.SendAsync(braze, externalUserId: count switch { 1 => id, _ => null }, userAlias: count switch { 1 => null, _ => alias });"),
        Accepted("await order.SendAsync(braze, externalUserId: count switch { 1 => \"\", _ => id });"),
        Accepted("if (maybeId is not null || maybeAlias is not null) { await order.SendAsync(braze, externalUserId: maybeId, userAlias: maybeAlias); }"),
        Accepted("if (maybeId is null) { await order.SendAsync(braze, externalUserId: maybeId, userAlias: alias); }"),
        Accepted("if (maybeId is null && maybeAlias is null) { return; } await order.SendAsync(braze, externalUserId: maybeId, userAlias: maybeAlias);"),
        Accepted("await order.SendAsync(braze, externalUserId: string.IsNullOrEmpty(maybeId) ? null : maybeId, userAlias: string.IsNullOrEmpty(maybeId) ? alias : null);"),
    ];
}
