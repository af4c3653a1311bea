using Braze.Generators.Tests.Analyzers.Snippets;
using static Braze.Generators.Tests.Analyzers.Snippets.LongText;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ1010: A send ID is not valid.</summary>
public sealed class BRZ1010 : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        Refused("await order.SendAsync(braze, externalUserId: id, {|BRZ1010:sendId: \"\"|});"),
        Refused("await order.SendAsync(braze, externalUserId: id, {|BRZ1010:sendId: \"été\"|});"),
        Refused($"await order.BroadcastAsync(braze, {{|BRZ1010:sendId: {Literal}|}});"),
        Refused("await order.BroadcastAsync(braze, {|BRZ1010:sendId: Guid.NewGuid().ToString()|});"),
        Refused("await order.SendAsync(braze, externalUserId: id, {|BRZ1010:sendId: $\"send-{Guid.NewGuid():N}\"|});"),
        Refused("await order.SendAsync(braze, externalUserId: id, {|BRZ1010:sendId: \"s-\" + Guid.CreateVersion7()|});"),
        Refused("await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Broadcast = true, {|BRZ1010:SendId = \" \"|} });"),
        Refused("await foreach (var outcome in order.SendBatchesAsync(braze, many, {|BRZ1010:sendId: \"ñ\"|})) { }"),
        Refused("await order.BroadcastAsync(braze, {|BRZ1010:sendId: Guid.NewGuid().ToString(\"N\")[..16]|});"),
        Refused("await order.BroadcastAsync(braze, {|BRZ1010:sendId: flag ? \"é\" : \"\"|});"),
        Refused("string sendId = \"s\"; sendId = \"\"; await order.BroadcastAsync(braze, {|BRZ1010:sendId: sendId|});"),

        // Values that are passed on
        Refused("var options = (user: \"\", count); await order.SendAsync(braze, externalUserId: id, {|BRZ1010:sendId: \"\"|}); Change(options);"),

        .. In(SnippetCode.Member,
        [
            Refused("public sealed class Inner<T> where T : ITriggerCampaign { public Task Send(IBrazeClient braze, T campaign) => campaign.BroadcastAsync(braze, {|BRZ1010:sendId: \"\"|}); }"),
        ]),

        // Send IDs
        Accepted("string Register(string sendId) => sendId; await order.BroadcastAsync(braze, sendId: Register(Guid.NewGuid().ToString()));"),
        Accepted("var ids = new System.Collections.Concurrent.ConcurrentDictionary<string, string>(); await order.BroadcastAsync(braze, sendId: ids.GetOrAdd(id, _ => Guid.NewGuid().ToString()));"),
        Accepted("await order.BroadcastAsync(braze, sendId: maybeId ?? Guid.NewGuid().ToString());"),

        Accepted("await order.SendAsync(braze, externalUserId: id, sendId: null);"),
        Accepted("await order.SendAsync(braze, externalUserId: id, sendId: \"spring-2026\");"),
        Accepted($"await order.BroadcastAsync(braze, sendId: {Literal[..65]}\");"),
        Accepted("string sendId = Guid.NewGuid().ToString(); await Create(sendId); await order.BroadcastAsync(braze, sendId: sendId);"),
        Accepted("await order.BroadcastAsync(braze, sendId: flag ? \"\" : id);"),
        Accepted("await order.BroadcastAsync(braze, sendId: flag ? \"\" : \"spring-2026\");"),
        Accepted("await order.BroadcastAsync(braze, sendId: id[..16]);"),
    ];
}
