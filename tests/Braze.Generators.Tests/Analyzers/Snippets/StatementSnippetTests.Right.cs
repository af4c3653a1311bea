namespace Braze.Generators.Tests.Analyzers.Snippets;

public sealed partial class StatementSnippetTests
{
    [Fact]
    public Task Right() => SnippetRun.VerifyAsync(
        [
            // Branches
            "var r = new Recipient(); if (flag) { r.ExternalUserId = id; } else if (count > 1) { r.BrazeId = id; } else { return; } await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient(); switch (count) { case 1: r.ExternalUserId = id; break; case 2: goto case 1; default: r.BrazeId = id; break; } await order.SendAsync(braze, recipients: [r]);",
            "var r = Recipient.ForBrazeId(id); if (flag) { r.BrazeId = null; r.ExternalUserId = id; } await order.SendAsync(braze, recipients: [r]);",
            "var r = Recipient.ForBrazeId(id); if (!flag) { r = new(); } else { r.BrazeId = null; } r.ExternalUserId = id; await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient(); r.ExternalUserId = maybeId; if (r.ExternalUserId is null) { r.UserAlias = alias; } await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient { ExternalUserId = maybeId }; r.UserAlias = maybeId is null ? alias : null; await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient(); _ = flag ? r.ExternalUserId = id : r.BrazeId = id; await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient(); r.ExternalUserId ??= id; await order.SendAsync(braze, recipients: [r]);",
            "Recipient? r = null; r ??= recipient; await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient(); r?.ExternalUserId = id; await order.SendAsync(braze, recipients: [r!]);",
            "Recipient? r = flag ? new() : null; r?.ExternalUserId = id; if (r is null) { return; } await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient(); if (r is { ExternalUserId: null } same) { same.ExternalUserId = id; } await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient(); if (r is var same) { same.ExternalUserId = id; } await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient(); switch (r) { case { } same: same.ExternalUserId = id; break; } await order.SendAsync(braze, recipients: [r]);",
            "object made = new Recipient(); ((Recipient)made).ExternalUserId = id; await order.SendAsync(braze, recipients: [(Recipient)made]);",
            "var r = new Recipient(); ((Recipient)r).ExternalUserId = id; await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient(); (r).ExternalUserId = id; await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient(); r!.ExternalUserId = id; await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient(); (flag ? r : recipient).ExternalUserId = id; await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient(); (r.ExternalUserId, count) = (id, 1); await order.SendAsync(braze, recipients: [r]);",

            // Loops
            "var r = new Recipient(); for (; r.ExternalUserId is null;) { r.ExternalUserId = id; } await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient(); while (true) { r.ExternalUserId = id; if (flag) { break; } } await order.SendAsync(braze, recipients: [r]);",
            "Recipient? r = null; while (r is null) { r = many.FirstOrDefault(); } await order.SendAsync(braze, recipients: [r]);",
            "Recipient r = new(); foreach (Recipient one in many) { r = one; } await order.SendAsync(braze, recipients: [r]);",
            "var list = new List<Recipient>(); while (list.Count < 3) { list.Add(Find(id)); } await order.SendAsync(braze, recipients: list);",
            "var list = new List<Recipient>(); foreach (User user in users) { list.Add(Find(user.Id)); if (list.Count == 50) { await order.SendAsync(braze, recipients: list); list.Clear(); } }",
            "var list = new List<Recipient>(); foreach (User user in users) { list.Add(Find(user.Id)); if (list.Count == 50) { await order.SendAsync(braze, recipients: list); list = []; } } if (list.Count > 0) { await order.SendAsync(braze, recipients: list); }",
            "var list = new List<Recipient>(); await foreach (User user in stream) { list.Add(Find(user.Id)); } await order.SendAsync(braze, recipients: list);",
            "Recipient? last = null; foreach (Recipient one in many) { if (last is not null) { await order.SendAsync(braze, recipients: [last], sendId: one.BrazeId); } last = one; }",

            // try, using, lock
            "var r = new Recipient(); try { r.ExternalUserId = id; Change(); } catch (Exception) { r.ExternalUserId = null; r.BrazeId = id; } await order.SendAsync(braze, recipients: [r]);",
            "Recipient r = new(); try { r = Find(id); } catch (InvalidOperationException) { return; } await order.SendAsync(braze, recipients: [r]);",
            "string? user = null; try { user = await Task.FromResult(id); } catch (Exception) when (flag) { } await order.SendAsync(braze, externalUserId: user);",
            "string? user = null; try { Change(); } finally { user = id; } await order.SendAsync(braze, externalUserId: user);",
            "string user = \"\"; try { user = id; } finally { await order.SendAsync(braze, externalUserId: user); }",
            "string? user = null; try { try { user = id; } finally { Change(); } } catch (Exception) { } await order.SendAsync(braze, externalUserId: user);",
            "var r = new Recipient(); lock (box) { r.ExternalUserId = id; } await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient(); using (var memory = new System.IO.MemoryStream()) { r.ExternalUserId = id; } await order.SendAsync(braze, recipients: [r]);",

            // Functions inside
            "var r = new Recipient(); async Task Send() => await order.SendAsync(braze, recipients: [r]); r.ExternalUserId = id; await Send();",
            "var r = new Recipient(); Func<Recipient> get = () => r; get().ExternalUserId = id; await order.SendAsync(braze, recipients: [r]);",
            "string user = \"\"; Func<Task> send = () => order.SendAsync(braze, externalUserId: user); user = id; await send();",
            "string user; Func<Task> send; if (flag) { user = id; } else { user = \"\"; } send = () => order.SendAsync(braze, externalUserId: user); await send();",
            "bool everybody = true; void Off() => everybody = false; Off(); await order.SendAsync(braze, externalUserId: id, broadcast: everybody);",
            "Action<Recipient> set = one => one.ExternalUserId = id; var r = new Recipient(); set(r); await order.SendAsync(braze, recipients: [r]);",
            "static void Set(Recipient one, string user) => one.ExternalUserId = user; var r = new Recipient(); Set(r, id); await order.SendAsync(braze, recipients: [r]);",
            "var list = new List<Recipient>(); void Add(string user) => list.Add(Recipient.ForExternalUserId(user)); Add(id); await order.SendAsync(braze, recipients: list);",
            "var list = new List<Recipient>(); Action<Recipient> add = list.Add; add(recipient); await order.SendAsync(braze, recipients: list);",
            "var list = new List<Recipient>(); await Task.Run(() => list.Add(recipient)); await order.SendAsync(braze, recipients: list);",

            // Values that are handed on
            "var r = new Recipient(); var holder = new { r }; holder.r.ExternalUserId = id; await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient(); var pair = (r, 1); pair.r.ExternalUserId = id; await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient(); Recipient[] both = [r, r with { BrazeId = id }]; both[0].ExternalUserId = id; await order.SendAsync(braze, recipients: both);",
            "var r = new Recipient(); ref Recipient same = ref r; same = recipient; await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient(); var s = r; var t = s; t.ExternalUserId = id; await order.SendAsync(braze, recipients: [r]);",
            "Recipient r, s; r = s = new Recipient(); r.ExternalUserId = id; await order.SendAsync(braze, recipients: [s]);",
            "Recipient s; var list = new List<Recipient> { (s = new Recipient()) }; s.ExternalUserId = id; await order.SendAsync(braze, recipients: list);",
            "Recipient s; await order.SendAsync(braze, recipients: [s = new Recipient()], externalUserId: (s.ExternalUserId = id) is null ? id : null);",
            "Recipient r, s; r = s = new Recipient(); s.ExternalUserId = id; await order.SendAsync(braze, recipients: [r]);",
            "var request = new TriggerSendRequest(\"id\"); var copy = request with { }; copy.Recipients = many; await braze.SendRequestAsync(copy);",
            "var list = new List<Recipient>(); var request = new TriggerSendRequest(\"id\") { Recipients = list }; list.Add(recipient); await braze.SendRequestAsync(request);",
            "var list = new List<Recipient>(); var request = new TriggerSendRequest(\"id\") { Recipients = list.AsReadOnly() }; list.Add(recipient); await braze.SendRequestAsync(request);",
            "var list = new List<Recipient>(); var names = list.Select(one => one with { SendToExistingOnly = true }); list.Add(recipient); await order.SendAsync(braze, recipients: names.ToList());",
            "var request = new TriggerSendRequest(\"id\"); request.Recipients = [new()]; request.Recipients.First().ExternalUserId = id; await braze.SendRequestAsync(request);",
            "var a = new UserAttributes(); var r = new Recipient { ExternalUserId = id, SendToExistingOnly = false, Attributes = a }; a.FirstName = id; await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient { ExternalUserId = id, SendToExistingOnly = false, Attributes = { } }; await order.SendAsync(braze, recipients: [r]);",
            "var r = new Recipient { Email = id }; r.Prioritization = flag ? [Prioritization.Identified] : [Prioritization.Unidentified]; await order.SendAsync(braze, recipients: [r]);",
            "int.TryParse(id, out int number); string user = number > 3 ? id : \"\"; await order.SendAsync(braze, externalUserId: user);",
            "(string user, int number) = (id, 1); await order.SendAsync(braze, externalUserId: user, sendId: $\"{number}\");",
            "string? user = null, other = null; (user, other) = (id, null); await order.SendAsync(braze, externalUserId: user);",
            "string? user = null; user += id; await order.SendAsync(braze, externalUserId: user);",
            "string?[] all = [null]; all[0] = id; await order.SendAsync(braze, externalUserId: all[0]);",

            // Loops that send
            "for (int day = 0; day < 7; day++) { await Task.Delay(TimeSpan.FromDays(1)); await order.BroadcastAsync(braze); }",
            "foreach (OrderShipped one in new[] { order, campaign }) { await one.SendAsync(braze, externalUserId: id); }",
            "foreach (User user in users) { System.Threading.ThreadStart later = () => order.SendAsync(braze, externalUserId: user.Id).Wait(); Change(later); }",
            "var later = users.Select(user => new Func<Task>(() => order.SendAsync(braze, externalUserId: user.Id))); Change(later);",
            "await Task.Run(() => order.SendAsync(braze, externalUserId: id));",
            "var (a, b) = (order.SendAsync(braze, id), order.SendAsync(braze, id)); await Task.WhenAll(a, b);",
            "Task[] all = new Task[1]; all[0] = order.SendAsync(braze, id); await Task.WhenAll(all);",
            "order.SendAsync(braze, id).Wait();",
            "_ = order.SendAsync(braze, id).ContinueWith(task => Change(task.Exception));",
            "async IAsyncEnumerable<Task> Each() { yield return order.SendAsync(braze, id); await Task.Yield(); } await foreach (Task one in Each()) { await one; }",
            "Recipient[] some = [Recipient.ForExternalUserId(\"u1\")]; await order.SendAsync(braze, recipients: [.. some, .. many]);",
            "foreach (User user in users) { if (user.Id == \"launch\") { await order.BroadcastAsync(braze); } }",
            "foreach (User user in users) { switch (user.Id) { case \"launch\": await order.BroadcastAsync(braze); break; } }",
            "foreach (User user in users) { bool all = user.Id == \"all\"; if (all) { await order.BroadcastAsync(braze); } else { Change(user); } }",
            "foreach (User user in users) { if (user.Id != \"launch\") { continue; } await order.BroadcastAsync(braze); }",
        ]);
}
