namespace Braze.Generators.Tests.Analyzers.Snippets;

public sealed partial class TargetSnippetTests
{
    [Fact]
    public Task Right() => SnippetRun.VerifyAsync(
        [
            // Near BRZ1001
            "await order.SendAsync(braze, id);",
            "await order.SendAsync(braze, externalUserId: id, userAlias: null);",
            "await order.SendAsync(braze, externalUserId: null, userAlias: alias);",
            "await order.SendAsync(braze, externalUserId: maybeId, userAlias: maybeAlias);",
            "await order.SendAsync(braze, externalUserId: flag ? id : null, userAlias: flag ? null : alias);",
            "await order.SendAsync(braze, externalUserId: id, userAlias: maybeAlias);",
            "await order.SendAsync(braze, externalUserId: id, recipients: []);",
            "await order.SendAsync(braze, externalUserId: id, recipients: maybeMany);",
            "await order.SendAsync(braze, externalUserId: id, recipients: null);",
            "string? user = flag ? id : null; UserAlias? other = flag ? null : alias; await order.SendAsync(braze, externalUserId: user, userAlias: other);",
            "_ = new Recipient { ExternalUserId = id, UserAlias = null };",
            "_ = new Recipient { ExternalUserId = maybeId, UserAlias = maybeAlias };",
            "_ = new Recipient { ExternalUserId = id, Attributes = new() { Email = id } };",
            "_ = Recipient.ForExternalUser(id) with { ExternalUserId = null, UserAlias = alias };",
            "_ = Recipient.ForExternalUser(id) with { SendToExistingOnly = true };",
            "_ = recipient with { UserAlias = alias };",
            "_ = new Recipient { ExternalUserId = flag ? id : null, BrazeId = flag ? null : id };",
            "await order.SendAsync(braze, recipients: users.Select(user => new Recipient { ExternalUserId = user.Id }).ToList());",
            "await order.SendAsync(braze, recipients: users.Select(user => user.Mail is null ? Recipient.ForExternalUser(user.Id) : Recipient.ForEmail(user.Mail, Prioritization.Identified)).ToList());",
            "await braze.SendEachAsync([order.To(Recipient.ForExternalUser(id)), order.To(Recipient.ForAlias(\"n\", \"l\"))]);",

            // Near BRZ1002
            "await order.SendAsync(braze, broadcast: true);",
            "await order.SendAsync(braze, broadcast: flag);",
            "await order.SendAsync(braze, externalUserId: maybeId);",
            "await order.SendAsync(braze, recipients: many);",
            "await order.SendAsync(braze, recipients: maybeMany);",
            "await order.SendAsync(braze, recipients: [.. many]);",
            "await order.SendAsync(braze, recipients: many.ToList());",
            "await order.SendAsync(braze, recipients: many.Where(one => one.ExternalUserId is not null).ToList());",
            "await order.SendAsync(braze, recipients: flag ? [] : many);",
            "await order.SendAsync(braze, recipients: users.Select(user => Recipient.ForExternalUser(user.Id)).ToArray());",
            "await order.SendAsync(braze, recipients: (IReadOnlyCollection<Recipient>)box);",
            "await order.BroadcastAsync(braze);",
            "await order.BroadcastAsync(braze, audience);",
            "await braze.SendEachAsync(users.Select(user => new OrderShipped(user.Id).To(Recipient.ForExternalUser(user.Id))).ToList());",
            "await foreach (var outcome in order.SendAllAsync(braze, Array.Empty<Recipient>())) { }",
            "await braze.SendAsync(new TriggerSendRequest(\"id\") { Broadcast = true });",
            "await braze.SendAsync(flag ? new TriggerSendRequest(\"id\") : new(\"id\") { Broadcast = true });",
            "await braze.SendAsync((TriggerSendRequest)box);",
            "_ = new TriggerSendRequest(\"id\");",

            // Near BRZ1003
            "await order.SendAsync(braze, externalUserId: id, broadcast: false);",
            "await order.SendAsync(braze, externalUserId: id, broadcast: flag);",
            "await order.SendAsync(braze, externalUserId: maybeId, broadcast: true);",
            "await order.SendAsync(braze, recipients: maybeMany, broadcast: true);",
            "await order.SendAsync(braze, recipients: [], broadcast: true);",
            "await order.SendAsync(braze, recipients: null, broadcast: true, audience: audience);",
            "await order.SendAsync(braze, recipients: flag ? many : null, broadcast: !flag);",
            "_ = new TriggerSendRequest(\"id\") { Recipients = many, Broadcast = false };",
            "_ = new TriggerSendRequest(\"id\") { Broadcast = true } with { Broadcast = false, Recipients = many };",

            // Near BRZ1004
            "await order.SendAsync(braze, recipients: [recipient]);",
            "await order.SendAsync(braze, recipients: [new Recipient { ExternalUserId = maybeId }]);",
            "await order.SendAsync(braze, recipients: [flag ? new Recipient() : recipient]);",
            "await order.SendAsync(braze, recipients: [Find(id), SharedRecipient]);",
            "await order.SendAsync(braze, recipients: [recipient with { ExternalUserId = null }]);",
            "await order.SendAsync(braze, recipients: users.Select(user => { var r = new Recipient(); r.ExternalUserId = user.Id; return r; }).ToList());",
            "await order.SendAsync(braze, recipients: users.Select(user => { if (flag) { return new Recipient(); } return Find(user.Id); }).ToList());",
            "await order.SendAsync(braze, recipients: users.Select(user => Find(user.Id)).ToList());",
            "await order.SendAsync(braze, recipients: [many.FirstOrDefault()!]);",
            "var draft = new Recipient(); Change(draft);",
            "Recipient Make() => new() { Attributes = attributes }; Change(Make());",

            // Near BRZ1006
            "await order.SendAsync(braze, recipients: Enumerable.Range(0, 50).Select(i => Recipient.ForExternalUser($\"u{i}\")).ToList());",
            "await order.SendAsync(braze, recipients: Enumerable.Range(0, count).Select(i => Recipient.ForExternalUser($\"u{i}\")).ToList());",
            "await order.SendAsync(braze, recipients: Enumerable.Range(0, 500).Where(i => i % 20 == 0).Select(i => Recipient.ForExternalUser($\"u{i}\")).ToList());",
            "await order.SendAsync(braze, recipients: Enumerable.Range(0, 500).Take(50).Select(i => Recipient.ForExternalUser($\"u{i}\")).ToList());",
            "await foreach (var outcome in order.SendAllAsync(braze, Enumerable.Range(0, 500).Select(i => Recipient.ForExternalUser($\"u{i}\")))) { }",
            "foreach (Recipient[] batch in many.Chunk(50)) { await order.SendAsync(braze, recipients: batch); }",
            "foreach (Recipient[] batch in many.Chunk(count)) { await order.SendAsync(braze, recipients: batch); }",
            "foreach (var batch in users.Chunk(100)) { Change(batch); }",
            "foreach (var batch in users.Chunk(100)) { await order.SendAsync(braze, recipients: [.. batch.Select(user => Recipient.ForExternalUser(user.Id)).Take(50)]); }",
            "foreach (var batch in users.Chunk(100)) { var list = batch.Select(user => Recipient.ForExternalUser(user.Id)).ToList(); list.RemoveRange(0, list.Count / 2); await order.SendAsync(braze, recipients: list); }",
            "foreach (var batch in users.Chunk(100)) { HashSet<Recipient> set = [.. batch.Select(user => Recipient.ForExternalUser(user.Id))]; await order.SendAsync(braze, recipients: set); }",
            "foreach (var batch in many.Chunk(100).Select(chunk => chunk.Take(50).ToList())) { await order.SendAsync(braze, recipients: batch); }",
            "foreach (var chunk in many.Chunk(1000)) { foreach (var batch in chunk.Chunk(50)) { await order.SendAsync(braze, recipients: batch); } }",
            "await Task.WhenAll(many.Chunk(100).Select(batch => { batch = batch.Take(50).ToArray(); return order.SendAsync(braze, recipients: batch); }));",
            "await Task.WhenAll(many.Chunk(100).Where(batch => order.SendAsync(braze, recipients: batch).IsCompleted).Select(batch => Task.CompletedTask));",
            "var chunks = many.Chunk(50); foreach (var batch in chunks) { await order.SendAsync(braze, recipients: batch); }",
            "IEnumerable<Recipient[]> chunks = many.Chunk(100); if (flag) { chunks = many.Chunk(50); } foreach (var batch in chunks) { await order.SendAsync(braze, recipients: batch); }",
            "var list = many.ToList(); while (list.Count > 50) { await order.SendAsync(braze, recipients: list.Take(50).ToList()); list = list.Skip(50).ToList(); } list = new List<Recipient>(list); await order.SendAsync(braze, recipients: list);",
            "foreach (var batch in users.Chunk(100)) { await foreach (var outcome in order.SendAllAsync(braze, batch.Select(user => Recipient.ForExternalUser(user.Id)))) { } }",
            "await order.SendAsync(braze, recipients: new HashSet<Recipient>(Enumerable.Repeat(recipient, 60)));",

            // Near BRZ1007
            "await order.SendAsync(braze, audience: audience, broadcast: true);",
            "await order.SendAsync(braze, audience: audience, broadcast: flag);",
            "await order.SendAsync(braze, externalUserId: id, audience: audience);",
            "await order.SendAsync(braze, externalUserId: maybeId, audience: audience);",
            "await order.SendAsync(braze, recipients: many, audience: audience);",
            "await order.BroadcastAsync(braze, audience: audience);",
            "await braze.SendAsync(new TriggerSendRequest(\"id\") { Audience = audience, Broadcast = true });",

            // Near BRZ1011
            "await order.SendAsync(braze, broadcast: true, attachments: null);",
            "await order.SendAsync(braze, broadcast: true, attachments: []);",
            "await order.SendAsync(braze, broadcast: flag, attachments: files);",
            "await order.SendAsync(braze, externalUserId: id, attachments: [attachment]);",
            "_ = new TriggerSendRequest(\"id\") { Attachments = files, Broadcast = flag };",
        ]);
}
