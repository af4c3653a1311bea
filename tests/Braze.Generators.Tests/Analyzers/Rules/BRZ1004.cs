using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ1004: A recipient has no identifier.</summary>
public sealed partial class BRZ1004 : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        // Collections
        Refused("Recipient[] list = [{|BRZ1004:new()|}]; await order.SendAsync(braze, recipients: list);"),
        Refused("IReadOnlyCollection<Recipient> list = new Recipient[] { {|BRZ1004:new()|} }; await order.SendAsync(braze, recipients: list);"),
        Refused("List<Recipient> list = [recipient, {|BRZ1004:new()|}]; await order.SendAsync(braze, recipients: list);"),
        Refused("await order.SendAsync(braze, recipients: new List<Recipient>(2) { recipient, {|BRZ1004:new()|} });"),
        Refused("await order.SendAsync(braze, recipients: new List<Recipient>(new[] { {|BRZ1004:new Recipient()|} }));"),
        Refused("await order.SendAsync(braze, recipients: new List<Recipient>([{|BRZ1004:new()|}]));"),
        Refused("await order.SendAsync(braze, recipients: new HashSet<Recipient> { {|BRZ1004:new()|} });"),
        Refused("await order.SendAsync(braze, recipients: [.. many, .. (Recipient[])[{|BRZ1004:new()|}]]);"),
        Refused("Recipient[] some = [{|BRZ1004:new()|}]; await order.SendAsync(braze, recipients: [.. some, .. many]);"),
        Refused("await order.SendAsync(braze, recipients: System.Collections.Immutable.ImmutableArray.Create({|BRZ1004:new Recipient()|}));"),
        Refused("await order.SendAsync(braze, recipients: System.Collections.Immutable.ImmutableList.Create(recipient, {|BRZ1004:new Recipient()|}));"),
        Refused("await order.SendAsync(braze, recipients: System.Collections.Immutable.ImmutableArray.Create(recipient, recipient with { }, Find(id), Find(id), {|BRZ1004:new Recipient()|}));"),
        Refused("await order.SendAsync(braze, recipients: many.Prepend({|BRZ1004:new Recipient()|}).ToArray());"),
        Refused("await order.SendAsync(braze, recipients: many.Concat([{|BRZ1004:new Recipient()|}]).ToList());"),
        Refused("await order.SendAsync(braze, recipients: (flag ? many : [{|BRZ1004:new Recipient()|}]));"),
        Refused("await order.SendAsync(braze, recipients: users.Select(static user => {|BRZ1004:new Recipient { Attributes = new() { FirstName = user.Id } }|}).ToArray());"),
        Refused("await order.SendAsync(braze, recipients: users.Select((user, index) => {|BRZ1004:new Recipient()|}).ToArray());"),
        Refused("await order.SendAsync(braze, recipients: (from user in users select {|BRZ1004:new Recipient()|}).ToList());"),
        Refused("await order.SendAsync(braze, recipients: [.. from user in users select {|BRZ1004:new Recipient()|}]);"),

        // Receivers
        Refused("await braze.SendAsync([TriggerCampaignExtensions.To(order, {|BRZ1004:new Recipient()|})]);"),
        Refused("await braze.SendAsync(recipients: new[] { order.To(recipient: {|BRZ1004:new Recipient()|}) });"),

        Refused("var r = new Recipient(); var to = order.To({|BRZ1004:r|}); await braze.SendAsync([to]); r.ExternalUserId = id;"),
        Refused("var list = new List<Recipient<OrderShipped>>(); list.Add(order.To({|BRZ1004:new()|})); await foreach (var outcome in braze.SendBatchesAsync(list)) { }"),
        Refused("Recipient<OrderShipped> to; if (flag) { to = order.To({|BRZ1004:new()|}); } else { to = campaign.To({|BRZ1004:new()|}); } await braze.SendAsync([to]);"),
        Refused("await braze.SendAsync(users.Select(user => order.To({|BRZ1004:new()|})).ToList());"),
        Refused("var r = new Recipient(); await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);"),
        Refused("var r = new Recipient(); if (flag) { r.Attributes = attributes; } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);"),
        Refused("var r = flag ? new Recipient() : new() { Attributes = attributes }; await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);"),
        Refused("var r = Recipient.ForExternalUserId(id); r.ExternalUserId = null; await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);"),
        Refused("var r = new Recipient(); if (r.ExternalUserId is null) { Change(); } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);"),
        Refused("var list = new List<Recipient>(); list.Add({|BRZ1004:new Recipient()|}); await order.SendAsync(braze, recipients: list);"),
        Refused("var list = new List<Recipient> { recipient }; if (flag) { list.Add(Find(id)); } list.Add({|BRZ1004:new()|}); await order.SendAsync(braze, recipients: list);"),
        Refused("var list = new List<Recipient>(); list.AddRange(many); list.Add({|BRZ1004:new()|}); await order.SendAsync(braze, recipients: list);"),
        Refused("var s = new Recipient(); var r = s; await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);"),
        Refused("System.Collections.Immutable.ImmutableArray<Recipient> list = [{|BRZ1004:new()|}]; await order.SendAsync(braze, recipients: list);"),

        // Branches without an effect
        Refused("var r = new Recipient(); if (flag) { Change(); } else if (count > 1) { Change(id); } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);"),
        Refused("var r = new Recipient(); switch (count) { case > 3: Change(); break; case 2: goto default; default: break; } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);"),
        Refused("Recipient r; switch (count) { case 1: r = new(); break; default: r = new() { Attributes = attributes }; break; } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);"),
        Refused("var r = new Recipient(); if (flag) { r.ExternalUserId = id; } else { r.ExternalUserId = null; } r.ExternalUserId = null; await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);"),

        // Loops
        Refused("var r = new Recipient(); while (flag) { Change(); } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);"),
        Refused("var r = new Recipient(); do { await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); } while (flag);"),
        Refused("var r = new Recipient(); for (int i = 0; i < count; i++) { r.Attributes = attributes; } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);"),
        Refused("while (flag) { var r = new Recipient(); if (count > 1) { continue; } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); }"),
        Refused("foreach (User user in users) { List<Recipient> list = []; list.Add({|BRZ1004:new()|}); await order.SendAsync(braze, recipients: list, sendId: user.Id); }"),
        Refused("int i = 0; again: var r = new Recipient(); if (i++ < 3) { goto again; } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);"),

        // try, using, lock, checked
        Refused("var r = new Recipient(); try { await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); } catch (BrazeException) { Change(); }"),
        Refused("try { var r = new Recipient(); await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); } finally { Change(); }"),
        Refused("var r = new Recipient(); try { Change(); } finally { Change(id); } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);"),
        Refused("try { Change(); } catch (Exception e) when (e.Message.Length > 3) { var r = new Recipient(); await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); }"),
        Refused("var r = new Recipient(); using (var memory = new System.IO.MemoryStream()) { await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); }"),
        Refused("using var memory = new System.IO.MemoryStream(); var r = new Recipient(); await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);"),
        Refused("var r = new Recipient(); lock (box) { Change(); } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);"),
        Refused("var r = new Recipient(); checked { count++; } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);"),
        Refused("{ var r = new Recipient(); { await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); } }"),

        // Nested functions
        Refused("async Task Send() { var r = new Recipient(); await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); } await Send();"),
        Refused("Func<Task> send = async delegate { var r = new Recipient(); await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); }; await send();"),
        Refused("async IAsyncEnumerable<int> Send() { var r = new Recipient(); await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); yield return 1; } await foreach (int one in Send()) { }"),
        Refused("Func<Task> outer = () => { Func<Task> inner = () => { var r = new Recipient(); return order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); }; return inner(); }; await outer();"),

        // Values that are passed on
        Refused("var r = new Recipient(); var s = r; var t = s; await order.SendAsync(braze, recipients: [{|BRZ1004:t|}]);"),
        Refused("var r = new Recipient(); r = r with { Attributes = attributes }; await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);"),
        Refused("var r = Recipient.ForExternalUserId(id); r = r with { ExternalUserId = null }; await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);"),
        Refused("var r = new Recipient(); var mine = order.To({|BRZ1004:r|}); await braze.SendAsync([mine]);"),
        Refused("List<Recipient> list = [{|BRZ1004:new()|}]; var request = new TriggerSendRequest(\"id\") { Recipients = list }; await braze.SendRequestAsync(request);"),

        Refused("await order.SendAsync(braze, recipients: [{|BRZ1004:new Recipient()|}]);"),
        Refused("await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(id), {|BRZ1004:new()|}]);"),
        Refused("await order.SendAsync(braze, recipients: new[] { {|BRZ1004:new Recipient { SendToExistingOnly = true }|} });"),
        Refused("await order.SendAsync(braze, recipients: new List<Recipient> { {|BRZ1004:new() { ExternalUserId = null }|} });"),
        Refused("await order.SendAsync(braze, recipients: [{|BRZ1004:flag ? new Recipient() : new()|}]);"),
        Refused("await order.SendAsync(braze, recipients: [{|BRZ1004:null|}!]);"),
        Refused("await order.SendAsync(braze, recipients: users.Select(user => {|BRZ1004:new Recipient { Attributes = attributes }|}).ToList());"),
        Refused("await order.SendAsync(braze, recipients: users.Select(user => { var r = new Recipient(); return {|BRZ1004:r|}; }).ToArray());"),
        Refused("await order.SendAsync(braze, recipients: [.. many, {|BRZ1004:new()|}]);"),
        Refused("await order.SendAsync(braze, recipients: many.Append({|BRZ1004:new Recipient()|}).ToList());"),
        Refused("await order.SendAsync(braze, recipients: [.. new[] { {|BRZ1004:new Recipient()|} }, recipient]);"),
        Refused("await braze.SendAsync([order.To({|BRZ1004:new Recipient()|})]);"),
        Refused("await foreach (var outcome in order.SendBatchesAsync(braze, new[] { {|BRZ1004:new Recipient()|} })) { }"),
        Refused("await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Recipients = [{|BRZ1004:Recipient.ForExternalUserId(id) with { ExternalUserId = null }|}] });"),
        Refused("var list = new List<Recipient>(many); list.Insert(item: {|BRZ1004:new Recipient()|}, index: 0); await order.SendAsync(braze, recipients: list);"),
        Refused("HashSet<Recipient> set = [{|BRZ1004:new Recipient()|}]; await order.SendAsync(braze, recipients: set);"),

        .. In(SnippetCode.Member,
        [
            Refused("public static readonly Func<IBrazeClient, OrderShipped, Task> Later = async (braze, order) => { var r = new Recipient(); await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); };"),
            Refused("public async IAsyncEnumerable<TriggerSendResult> Send(IBrazeClient braze, OrderShipped order) { var r = new Recipient(); yield return await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); }"),
        ]),

        .. AcceptedSnippets,
    ];
}
