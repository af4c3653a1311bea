using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Accepted;

/// <summary>Every kind of statement before a call that breaks no rule.</summary>
public sealed class Statements : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        // Branches
        Accepted("var r = new Recipient(); if (flag) { r.ExternalUserId = id; } else if (count > 1) { r.BrazeId = id; } else { return; } await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var r = new Recipient(); switch (count) { case 1: r.ExternalUserId = id; break; case 2: goto case 1; default: r.BrazeId = id; break; } await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var r = Recipient.ForBrazeId(id); if (flag) { r.BrazeId = null; r.ExternalUserId = id; } await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var r = Recipient.ForBrazeId(id); if (!flag) { r = new(); } else { r.BrazeId = null; } r.ExternalUserId = id; await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var r = new Recipient(); r.ExternalUserId = maybeId; if (r.ExternalUserId is null) { r.UserAlias = alias; } await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var r = new Recipient { ExternalUserId = maybeId }; r.UserAlias = maybeId is null ? alias : null; await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var r = new Recipient(); _ = flag ? r.ExternalUserId = id : r.BrazeId = id; await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var r = new Recipient(); r.ExternalUserId ??= id; await order.SendAsync(braze, recipients: [r]);"),
        Accepted("Recipient? r = null; r ??= recipient; await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var r = new Recipient(); r?.ExternalUserId = id; await order.SendAsync(braze, recipients: [r!]);"),
        Accepted("Recipient? r = flag ? new() : null; r?.ExternalUserId = id; if (r is null) { return; } await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var r = new Recipient(); if (r is { ExternalUserId: null } same) { same.ExternalUserId = id; } await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var r = new Recipient(); if (r is var same) { same.ExternalUserId = id; } await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var r = new Recipient(); switch (r) { case { } same: same.ExternalUserId = id; break; } await order.SendAsync(braze, recipients: [r]);"),
        Accepted("object made = new Recipient(); ((Recipient)made).ExternalUserId = id; await order.SendAsync(braze, recipients: [(Recipient)made]);"),
        Accepted("var r = new Recipient(); ((Recipient)r).ExternalUserId = id; await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var r = new Recipient(); (r).ExternalUserId = id; await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var r = new Recipient(); r!.ExternalUserId = id; await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var r = new Recipient(); (flag ? r : recipient).ExternalUserId = id; await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var r = new Recipient(); (r.ExternalUserId, count) = (id, 1); await order.SendAsync(braze, recipients: [r]);"),

        // Loops
        Accepted("var r = new Recipient(); for (; r.ExternalUserId is null;) { r.ExternalUserId = id; } await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var r = new Recipient(); while (true) { r.ExternalUserId = id; if (flag) { break; } } await order.SendAsync(braze, recipients: [r]);"),
        Accepted("Recipient? r = null; while (r is null) { r = many.FirstOrDefault(); } await order.SendAsync(braze, recipients: [r]);"),
        Accepted("Recipient r = new(); foreach (Recipient one in many) { r = one; } await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var list = new List<Recipient>(); while (list.Count < 3) { list.Add(Find(id)); } await order.SendAsync(braze, recipients: list);"),
        Accepted("var list = new List<Recipient>(); foreach (User user in users) { list.Add(Find(user.Id)); if (list.Count == 50) { await order.SendAsync(braze, recipients: list); list.Clear(); } }"),
        Accepted("var list = new List<Recipient>(); foreach (User user in users) { list.Add(Find(user.Id)); if (list.Count == 50) { await order.SendAsync(braze, recipients: list); list = []; } } if (list.Count > 0) { await order.SendAsync(braze, recipients: list); }"),
        Accepted("var list = new List<Recipient>(); await foreach (User user in stream) { list.Add(Find(user.Id)); } await order.SendAsync(braze, recipients: list);"),
        Accepted("Recipient? last = null; foreach (Recipient one in many) { if (last is not null) { await order.SendAsync(braze, recipients: [last], sendId: one.BrazeId); } last = one; }"),

        // try, using, lock
        Accepted("var r = new Recipient(); try { r.ExternalUserId = id; Change(); } catch (Exception) { r.ExternalUserId = null; r.BrazeId = id; } await order.SendAsync(braze, recipients: [r]);"),
        Accepted("Recipient r = new(); try { r = Find(id); } catch (InvalidOperationException) { return; } await order.SendAsync(braze, recipients: [r]);"),
        Accepted("string? user = null; try { user = await Task.FromResult(id); } catch (Exception) when (flag) { } await order.SendAsync(braze, externalUserId: user);"),
        Accepted("string? user = null; try { Change(); } finally { user = id; } await order.SendAsync(braze, externalUserId: user);"),
        Accepted("string user = \"\"; try { user = id; } finally { await order.SendAsync(braze, externalUserId: user); }"),
        Accepted("string? user = null; try { try { user = id; } finally { Change(); } } catch (Exception) { } await order.SendAsync(braze, externalUserId: user);"),
        Accepted("var r = new Recipient(); lock (box) { r.ExternalUserId = id; } await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var r = new Recipient(); using (var memory = new System.IO.MemoryStream()) { r.ExternalUserId = id; } await order.SendAsync(braze, recipients: [r]);"),

        // Nested functions
        Accepted("var r = new Recipient(); async Task Send() => await order.SendAsync(braze, recipients: [r]); r.ExternalUserId = id; await Send();"),
        Accepted("var r = new Recipient(); Func<Recipient> get = () => r; get().ExternalUserId = id; await order.SendAsync(braze, recipients: [r]);"),
        Accepted("string user = \"\"; Func<Task> send = () => order.SendAsync(braze, externalUserId: user); user = id; await send();"),
        Accepted("string user; Func<Task> send; if (flag) { user = id; } else { user = \"\"; } send = () => order.SendAsync(braze, externalUserId: user); await send();"),
        Accepted("bool everybody = true; void Off() => everybody = false; Off(); await order.SendAsync(braze, externalUserId: id, broadcast: everybody);"),
        Accepted("Action<Recipient> set = one => one.ExternalUserId = id; var r = new Recipient(); set(r); await order.SendAsync(braze, recipients: [r]);"),
        Accepted("static void Set(Recipient one, string user) => one.ExternalUserId = user; var r = new Recipient(); Set(r, id); await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var list = new List<Recipient>(); void Add(string user) => list.Add(Recipient.ForExternalUserId(user)); Add(id); await order.SendAsync(braze, recipients: list);"),
        Accepted("var list = new List<Recipient>(); Action<Recipient> add = list.Add; add(recipient); await order.SendAsync(braze, recipients: list);"),
        Accepted("var list = new List<Recipient>(); await Task.Run(() => list.Add(recipient)); await order.SendAsync(braze, recipients: list);"),

        // Values that are passed on
        Accepted("var r = new Recipient(); var holder = new { r }; holder.r.ExternalUserId = id; await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var r = new Recipient(); var pair = (r, 1); pair.r.ExternalUserId = id; await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var r = new Recipient(); Recipient[] both = [r, r with { BrazeId = id }]; both[0].ExternalUserId = id; await order.SendAsync(braze, recipients: both);"),
        Accepted("var r = new Recipient(); ref Recipient same = ref r; same = recipient; await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var r = new Recipient(); var s = r; var t = s; t.ExternalUserId = id; await order.SendAsync(braze, recipients: [r]);"),
        Accepted("Recipient r, s; r = s = new Recipient(); r.ExternalUserId = id; await order.SendAsync(braze, recipients: [s]);"),
        Accepted("Recipient s; var list = new List<Recipient> { (s = new Recipient()) }; s.ExternalUserId = id; await order.SendAsync(braze, recipients: list);"),
        Accepted("Recipient s; await order.SendAsync(braze, recipients: [s = new Recipient()], externalUserId: (s.ExternalUserId = id) is null ? id : null);"),
        Accepted("Recipient r, s; r = s = new Recipient(); s.ExternalUserId = id; await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var request = new TriggerSendRequest(\"id\"); var copy = request with { }; copy.Recipients = many; await braze.SendRequestAsync(copy);"),
        Accepted("var list = new List<Recipient>(); var request = new TriggerSendRequest(\"id\") { Recipients = list }; list.Add(recipient); await braze.SendRequestAsync(request);"),
        Accepted("var list = new List<Recipient>(); var request = new TriggerSendRequest(\"id\") { Recipients = list.AsReadOnly() }; list.Add(recipient); await braze.SendRequestAsync(request);"),
        Accepted("var list = new List<Recipient>(); var names = list.Select(one => one with { SendToExistingOnly = true }); list.Add(recipient); await order.SendAsync(braze, recipients: names.ToList());"),
        Accepted("var request = new TriggerSendRequest(\"id\"); request.Recipients = [new()]; request.Recipients.First().ExternalUserId = id; await braze.SendRequestAsync(request);"),
        Accepted("var a = new UserAttributes(); var r = new Recipient { ExternalUserId = id, SendToExistingOnly = false, Attributes = a }; a.FirstName = id; await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var r = new Recipient { ExternalUserId = id, SendToExistingOnly = false, Attributes = { } }; await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var r = new Recipient { Email = id }; r.Prioritization = flag ? [Prioritization.Identified] : [Prioritization.Unidentified]; await order.SendAsync(braze, recipients: [r]);"),
        Accepted("int.TryParse(id, out int number); string user = number > 3 ? id : \"\"; await order.SendAsync(braze, externalUserId: user);"),
        Accepted("(string user, int number) = (id, 1); await order.SendAsync(braze, externalUserId: user, sendId: $\"{number}\");"),
        Accepted("string? user = null, other = null; (user, other) = (id, null); await order.SendAsync(braze, externalUserId: user);"),
        Accepted("string? user = null; user += id; await order.SendAsync(braze, externalUserId: user);"),
        Accepted("string?[] all = [null]; all[0] = id; await order.SendAsync(braze, externalUserId: all[0]);"),
    ];
}
