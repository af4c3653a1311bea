namespace Braze.Generators.Tests.Analyzers.Snippets;

public sealed partial class CallFormSnippetTests
{
    [Fact]
    public Task Right() => SnippetRun.VerifyAsync(
        [
            // Constants
            "await order.SendAsync(braze, externalUserId: nameof(id));",
            "await order.SendAsync(braze, externalUserId: \"\"\" u1 \"\"\");",
            "await order.SendAsync(braze, externalUserId: Empty + id);",
            "await order.SendAsync(braze, externalUserId: true ? \"u1\" : \"\");",
            "await order.SendAsync(braze, externalUserId: $\"{Ids.None}{id}\");",
            "await order.SendAsync(braze, null, null, null, true, null, null, null, default);",
            "await order.SendAsync(braze, externalUserId: default(string), userAlias: default, recipients: default, broadcast: flag);",
            "await order.SendAsync(braze, broadcast: !false);",
            "await order.SendAsync(braze, broadcast: 1 < 2);",
            "await order.SendAsync(braze, recipients: many, broadcast: flag && false);",
            "string user = maybeId!; await order.SendAsync(braze, externalUserId: user, userAlias: alias);",
            "await order.SendAsync(braze, externalUserId: maybeId!, userAlias: alias);",
            "id = maybeId!; await order.SendAsync(braze, externalUserId: id, userAlias: alias);",
            "string user = maybeId!; void Set(ref string one) => one = maybeId!; Set(ref user); await order.SendAsync(braze, externalUserId: user, userAlias: alias);",
            "await order.SendAsync(braze, externalUserId: maybeId!, userAlias: maybeAlias!);",

            // Named and reordered arguments
            "await order.SendAsync(broadcast: true, client: braze);",
            "await order.SendAsync(attachments: files, recipients: many, client: braze);",
            "await order.SendAsync(client: braze, audience: audience, externalUserId: \"u1\");",
            "await order.SendAsync(braze, null, null, many);",

            // Creations
            "Recipient r = new() { BrazeId = id }; Change(r);",
            "Change(new Recipient { UserAlias = alias } with { UserAlias = null, ExternalUserId = id });",
            "Change(Recipient.ForExternalUserId(id) with { ExternalUserId = id });",
            "Change(Recipient.ForExternalUserId(maybeId!) with { UserAlias = alias });",
            "Change(new Recipient { ExternalUserId = id, UserAlias = default });",
            "Change(new Recipient { ExternalUserId = id, UserAlias = flag ? null : null });",
            "Change(new Recipient { ExternalUserId = box as string, UserAlias = alias });",
            "Change(new Recipient { ExternalUserId = maybeId, UserAlias = maybeId is null ? alias : null });",
            "Change(new Recipient { ExternalUserId = users.FirstOrDefault()?.Id, UserAlias = alias });",
            "Change(new List<Recipient> { new(), new() });",
            "var byId = new Dictionary<string, Recipient> { [id] = new() }; byId[id].ExternalUserId = id; await order.SendAsync(braze, recipients: byId.Values);",
            "var template = new Recipient { Attributes = attributes }; await order.SendAsync(braze, recipients: users.Select(user => template with { ExternalUserId = user.Id }).ToList());",

            // Collections
            "Recipient[] list = [recipient]; await order.SendAsync(braze, recipients: list);",
            "Recipient[] list = new Recipient[1]; list[0] = recipient; await order.SendAsync(braze, recipients: list);",
            "Recipient[] list = [new()]; list[0].ExternalUserId = id; await order.SendAsync(braze, recipients: list);",
            "List<Recipient> list = [new()]; list.ForEach(one => one.ExternalUserId = id); await order.SendAsync(braze, recipients: list);",
            "List<Recipient> list = [new()]; foreach (Recipient one in list) { one.ExternalUserId = id; } await order.SendAsync(braze, recipients: list);",
            "List<Recipient> list = [new()]; list.First().ExternalUserId = id; await order.SendAsync(braze, recipients: list);",
            "List<Recipient> list = [new()]; list[^1].ExternalUserId = id; await order.SendAsync(braze, recipients: list);",
            "List<Recipient> list = [new()]; (list[0], _) = (recipient, 0); await order.SendAsync(braze, recipients: list);",
            "List<Recipient> list = []; list.AddRange(recipient, Find(id)); await order.SendAsync(braze, recipients: list);",
            "List<Recipient> list = []; list.Insert(0, recipient); await order.SendAsync(braze, recipients: list);",
            "List<Recipient> list = []; list.InsertRange(0, many); await order.SendAsync(braze, recipients: list);",
            "List<Recipient> list = []; list = [.. list, recipient]; await order.SendAsync(braze, recipients: list);",
            "List<Recipient> list = []; list = list.Append(recipient).ToList(); await order.SendAsync(braze, recipients: list);",
            "HashSet<Recipient> list = []; list.Add(recipient); await order.SendAsync(braze, recipients: list);",
            "HashSet<Recipient> list = []; list.UnionWith(many); await order.SendAsync(braze, recipients: list);",
            "Stack<Recipient> list = new(); list.Push(recipient); await order.SendAsync(braze, recipients: list);",
            "Queue<Recipient> list = new(many); await order.SendAsync(braze, recipients: list);",
            "var list = System.Collections.Immutable.ImmutableList<Recipient>.Empty; list = list.Add(recipient); await order.SendAsync(braze, recipients: list);",
            "await order.SendAsync(braze, recipients: System.Collections.Immutable.ImmutableArray<Recipient>.Empty.Add(recipient));",
            "await order.SendAsync(braze, recipients: System.Collections.Immutable.ImmutableArray.Create(recipient, Find(id)));",
            "await order.SendAsync(braze, recipients: System.Collections.Immutable.ImmutableArray.CreateRange(many));",
            "await order.SendAsync(braze, recipients: new HashSet<Recipient> { Recipient.ForExternalUserId(\"u1\"), Recipient.ForExternalUserId(\"u1\") });",
            "await order.SendAsync(braze, recipients: new[] { Recipient.ForExternalUserId(\"u1\"), Recipient.ForExternalUserId(\"u1\") }.Distinct().ToList());",
            "await order.SendAsync(braze, recipients: users.Where(user => flag).Select(user => Find(user.Id)).ToList());",
            "await order.SendAsync(braze, recipients: (from user in users where user.Mail is null select Recipient.ForExternalUserId(user.Id)).ToList());",
            "await order.SendAsync(braze, recipients: [.. from user in users select Recipient.ForExternalUserId(user.Id)]);",
            "await order.SendAsync(braze, recipients: users.SelectMany(user => new[] { Find(user.Id) }).ToList());",
            "await order.SendAsync(braze, recipients: users.Select(user => Recipient.ForExternalUserId(user.Id) with { Attributes = new() { Email = user.Mail } }).ToArray());",
            "await order.SendAsync(braze, recipients: Enumerable.Range(0, 51).Select(i => Recipient.ForExternalUserId($\"u{i}\")).Take(50).ToList());",
            "await order.SendAsync(braze, recipients: Enumerable.Range(0, 100).Select(i => Recipient.ForExternalUserId($\"u{i % 10}\")).Distinct().ToList());",
            "await order.SendAsync(braze, recipients: Enumerable.Range(0, 100).Select(i => Recipient.ForExternalUserId($\"u{i % 10}\")).ToHashSet());",
            "await order.SendAsync(braze, recipients: flag ? many : Enumerable.Range(0, 51).Select(i => Find(id)).ToList());",
            "await order.SendAsync(braze, recipients: Enumerable.Range(0, 51).Chunk(50).First().Select(i => Find(id)).ToList());",
            "await order.SendAsync(braze, recipients: Enumerable.Repeat(recipient, count).ToList());",
            "await order.SendAsync(braze, recipients: new List<Recipient>(many));",
            "await order.SendAsync(braze, recipients: new List<Recipient>(count) { recipient });",
            "await order.SendAsync(braze, recipients: many.DefaultIfEmpty(recipient).ToList());",
            "await order.SendAsync(braze, recipients: Array.Empty<Recipient>().DefaultIfEmpty(recipient).ToList());",
            "await order.SendAsync(braze, recipients: Array.Empty<Recipient>().Append(recipient).ToList());",
            "await order.SendAsync(braze, recipients: new Recipient[] { }.Concat(many).ToList());",
            "await order.SendAsync(braze, recipients: Array.ConvertAll(users.ToArray(), user => Find(user.Id)));",

            // Receivers
            "await (flag ? order : campaign).SendAsync(braze, externalUserId: id);",
            "await order.BroadcastAsync(flag ? braze : braze);",
            "Func<IBrazeClient, Task<TriggerSendResult>> broadcast = client => order.BroadcastAsync(client); await broadcast(braze);",
            "dynamic any = order; await any.SendAsync(braze);",
            "System.Linq.Expressions.Expression<Action> call = () => order.SendAsync(braze, id, null, null, false, null, null, null, default); Change(call);",
            "System.Linq.Expressions.Expression<Func<IBrazeClient, Task>> call = client => client.SendRequestAsync(new TriggerSendRequest(\"id\"), default); Change(call);",
            "System.Linq.Expressions.Expression<Func<Func<Recipient>>> made = () => () => Recipient.ForExternalUserId(\"\"); Change(made);",

            // Values of conditions
            "await order.SendAsync(braze, externalUserId: flag ? id : null, userAlias: alias);",
            "await order.SendAsync(braze, externalUserId: count switch { 1 => id, _ => null }, userAlias: count switch { 1 => null, _ => alias });",
            "await order.SendAsync(braze, externalUserId: count switch { 1 => \"\", _ => id });",
            "if (maybeId is not null || maybeAlias is not null) { await order.SendAsync(braze, externalUserId: maybeId, userAlias: maybeAlias); }",
            "if (maybeId is null) { await order.SendAsync(braze, externalUserId: maybeId, userAlias: alias); }",
            "if (maybeId is null && maybeAlias is null) { return; } await order.SendAsync(braze, externalUserId: maybeId, userAlias: maybeAlias);",
            "await order.SendAsync(braze, externalUserId: string.IsNullOrEmpty(maybeId) ? null : maybeId, userAlias: string.IsNullOrEmpty(maybeId) ? alias : null);",

            // Send ids
            "string Register(string sendId) => sendId; await order.BroadcastAsync(braze, sendId: Register(Guid.NewGuid().ToString()));",
            "var ids = new System.Collections.Concurrent.ConcurrentDictionary<string, string>(); await order.BroadcastAsync(braze, sendId: ids.GetOrAdd(id, _ => Guid.NewGuid().ToString()));",
            "await order.BroadcastAsync(braze, sendId: maybeId ?? Guid.NewGuid().ToString());",
        ]);
}
