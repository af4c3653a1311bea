using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Accepted;

/// <summary>Calls in every kind of member that break no rule.</summary>
public sealed class Members : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        .. In(SnippetCode.Member,
        [
            Accepted("public static Recipient Field = new();"),
            Accepted("public Recipient Property { get; set; } = new(); public Task Send(IBrazeClient braze, OrderShipped order) => order.SendAsync(braze, recipients: [Property]);"),
            Accepted("private readonly Recipient _one = new(); public Task Send(IBrazeClient braze, OrderShipped order) { _one.ExternalUserId = \"u\"; return order.SendAsync(braze, recipients: [_one]); }"),
            Accepted("private readonly List<Recipient> _all = []; public Task Send(IBrazeClient braze, OrderShipped order) => order.SendAsync(braze, recipients: _all);"),
            Accepted("private static readonly Recipient[] All = [new()]; static Snippet{0}() => All[0].ExternalUserId = \"u\"; public Task Send(IBrazeClient braze, OrderShipped order) => order.SendAsync(braze, recipients: All);"),
            Accepted("private static readonly string User = \"\"; static Snippet{0}() { User = \"u\"; } public Task Send(IBrazeClient braze, OrderShipped order) => order.SendAsync(braze, externalUserId: User);"),
            Accepted("private readonly string _user = \"\"; public Snippet{0}(string user) => _user = user; public Task Send(IBrazeClient braze, OrderShipped order) => order.SendAsync(braze, externalUserId: _user);"),
            Accepted("private string? User { get; set; } private UserAlias? Alias { get; set; } public Task Send(IBrazeClient braze, OrderShipped order) => order.SendAsync(braze, externalUserId: User, userAlias: Alias);"),
            Accepted("public sealed class Inner(IBrazeClient braze, OrderShipped order, Recipient one) { public Task Send() => order.SendAsync(braze, recipients: [one]); }"),
            Accepted("public sealed class Inner(string? id, UserAlias? alias) { public Recipient One => new() { ExternalUserId = id, UserAlias = alias }; }"),
            Accepted("public static Task Send(IBrazeClient braze, OrderShipped order, string? externalUserId = null, bool broadcast = false) => order.SendAsync(braze, externalUserId: externalUserId, broadcast: broadcast);"),
            Accepted("public static Task Send(IBrazeClient braze, OrderShipped order, params Recipient[] recipients) => order.SendAsync(braze, recipients: recipients);"),
            Accepted("public static Task Send(IBrazeClient braze, OrderShipped order, params IReadOnlyCollection<Recipient> recipients) => order.SendAsync(braze, recipients: recipients);"),
            Accepted("public static void Make(out Recipient one) { one = new(); one.ExternalUserId = \"u\"; }"),
            Accepted("public static Recipient Make(Recipient one) { one.UserAlias = new(\"n\", \"l\"); return one; }"),
            Accepted("public static async Task Send(IBrazeClient braze, OrderShipped order, Recipient one) { one.UserAlias = new(\"n\", \"l\"); await order.SendAsync(braze, recipients: [one]); }"),
            Accepted("public static async Task Send<T>(IBrazeClient braze, T campaign) where T : ITriggerCampaign { await campaign.BroadcastAsync(braze); }"),
            Accepted("public static async Task Send<T>(IBrazeClient braze, IEnumerable<T> campaigns, Func<T, Recipient> who) where T : class, ITriggerCampaign, ITriggerProperties { await braze.SendAsync(campaigns.Select(one => one.To(who(one))).ToList()); }"),
            Accepted("public IEnumerable<Recipient> Make(string id) { var r = new Recipient(); yield return r; r.ExternalUserId = id; }"),
            Accepted("public async IAsyncEnumerable<TriggerSendResult> Send(IBrazeClient braze, OrderShipped order, string id) { var r = new Recipient(); yield return null!; r.ExternalUserId = id; yield return await order.SendAsync(braze, recipients: [r]); }"),
            Accepted("public sealed class Mine { public string? ExternalUserId { get; set; } public UserAlias? UserAlias { get; set; } } public Mine Make(string id, UserAlias alias) => new() { ExternalUserId = id, UserAlias = alias };"),
            Accepted("public sealed class Mine { public Task SendAsync(IBrazeClient braze, string? externalUserId = null, UserAlias? userAlias = null) => Task.CompletedTask; } public void Send(Mine mine, IBrazeClient braze, string id, UserAlias alias) { mine.SendAsync(braze, id, alias); }"),
            Accepted("public sealed class Fake : IBrazeClient { public Task<TResult> SendRequestAsync<TResult>(BrazeRequest<TResult> request, System.Threading.CancellationToken cancellationToken = default) => throw new NotSupportedException(); }"),
            Accepted("public sealed class Logged(IBrazeClient inner) : IBrazeClient { public Task<TResult> SendRequestAsync<TResult>(BrazeRequest<TResult> request, System.Threading.CancellationToken cancellationToken = default) => inner.SendRequestAsync(request, cancellationToken); }"),
            Accepted("public sealed class Defaults(IBrazeClient inner) : IBrazeClient { public Task<TResult> SendRequestAsync<TResult>(BrazeRequest<TResult> request, System.Threading.CancellationToken cancellationToken = default) => inner.SendRequestAsync(request with { }, cancellationToken); }"),
            Accepted("#nullable disable\npublic static Recipient Make(string id, UserAlias alias) => new() { ExternalUserId = id, UserAlias = alias };"),
            Accepted("#nullable disable\npublic static Task Send(IBrazeClient braze, OrderShipped order, string id, UserAlias alias) => order.SendAsync(braze, externalUserId: id, userAlias: alias);"),

            // Fields that refer to each other, as they do while they are typed
            Accepted("private static readonly string First = Second;\nprivate static readonly string Second = First;\npublic static Recipient Make() => Recipient.ForExternalUserId(First);"),
            Accepted("#pragma warning disable CS1717\nprivate static readonly string Own = Own;\npublic static Recipient Make() => Recipient.ForExternalUserId(Own);"),
            Accepted("private static readonly Uri Terms = Terms ?? new Uri(\"https://shop.example/terms.pdf\");\npublic static Attachment Make() => new(\"Terms\", Terms);"),
        ]),
    ];
}
