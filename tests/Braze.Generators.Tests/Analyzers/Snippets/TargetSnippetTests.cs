namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>Who is reached: BRZ1001 to BRZ1004, BRZ1006, BRZ1007, BRZ1011.</summary>
public sealed partial class TargetSnippetTests
{
    [Fact]
    public Task Wrong() => SnippetRun.VerifyAsync(
        [
            // BRZ1001
            "await order.SendAsync(braze, id, {|BRZ1001:alias|});",
            "await order.SendAsync(braze, externalUserId: id, {|BRZ1001:userAlias: alias|});",
            "await order.SendAsync(userAlias: alias, client: braze, {|BRZ1001:externalUserId: id|});",
            "await order.SendAsync(braze, externalUserId: Ids.Test, {|BRZ1001:userAlias: new(\"n\", \"l\")|});",
            "await order.SendAsync(braze, externalUserId: flag ? id : Ids.Test, {|BRZ1001:userAlias: alias|});",
            "await order.SendAsync(braze, externalUserId: maybeId ?? id, {|BRZ1001:userAlias: maybeAlias ?? alias|});",
            "await order.SendAsync(braze, externalUserId: id, {|BRZ1001:recipients: [recipient]|});",
            "await order.SendAsync(braze, userAlias: alias, {|BRZ1001:recipients: many|});",
            "string user = id; await order.SendAsync(braze, externalUserId: user, {|BRZ1001:userAlias: alias|});",
            "_ = new Recipient { ExternalUserId = id, {|BRZ1001:UserAlias = alias|} };",
            "_ = new Recipient { Email = id, Prioritization = [Prioritization.Identified], {|BRZ1001:BrazeId = id|} };",
            "Recipient r = new() { ExternalUserId = nameof(Ids), {|BRZ1001:Email = $\"{Ids.Test}@example.com\"|} };",
            "_ = Recipient.ForExternalUser(id) with { {|BRZ1001:UserAlias = alias|} };",
            "_ = Recipient.ForAlias(id, \"l\") with { {|BRZ1001:BrazeId = id|} };",
            "_ = flag ? recipient with { ExternalUserId = id, {|BRZ1001:Email = id|} } : recipient;",
            "await order.SendAsync(braze, recipients: users.Select(user => new Recipient { ExternalUserId = user.Id, {|BRZ1001:BrazeId = user.Id|} }).ToList());",
            "await braze.SendEachAsync([order.To(new() { ExternalUserId = id, {|BRZ1001:UserAlias = alias|} })]);",
            "await order.SendEachAsync(braze, [new OrderShipped.Overrides { Note = \"n\" }.To(new() { BrazeId = id, {|BRZ1001:UserAlias = alias|} })]);",
            "await foreach (var outcome in order.SendAllAsync(braze, users.Select(user => new Recipient { Email = id, Prioritization = [Prioritization.Identified], {|BRZ1001:BrazeId = user.Id|} }))) { }",
            "await braze.SendAsync(new TriggerSendRequest(\"id\") { Recipients = [new() { ExternalUserId = id, {|BRZ1001:BrazeId = id|} }] });",

            // BRZ1002
            "await order.{|BRZ1002:SendAsync|}(braze);",
            "await order.{|BRZ1002:SendAsync|}(braze, externalUserId: null, userAlias: default, broadcast: false);",
            "await order.{|BRZ1002:SendAsync|}(braze, recipients: []);",
            "await order.{|BRZ1002:SendAsync|}(braze, recipients: new Recipient[0], audience: audience);",
            "await order.{|BRZ1002:SendAsync|}(braze, recipients: Array.Empty<Recipient>());",
            "await order.{|BRZ1002:SendAsync|}(braze, recipients: Enumerable.Empty<Recipient>().ToList());",
            "await order.{|BRZ1002:SendAsync|}(braze, recipients: new List<Recipient>());",
            "await order.{|BRZ1002:SendAsync|}(braze, recipients: flag ? [] : Array.Empty<Recipient>());",
            "await order.{|BRZ1002:SendAsync|}(braze, recipients: [.. new List<Recipient>()]);",
            "await order.{|BRZ1002:SendAsync|}(braze, recipients: System.Collections.Immutable.ImmutableArray<Recipient>.Empty);",
            "await order.{|BRZ1002:SendAsync|}(braze, externalUserId: flag ? null : default);",
            "const bool everybody = false; await order.{|BRZ1002:SendAsync|}(braze, broadcast: everybody);",
            "string? nobody = null; await order.{|BRZ1002:SendAsync|}(braze, externalUserId: nobody);",
            "Recipient[] none = []; await order.{|BRZ1002:SendAsync|}(braze, recipients: none);",
            "await braze.SendEachAsync({|BRZ1002:new List<Recipient<OrderShipped>>()|});",
            "await order.SendEachAsync(braze, {|BRZ1002:recipients: Array.Empty<Recipient<OrderShipped.Overrides>>()|});",
            "await braze.SendAsync(new {|BRZ1002:TriggerSendRequest|}(\"id\"));",
            "await braze.SendAsync({|BRZ1002:new|}(\"id\") { Recipients = [], Audience = audience });",
            "await braze.SendAsync({|BRZ1002:flag ? new TriggerSendRequest(\"id\") : new(\"other\")|});",
            "HashSet<Recipient> none = []; await order.{|BRZ1002:SendAsync|}(braze, recipients: none);",

            // BRZ1003
            "await order.SendAsync(braze, externalUserId: id, {|BRZ1003:broadcast: true|});",
            "await order.SendAsync(braze, {|BRZ1003:broadcast: true|}, recipients: [recipient]);",
            "await order.SendAsync(braze, null, null, many, {|BRZ1003:true|});",
            "bool everybody = true; await order.SendAsync(braze, userAlias: alias, {|BRZ1003:broadcast: everybody|});",
            "await order.SendAsync(braze, recipients: users.Select(user => Recipient.ForExternalUser(user.Id)).ToArray(), {|BRZ1003:broadcast: true|});",
            "_ = new TriggerSendRequest(\"id\") { Recipients = many, {|BRZ1003:Broadcast = true|} };",
            "_ = new TriggerSendRequest(\"id\") { {|BRZ1003:Broadcast = true|} } with { Recipients = [recipient] };",

            // BRZ1004
            "await order.SendAsync(braze, recipients: [{|BRZ1004:new Recipient()|}]);",
            "await order.SendAsync(braze, recipients: [Recipient.ForExternalUser(id), {|BRZ1004:new()|}]);",
            "await order.SendAsync(braze, recipients: new[] { {|BRZ1004:new Recipient { SendToExistingOnly = true }|} });",
            "await order.SendAsync(braze, recipients: new List<Recipient> { {|BRZ1004:new() { ExternalUserId = null }|} });",
            "await order.SendAsync(braze, recipients: [{|BRZ1004:flag ? new Recipient() : new()|}]);",
            "await order.SendAsync(braze, recipients: [{|BRZ1004:null|}!]);",
            "await order.SendAsync(braze, recipients: users.Select(user => {|BRZ1004:new Recipient { Attributes = attributes }|}).ToList());",
            "await order.SendAsync(braze, recipients: users.Select(user => { var r = new Recipient(); return {|BRZ1004:r|}; }).ToArray());",
            "await order.SendAsync(braze, recipients: [.. many, {|BRZ1004:new()|}]);",
            "await order.SendAsync(braze, recipients: many.Append({|BRZ1004:new Recipient()|}).ToList());",
            "await order.SendAsync(braze, recipients: [.. new[] { {|BRZ1004:new Recipient()|} }, recipient]);",
            "await braze.SendEachAsync([order.To({|BRZ1004:new Recipient()|})]);",
            "await foreach (var outcome in order.SendAllAsync(braze, new[] { {|BRZ1004:new Recipient()|} })) { }",
            "await braze.SendAsync(new TriggerSendRequest(\"id\") { Recipients = [{|BRZ1004:Recipient.ForExternalUser(id) with { ExternalUserId = null }|}] });",
            "var list = new List<Recipient>(many); list.Insert(item: {|BRZ1004:new Recipient()|}, index: 0); await order.SendAsync(braze, recipients: list);",
            "HashSet<Recipient> set = [{|BRZ1004:new Recipient()|}]; await order.SendAsync(braze, recipients: set);",

            // BRZ1006
            "await order.SendAsync(braze, {|BRZ1006:recipients: Enumerable.Range(0, 51).Select(i => Recipient.ForExternalUser($\"u{i}\")).ToList()|});",
            "var all = Enumerable.Range(1, 100).Select(i => Recipient.ForExternalUser($\"u{i}\")).ToArray(); await order.SendAsync(braze, {|BRZ1006:recipients: all|});",
            "await order.SendAsync(braze, {|BRZ1006:recipients: [.. many, .. Enumerable.Range(0, 51).Select(i => Recipient.ForExternalUser($\"u{i}\"))]|});",
            "await braze.SendEachAsync({|BRZ1006:Enumerable.Range(0, 60).Select(i => order.To(Recipient.ForExternalUser($\"u{i}\"))).ToList()|});",
            "foreach (Recipient[] batch in many.Chunk({|BRZ1006:100|})) { await order.SendAsync(braze, recipients: batch); }",
            "foreach (var batch in users.Chunk({|BRZ1006:100|})) { await order.SendAsync(braze, recipients: [recipient, .. batch.Select(user => Recipient.ForExternalUser(user.Id))]); }",
            "foreach (var batch in users.Chunk({|BRZ1006:100|})) { var list = batch.Select(user => Recipient.ForExternalUser(user.Id)).ToList(); await order.SendAsync(braze, recipients: list); }",
            "foreach (var batch in users.Chunk({|BRZ1006:100|})) { var each = batch.Select(user => order.To(Recipient.ForExternalUser(user.Id))); var list = new List<Recipient<OrderShipped>>(each); await braze.SendEachAsync(list); }",
            "var chunks = many.Chunk({|BRZ1006:100|}); foreach (var batch in chunks) { await order.SendAsync(braze, recipients: batch); }",
            "const int Size = 100; foreach (var batch in many.Chunk(size: {|BRZ1006:Size|}).ToList()) { await order.SendAsync(braze, recipients: batch); }",
            "await Parallel.ForEachAsync(many.Chunk({|BRZ1006:100|}), async (batch, stop) => await order.SendAsync(braze, recipients: batch, cancellationToken: stop));",
            "await Task.WhenAll(many.Chunk({|BRZ1006:100|}).Select(batch => order.SendAsync(braze, recipients: batch)));",
            "await Task.WhenAll(from batch in many.Chunk({|BRZ1006:100|}) select order.SendAsync(braze, recipients: batch));",
            "many.Chunk({|BRZ1006:100|}).ToList().ForEach(batch => order.SendAsync(braze, recipients: batch).Wait());",
            "await foreach (var batch in stream.Chunk({|BRZ1006:100|}).ConfigureAwait(false)) { await order.SendAsync(braze, recipients: [.. batch.Select(user => Recipient.ForExternalUser(user.Id))]); }",
            "foreach (var batch in users.Chunk({|BRZ1006:51|})) { await order.SendAsync(braze, recipients: batch.Select(user => Recipient.ForExternalUser(user.Id)).ToList()); }",
            "await order.SendAsync(braze, {|BRZ1006:recipients: Enumerable.Range(count: 60, start: 1).Select(i => Recipient.ForExternalUser($\"u{i}\")).ToList()|});",
            "await order.SendAsync(braze, {|BRZ1006:recipients: Enumerable.Select(selector: i => Recipient.ForExternalUser($\"u{i}\"), source: Enumerable.Range(0, 60)).ToList()|});",

            // BRZ1007
            "await order.SendAsync(braze, {|BRZ1007:audience: audience|});",
            "await order.SendAsync(braze, {|BRZ1007:audience: Filter.Bool(\"vip\").EqualTo(true)|}, broadcast: false);",
            "await order.SendAsync(braze, externalUserId: null, {|BRZ1007:audience: maybeAudience ?? audience|});",
            "await braze.SendAsync(new {|BRZ1007:TriggerSendRequest|}(\"id\") { Audience = audience });",

            // BRZ1011
            "await order.SendAsync(braze, {|BRZ1011:broadcast: true|}, attachments: [attachment]);",
            "await order.SendAsync(braze, attachments: files, {|BRZ1011:broadcast: true|}, audience: audience);",
            "_ = new TriggerSendRequest(\"id\") { Attachments = [attachment], {|BRZ1011:Broadcast = true|} };",
        ]);
}
