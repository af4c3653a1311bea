using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ1006: A request has more than 50 recipients.</summary>
public sealed class BRZ1006 : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        // Collections
        Refused("await order.SendAsync(braze, {|BRZ1006:recipients: Enumerable.Repeat(1, 51).Select(i => Find(id)).ToArray()|});"),
        Refused("await order.SendAsync(braze, {|BRZ1006:recipients: [recipient, .. Enumerable.Range(1, 50).Select(i => Recipient.ForExternalUserId($\"u{i}\"))]|});"),
        Refused("await order.SendAsync(braze, {|BRZ1006:recipients: flag ? Enumerable.Range(1, 51).Select(i => Find(id)).ToList() : Enumerable.Range(1, 60).Select(i => Find(id)).ToList()|});"),
        Refused("await order.SendAsync(braze, {|BRZ1006:Enumerable.Range(1, 51).Select(i => new OrderShipped.Overrides().To(Recipient.ForExternalUserId($\"u{i}\"))).ToList()|});"),

        Refused("const int all = 51; await order.SendAsync(braze, {|BRZ1006:recipients: Enumerable.Range(0, all).Select(i => Find(id)).ToList()|});"),
        Refused("await order.SendAsync(braze, {|BRZ1006:recipients: Enumerable.Range(0, 51).Select(i => Recipient.ForExternalUserId($\"u{i}\")).ToList()|});"),
        Refused("var all = Enumerable.Range(1, 100).Select(i => Recipient.ForExternalUserId($\"u{i}\")).ToArray(); await order.SendAsync(braze, {|BRZ1006:recipients: all|});"),
        Refused("await order.SendAsync(braze, {|BRZ1006:recipients: [.. many, .. Enumerable.Range(0, 51).Select(i => Recipient.ForExternalUserId($\"u{i}\"))]|});"),
        Refused("await braze.SendAsync({|BRZ1006:Enumerable.Range(0, 60).Select(i => order.To(Recipient.ForExternalUserId($\"u{i}\"))).ToList()|});"),
        Refused("foreach (Recipient[] batch in many.Chunk({|BRZ1006:100|})) { await order.SendAsync(braze, recipients: batch); }"),
        Refused("foreach (var batch in users.Chunk({|BRZ1006:100|})) { await order.SendAsync(braze, recipients: [recipient, .. batch.Select(user => Recipient.ForExternalUserId(user.Id))]); }"),
        Refused("foreach (var batch in users.Chunk({|BRZ1006:100|})) { var list = batch.Select(user => Recipient.ForExternalUserId(user.Id)).ToList(); await order.SendAsync(braze, recipients: list); }"),
        Refused("foreach (var batch in users.Chunk({|BRZ1006:100|})) { var each = batch.Select(user => order.To(Recipient.ForExternalUserId(user.Id))); var list = new List<Recipient<OrderShipped>>(each); await braze.SendAsync(list); }"),
        Refused("var chunks = many.Chunk({|BRZ1006:100|}); foreach (var batch in chunks) { await order.SendAsync(braze, recipients: batch); }"),
        Refused("const int Size = 100; foreach (var batch in many.Chunk(size: {|BRZ1006:Size|}).ToList()) { await order.SendAsync(braze, recipients: batch); }"),
        Refused("await Parallel.ForEachAsync(many.Chunk({|BRZ1006:100|}), async (batch, stop) => await order.SendAsync(braze, recipients: batch, cancellationToken: stop));"),
        Refused("await Task.WhenAll(many.Chunk({|BRZ1006:100|}).Select(batch => order.SendAsync(braze, recipients: batch)));"),
        Refused("await Task.WhenAll(from batch in many.Chunk({|BRZ1006:100|}) select order.SendAsync(braze, recipients: batch));"),
        Refused("many.Chunk({|BRZ1006:100|}).ToList().ForEach(batch => order.SendAsync(braze, recipients: batch).Wait());"),
        Refused("await foreach (var batch in stream.Chunk({|BRZ1006:100|}).ConfigureAwait(false)) { await order.SendAsync(braze, recipients: [.. batch.Select(user => Recipient.ForExternalUserId(user.Id))]); }"),
        Refused("foreach (var batch in users.Chunk({|BRZ1006:51|})) { await order.SendAsync(braze, recipients: batch.Select(user => Recipient.ForExternalUserId(user.Id)).ToList()); }"),
        Refused("await order.SendAsync(braze, {|BRZ1006:recipients: Enumerable.Range(count: 60, start: 1).Select(i => Recipient.ForExternalUserId($\"u{i}\")).ToList()|});"),
        Refused("await order.SendAsync(braze, {|BRZ1006:recipients: Enumerable.Select(selector: i => Recipient.ForExternalUserId($\"u{i}\"), source: Enumerable.Range(0, 60)).ToList()|});"),

        Accepted("await order.SendAsync(braze, recipients: Enumerable.Range(0, 50).Select(i => Recipient.ForExternalUserId($\"u{i}\")).ToList());"),
        Accepted("await order.SendAsync(braze, recipients: Enumerable.Range(0, count).Select(i => Recipient.ForExternalUserId($\"u{i}\")).ToList());"),
        Accepted("await order.SendAsync(braze, recipients: Enumerable.Range(0, 500).Where(i => i % 20 == 0).Select(i => Recipient.ForExternalUserId($\"u{i}\")).ToList());"),
        Accepted("await order.SendAsync(braze, recipients: Enumerable.Range(0, 500).Take(50).Select(i => Recipient.ForExternalUserId($\"u{i}\")).ToList());"),
        Accepted("await foreach (var outcome in order.SendBatchesAsync(braze, Enumerable.Range(0, 500).Select(i => Recipient.ForExternalUserId($\"u{i}\")))) { }"),
        Accepted("foreach (Recipient[] batch in many.Chunk(50)) { await order.SendAsync(braze, recipients: batch); }"),
        Accepted("foreach (Recipient[] batch in many.Chunk(count)) { await order.SendAsync(braze, recipients: batch); }"),
        Accepted("foreach (var batch in users.Chunk(100)) { Change(batch); }"),
        Accepted("foreach (var batch in users.Chunk(100)) { await order.SendAsync(braze, recipients: [.. batch.Select(user => Recipient.ForExternalUserId(user.Id)).Take(50)]); }"),
        Accepted("foreach (var batch in users.Chunk(100)) { var list = batch.Select(user => Recipient.ForExternalUserId(user.Id)).ToList(); list.RemoveRange(0, list.Count / 2); await order.SendAsync(braze, recipients: list); }"),
        Accepted("foreach (var batch in users.Chunk(100)) { HashSet<Recipient> set = [.. batch.Select(user => Recipient.ForExternalUserId(user.Id))]; await order.SendAsync(braze, recipients: set); }"),
        Accepted("foreach (var batch in many.Chunk(100).Select(chunk => chunk.Take(50).ToList())) { await order.SendAsync(braze, recipients: batch); }"),
        Accepted("foreach (var chunk in many.Chunk(1000)) { foreach (var batch in chunk.Chunk(50)) { await order.SendAsync(braze, recipients: batch); } }"),
        Accepted("await Task.WhenAll(many.Chunk(100).Select(batch => { batch = batch.Take(50).ToArray(); return order.SendAsync(braze, recipients: batch); }));"),
        Accepted("await Task.WhenAll(many.Chunk(100).Where(batch => order.SendAsync(braze, recipients: batch).IsCompleted).Select(batch => Task.CompletedTask));"),
        Accepted("var chunks = many.Chunk(50); foreach (var batch in chunks) { await order.SendAsync(braze, recipients: batch); }"),
        Accepted("IEnumerable<Recipient[]> chunks = many.Chunk(100); if (flag) { chunks = many.Chunk(50); } foreach (var batch in chunks) { await order.SendAsync(braze, recipients: batch); }"),
        Accepted("var list = many.ToList(); while (list.Count > 50) { await order.SendAsync(braze, recipients: list.Take(50).ToList()); list = list.Skip(50).ToList(); } list = new List<Recipient>(list); await order.SendAsync(braze, recipients: list);"),
        Accepted("foreach (var batch in users.Chunk(100)) { await foreach (var outcome in order.SendBatchesAsync(braze, batch.Select(user => Recipient.ForExternalUserId(user.Id)))) { } }"),
        Accepted("await order.SendAsync(braze, recipients: new HashSet<Recipient>(Enumerable.Repeat(recipient, 60)));"),
        Accepted("await order.SendAsync(braze, recipients: Enumerable.Range(count: 10, start: 100).Select(i => Recipient.ForExternalUserId($\"u{i}\")).ToList());"),
        Accepted("HashSet<Recipient> set = [.. Enumerable.Range(0, 60).Select(i => Recipient.ForExternalUserId($\"u{i % 10}\"))]; await order.SendAsync(braze, recipients: set);"),
        Accepted("CappedList list = [.. Enumerable.Range(0, 60).Select(i => Recipient.ForExternalUserId($\"u{i}\"))]; await order.SendAsync(braze, recipients: list);"),
        Accepted("await order.SendAsync(braze, recipients: flag ? [] : many);"),
        Accepted("await order.SendAsync(braze, recipients: flag ? null : many);"),
        Accepted("await order.SendAsync(braze, externalUserId: maybeId, recipients: flag ? [] : null);"),
        Accepted("await order.SendAsync(braze, recipients: users.Select(user => user.Id).Select(Recipient.ForExternalUserId).ToList());"),
        Accepted("var ids = new List<string>(); ids.Add(id); await order.SendAsync(braze, recipients: ids.Select(Recipient.ForExternalUserId).ToList());"),
        Accepted("var ids = new List<string>(); Change(ids); await order.SendAsync(braze, recipients: ids.Select(Recipient.ForExternalUserId).ToList());"),
        Accepted("await order.SendAsync(braze, recipients: new List<string>().DefaultIfEmpty(id).Select(Recipient.ForExternalUserId).ToList());"),
    ];
}
