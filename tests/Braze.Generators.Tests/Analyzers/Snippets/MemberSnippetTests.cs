using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.SendCallAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>Calls in every kind of member.</summary>
public sealed class MemberSnippetTests
{
    [Fact]
    public Task Wrong() => SnippetRun.VerifyMembersAsync(
        [
            "public static Recipient Field = new() { ExternalUserId = \"u\", {|BRZ1001:BrazeId = \"b\"|} };",
            "public static Recipient Property { get; } = Recipient.ForBrazeId(\"b\") with { {|BRZ1001:ExternalUserId = \"u\"|} };",
            "public static Recipient Arrow => new() { ExternalUserId = \"u\", {|BRZ1001:BrazeId = \"b\"|} };",
            "public static Recipient Accessor { get => new() { ExternalUserId = \"u\", {|BRZ1001:BrazeId = \"b\"|} }; set => SharedRecipient.ExternalUserId = value.BrazeId; }",
            "public static readonly Func<IBrazeClient, OrderShipped, Task> Later = async (braze, order) => { var r = new Recipient(); await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); };",
            "private static readonly IReadOnlyList<Recipient> Everybody = [Recipient.ForExternalUserId({|BRZ1005:\"\"|})];",
            "private static readonly Recipient One = Recipient.ForExternalUserId(\"u\"), Two = new() { ExternalUserId = \"u\", {|BRZ1001:BrazeId = \"b\"|} };",
            "public static OrderShipped Text = new({|BRZ2001:\"{{ x }}\"|});",
            "public Task Send(IBrazeClient braze, OrderShipped order) => order.{|BRZ1002:SendAsync|}(braze);",
            "public async ValueTask<int> Send(IBrazeClient braze, OrderShipped order) { await order.{|BRZ1002:SendAsync|}(braze); return 1; }",
            "public async void Send(IBrazeClient braze, OrderShipped order) => await order.{|BRZ1002:SendAsync|}(braze);",
            "public async IAsyncEnumerable<TriggerSendResult> Send(IBrazeClient braze, OrderShipped order) { var r = new Recipient(); yield return await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); }",
            "public IEnumerable<Recipient> Make(string id) { yield return new() { ExternalUserId = id, {|BRZ1001:BrazeId = id|} }; }",
            "public Recipient this[string id] => new() { ExternalUserId = id, {|BRZ1001:BrazeId = id|} };",
            "public sealed class Inner(IBrazeClient braze, OrderShipped order) { public Task Send() => order.{|BRZ1002:SendAsync|}(braze); }",
            "public sealed class Inner(string id) { private readonly Recipient _one = new() { ExternalUserId = id, {|BRZ1001:BrazeId = id|} }; public Recipient One => _one; }",
            "public class Inner(Recipient one) { public Recipient One => one; } public sealed class Outer(string id) : Inner(new Recipient { ExternalUserId = id, {|BRZ1001:BrazeId = id|} });",
            "public class Inner { public Inner(Recipient one) => SharedRecipient.BrazeId = one.BrazeId; public Inner(string id) : this(new Recipient { ExternalUserId = id, {|BRZ1001:BrazeId = id|} }) { } }",
            "public struct Inner { public Inner(IBrazeClient braze, OrderShipped order) => _ = order.{|BRZ1015:{|BRZ1002:SendAsync|}|}(braze); }",
            "public interface IInner { Task Send(IBrazeClient braze, OrderShipped order) => order.{|BRZ1002:SendAsync|}(braze); }",
            "public sealed class Inner<T> where T : ITriggerCampaign { public Task Send(IBrazeClient braze, T campaign) => campaign.BroadcastAsync(braze, {|BRZ1010:sendId: \"\"|}); }",
            "public static async Task Send<T>(IBrazeClient braze, T campaign) where T : ITriggerProperties { await braze.SendRequestAsync(new {|BRZ1002:TriggerSendRequest|}(\"id\") { TriggerProperties = campaign }); }",
            "public static Recipient operator +(Snippet{0} one, string id) => new() { ExternalUserId = id, {|BRZ1001:BrazeId = id|} };",
            "public static implicit operator Recipient(Snippet{0} one) => new() { ExternalUserId = \"u\", {|BRZ1001:BrazeId = \"b\"|} };",
            "private event EventHandler Changed { add => Change(new Recipient { ExternalUserId = \"u\", {|BRZ1001:BrazeId = \"b\"|} }); remove { } }",
            "~Snippet{0}() => Change(new Recipient { ExternalUserId = \"u\", {|BRZ1001:BrazeId = \"b\"|} });",
            "static Snippet{0}() { var r = new Recipient { ExternalUserId = \"u\", {|BRZ1001:BrazeId = \"b\"|} }; Change(r); }",
            "public string Name { get; set { var r = new Recipient { ExternalUserId = value, {|BRZ1001:BrazeId = value|} }; field = r.ToString(); } } = \"\";",
            "public required string Id { get; init { field = new Recipient { ExternalUserId = value, {|BRZ1001:BrazeId = value|} }.ToString(); } }",
        ]);

    [Fact]
    public Task Right() => SnippetRun.VerifyMembersAsync(
        [
            "public static Recipient Field = new();",
            "public Recipient Property { get; set; } = new(); public Task Send(IBrazeClient braze, OrderShipped order) => order.SendAsync(braze, recipients: [Property]);",
            "private readonly Recipient _one = new(); public Task Send(IBrazeClient braze, OrderShipped order) { _one.ExternalUserId = \"u\"; return order.SendAsync(braze, recipients: [_one]); }",
            "private readonly List<Recipient> _all = []; public Task Send(IBrazeClient braze, OrderShipped order) => order.SendAsync(braze, recipients: _all);",
            "private static readonly Recipient[] All = [new()]; static Snippet{0}() => All[0].ExternalUserId = \"u\"; public Task Send(IBrazeClient braze, OrderShipped order) => order.SendAsync(braze, recipients: All);",
            "private static readonly string User = \"\"; static Snippet{0}() { User = \"u\"; } public Task Send(IBrazeClient braze, OrderShipped order) => order.SendAsync(braze, externalUserId: User);",
            "private readonly string _user = \"\"; public Snippet{0}(string user) => _user = user; public Task Send(IBrazeClient braze, OrderShipped order) => order.SendAsync(braze, externalUserId: _user);",
            "private string? User { get; set; } private UserAlias? Alias { get; set; } public Task Send(IBrazeClient braze, OrderShipped order) => order.SendAsync(braze, externalUserId: User, userAlias: Alias);",
            "public sealed class Inner(IBrazeClient braze, OrderShipped order, Recipient one) { public Task Send() => order.SendAsync(braze, recipients: [one]); }",
            "public sealed class Inner(string? id, UserAlias? alias) { public Recipient One => new() { ExternalUserId = id, UserAlias = alias }; }",
            "public static Task Send(IBrazeClient braze, OrderShipped order, string? externalUserId = null, bool broadcast = false) => order.SendAsync(braze, externalUserId: externalUserId, broadcast: broadcast);",
            "public static Task Send(IBrazeClient braze, OrderShipped order, params Recipient[] recipients) => order.SendAsync(braze, recipients: recipients);",
            "public static Task Send(IBrazeClient braze, OrderShipped order, params IReadOnlyCollection<Recipient> recipients) => order.SendAsync(braze, recipients: recipients);",
            "public static void Make(out Recipient one) { one = new(); one.ExternalUserId = \"u\"; }",
            "public static Recipient Make(Recipient one) { one.UserAlias = new(\"n\", \"l\"); return one; }",
            "public static async Task Send(IBrazeClient braze, OrderShipped order, Recipient one) { one.UserAlias = new(\"n\", \"l\"); await order.SendAsync(braze, recipients: [one]); }",
            "public static async Task Send<T>(IBrazeClient braze, T campaign) where T : ITriggerCampaign { await campaign.BroadcastAsync(braze); }",
            "public static async Task Send<T>(IBrazeClient braze, IEnumerable<T> campaigns, Func<T, Recipient> who) where T : class, ITriggerCampaign, ITriggerProperties { await braze.SendAsync(campaigns.Select(one => one.To(who(one))).ToList()); }",
            "public IEnumerable<Recipient> Make(string id) { var r = new Recipient(); yield return r; r.ExternalUserId = id; }",
            "public async IAsyncEnumerable<TriggerSendResult> Send(IBrazeClient braze, OrderShipped order, string id) { var r = new Recipient(); yield return null!; r.ExternalUserId = id; yield return await order.SendAsync(braze, recipients: [r]); }",
            "public sealed class Mine { public string? ExternalUserId { get; set; } public UserAlias? UserAlias { get; set; } } public Mine Make(string id, UserAlias alias) => new() { ExternalUserId = id, UserAlias = alias };",
            "public sealed class Mine { public Task SendAsync(IBrazeClient braze, string? externalUserId = null, UserAlias? userAlias = null) => Task.CompletedTask; } public void Send(Mine mine, IBrazeClient braze, string id, UserAlias alias) { mine.SendAsync(braze, id, alias); }",
            "public sealed class Fake : IBrazeClient { public Task<TResult> SendRequestAsync<TResult>(BrazeRequest<TResult> request, System.Threading.CancellationToken cancellationToken = default) => throw new NotSupportedException(); }",
            "public sealed class Logged(IBrazeClient inner) : IBrazeClient { public Task<TResult> SendRequestAsync<TResult>(BrazeRequest<TResult> request, System.Threading.CancellationToken cancellationToken = default) => inner.SendRequestAsync(request, cancellationToken); }",
            "public sealed class Defaults(IBrazeClient inner) : IBrazeClient { public Task<TResult> SendRequestAsync<TResult>(BrazeRequest<TResult> request, System.Threading.CancellationToken cancellationToken = default) => inner.SendRequestAsync(request with { }, cancellationToken); }",
            "#nullable disable\npublic static Recipient Make(string id, UserAlias alias) => new() { ExternalUserId = id, UserAlias = alias };",
            "#nullable disable\npublic static Task Send(IBrazeClient braze, OrderShipped order, string id, UserAlias alias) => order.SendAsync(braze, externalUserId: id, userAlias: alias);",
        ]);

    [Fact]
    public Task Types_under_another_name_and_members_without_their_type() => Verify.VerifyAsync(
        """
        using static Braze.Messaging.Recipient;
        using R = Braze.Messaging.Recipient;

        public static class Orders
        {
            public static object Make(string id) => new R { Email = id, {|BRZ1001:BrazeId = id|} };

            public static object Find() => ForExternalUserId({|BRZ1005:""|});
        }
        """);

    [Fact]
    public Task Top_level_statements() => Verify.VerifyProgramAsync(
        """
        IBrazeClient braze = null!;
        var order = new OrderShipped("A-1");
        var r = new Recipient();
        await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);
        var s = new Recipient();
        s.ExternalUserId = args.Length > 0 ? args[0] : "u1";
        await order.SendAsync(braze, recipients: [s]);
        await Later();

        async Task Later()
        {
            var t = new Recipient();
            await order.SendAsync(braze, recipients: [{|BRZ1004:t|}]);
        }
        """ + SendCode.Campaign);
}
