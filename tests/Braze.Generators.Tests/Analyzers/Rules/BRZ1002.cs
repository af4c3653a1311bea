using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ1002: A request has no recipient.</summary>
public sealed partial class BRZ1002 : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        // Constants
        Refused("await order.{|BRZ1002:SendAsync|}(braze, null, null, null, false, null, null, null, default);"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, externalUserId: default(string), recipients: default);"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, externalUserId: (string?)null);"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, broadcast: !true);"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, broadcast: default);"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, broadcast: 1 > 2);"),

        // Collections
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: new Recipient[] { });"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: new HashSet<Recipient>());"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: (Recipient[])[]);"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: [.. Array.Empty<Recipient>(), .. new List<Recipient>()]);"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: Enumerable.Repeat(recipient, 0).ToList());"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: Array.Empty<User>().Select(user => Find(user.Id)).ToList());"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: System.Collections.Immutable.ImmutableList<Recipient>.Empty);"),

        // Receivers
        Refused("await new OrderShipped(\"A\").{|BRZ1002:SendAsync|}(braze);"),
        Refused("await (order with { Note = \"n\" }).{|BRZ1002:SendAsync|}(braze);"),
        Refused("await (flag ? order : campaign).{|BRZ1002:SendAsync|}(braze);"),
        Refused("await (await Task.FromResult(order)).{|BRZ1002:SendAsync|}(braze);"),
        Refused("await order!.{|BRZ1002:SendAsync|}(braze);"),
        Refused("await ((OrderShipped)box).{|BRZ1002:SendAsync|}(braze);"),
        Refused("await (order?.{|BRZ1002:SendAsync|}(braze) ?? Task.FromResult<TriggerSendResult>(null!));"),
        Refused("var sent = await order.{|BRZ1002:SendAsync|}(braze).ConfigureAwait(false); Change(sent);"),
        Refused("await BrazeClientExtensions.SendAsync(braze, {|BRZ1002:new List<Recipient<OrderShipped>>()|});"),
        Refused("await TriggerCampaignExtensions.SendAsync(order, braze, {|BRZ1002:new List<Recipient<OrderShipped.Overrides>>()|});"),
        Refused("IBrazeClient client = braze; await client.SendRequestAsync(request: new {|BRZ1002:TriggerSendRequest|}(\"id\"));"),
        Refused("await braze.SendRequestAsync(cancellationToken: default, request: new {|BRZ1002:TriggerSendRequest|}(\"id\") { TriggerProperties = order });"),
        Refused("await braze.SendRequestAsync({|BRZ1002:new TriggerSendRequest(\"id\") with { SendId = \"s\" }|});"),

        Refused("var list = new List<Recipient>(); await order.{|BRZ1002:SendAsync|}(braze, recipients: list);"),
        Refused("var list = new List<Recipient>(8); if (list.Count == 0) { Change(); } await order.{|BRZ1002:SendAsync|}(braze, recipients: list);"),
        Refused("var list = new List<Recipient> { recipient }; list.Clear(); await order.{|BRZ1002:SendAsync|}(braze, recipients: list);"),
        Refused("var request = new TriggerSendRequest(\"id\"); await braze.SendRequestAsync({|BRZ1002:request|});"),
        Refused("var request = new TriggerSendRequest(\"id\"); if (flag) { request.SendId = \"s\"; } await braze.SendRequestAsync({|BRZ1002:request|});"),
        Refused("var request = new TriggerSendRequest(\"id\"); request.Broadcast = true; request.Broadcast = false; await braze.SendRequestAsync({|BRZ1002:request|});"),
        Refused("var request = new TriggerSendRequest(\"id\"); switch (count) { case 1: request.SendId = \"a\"; break; default: request.SendId = \"b\"; break; } await braze.SendRequestAsync({|BRZ1002:request|});"),
        Refused("string? user = null; if (flag) { Change(); } await order.{|BRZ1002:SendAsync|}(braze, externalUserId: user);"),

        // Branches without an effect
        Refused("string? user = null; if (flag && count > 1) { user = null; } await order.{|BRZ1002:SendAsync|}(braze, externalUserId: user);"),

        // Nested functions
        Refused("static async Task Send(IBrazeClient client, OrderShipped one) { await one.{|BRZ1002:SendAsync|}(client); } await Send(braze, order);"),
        Refused("Func<Task<TriggerSendResult>> send = () => order.{|BRZ1002:SendAsync|}(braze); await send();"),

        // Values that are passed on
        Refused("var list = new List<Recipient>(); var request = new TriggerSendRequest(\"id\"); request.Recipients = list; await braze.SendRequestAsync({|BRZ1002:request|});"),
        Refused("var request = new TriggerSendRequest(\"id\") { Recipients = many }; request.Recipients = null; await braze.SendRequestAsync({|BRZ1002:request|});"),

        Refused("await order.{|BRZ1002:SendAsync|}(braze);"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, externalUserId: null, userAlias: default, broadcast: false);"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: []);"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: new Recipient[0], audience: audience);"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: Array.Empty<Recipient>());"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: Enumerable.Empty<Recipient>().ToList());"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: new List<Recipient>());"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: flag ? [] : Array.Empty<Recipient>());"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: [.. new List<Recipient>()]);"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: System.Collections.Immutable.ImmutableArray<Recipient>.Empty);"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, externalUserId: flag ? null : default);"),
        Refused("const bool everybody = false; await order.{|BRZ1002:SendAsync|}(braze, broadcast: everybody);"),
        Refused("string? nobody = null; await order.{|BRZ1002:SendAsync|}(braze, externalUserId: nobody);"),
        Refused("Recipient[] none = []; await order.{|BRZ1002:SendAsync|}(braze, recipients: none);"),
        Refused("await braze.SendAsync({|BRZ1002:new List<Recipient<OrderShipped>>()|});"),
        Refused("await order.SendAsync(braze, {|BRZ1002:recipients: Array.Empty<Recipient<OrderShipped.Overrides>>()|});"),
        Refused("await braze.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}(\"id\"));"),
        Refused("await braze.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}(\"id\") { Recipients = [], Audience = audience });"),
        Refused("await braze.SendRequestAsync({|BRZ1002:flag ? new TriggerSendRequest(\"id\") : new(\"other\")|});"),
        Refused("HashSet<Recipient> none = []; await order.{|BRZ1002:SendAsync|}(braze, recipients: none);"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: flag ? [] : null);"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: flag ? null : new List<Recipient>());"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: count switch { 0 => [], 1 => null, _ => Array.Empty<Recipient>() });"),
        Refused("List<Recipient>? people = null; if (flag) { people = []; } await order.{|BRZ1002:SendAsync|}(braze, recipients: people);"),
        Refused("await braze.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}(\"id\") { Recipients = flag ? [] : null });"),
        Refused("var ids = new List<string>(); await order.{|BRZ1002:SendAsync|}(braze, recipients: ids.Select(Recipient.ForExternalUserId).ToList());"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: Array.Empty<string>().Select(Recipient.ForExternalUserId).ToArray());"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: [.. new List<string>().Select(Recipient.ForExternalUserId)]);"),
        Refused("Func<string, Recipient> make = Recipient.ForExternalUserId; await order.{|BRZ1002:SendAsync|}(braze, recipients: Enumerable.Empty<string>().Select(make).ToList());"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: new List<string>().ConvertAll(Recipient.ForExternalUserId));"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: new List<string>().Where(one => flag).Distinct().Select(Recipient.ForExternalUserId).ToList());"),
        Refused("await order.{|BRZ1002:SendAsync|}(braze, recipients: Enumerable.Empty<User>().SelectMany(user => new[] { recipient }).ToList());"),

        .. In(MockCode.Surroundings,
        [
            Refused("IBrazeClient client = Substitute.For<IBrazeClient>(); await order.{|BRZ1002:SendAsync|}(client);"),
        ]),

        .. In(SnippetCode.Member,
        [
            Refused("public Task Send(IBrazeClient braze, OrderShipped order) => order.{|BRZ1002:SendAsync|}(braze);"),
            Refused("public async ValueTask<int> Send(IBrazeClient braze, OrderShipped order) { await order.{|BRZ1002:SendAsync|}(braze); return 1; }"),
            Refused("public async void Send(IBrazeClient braze, OrderShipped order) => await order.{|BRZ1002:SendAsync|}(braze);"),
            Refused("public sealed class Inner(IBrazeClient braze, OrderShipped order) { public Task Send() => order.{|BRZ1002:SendAsync|}(braze); }"),
            Refused("public interface IInner { Task Send(IBrazeClient braze, OrderShipped order) => order.{|BRZ1002:SendAsync|}(braze); }"),
            Refused("public static async Task Send<T>(IBrazeClient braze, T campaign) where T : ITriggerProperties { await braze.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}(\"id\") { TriggerProperties = campaign }); }"),
        ]),

        .. AcceptedSnippets,
    ];
}
