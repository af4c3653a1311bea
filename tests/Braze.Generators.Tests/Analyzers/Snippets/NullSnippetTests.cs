namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>When the compiler's word that a value is not null is taken, and when it is not: of old code, and behind a <c>!</c>.</summary>
public sealed class NullSnippetTests
{
    private const string Old = """
        #nullable disable
        private static string FindId(int number) => null;
        private static UserAlias FindAlias(int number) => null;
        private static Task<string> FindIdAsync(int number) => Task.FromResult<string>(null);
        private static void Find(int number, out string id, out UserAlias alias) => (id, alias) = (null, null);
        private static (string Id, UserAlias Alias) Pair(int number) => default;
        private static IEnumerable<(string Id, UserAlias Alias)> Rows => [];
        private static string[] Ids => [];
        private static List<string> Names => [];
        private static UserAlias Alias => null;
        private static OldUser One => null;
        private sealed class OldUser { public string Id; public UserAlias Alias; public void Deconstruct(out string id, out UserAlias alias) => (id, alias) = (Id, Alias); }
        private static Task Disabled(IBrazeClient braze, OrderShipped order, string id, UserAlias alias) { BODY }
        #nullable restore

        """;

    private const string New = """
        private static string NewId(int number) => number.ToString();
        private static Task<string> NewIdAsync(int number) => Task.FromResult("");
        private static void New(int number, out string id, out UserAlias alias) => (id, alias) = ("", new("a", "b"));
        private static (string Id, UserAlias Alias) NewPair(int number) => ("", new("a", "b"));
        private static IEnumerable<(string Id, UserAlias Alias)> NewRows => [];
        private static string[] NewIds => [];
        private sealed record NewUser(string Id, UserAlias Alias, string? MaybeId);
        private readonly record struct UserId(string? Value) { public static implicit operator string?(UserId id) => id.Value; public static explicit operator UserAlias?(UserId id) => null; }
        private readonly record struct CertainId(string Value) { public static implicit operator string(CertainId id) => id.Value; }
        private static string _unset = null!;
        private static UserAlias UnsetAlias { get; set; } = null!;
        private static string _set = "";

        """;

    [Fact]
    public Task Wrong() => SnippetRun.VerifyMembersAsync([.. new[]
    {
        "await order.SendAsync(braze, externalUserId: NewId(1), {|BRZ1001:userAlias: alias|});",
        "var one = NewId(1); var other = alias; await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: other|});",
        "await order.SendAsync(braze, externalUserId: await NewIdAsync(1), {|BRZ1001:userAlias: alias|});",
        "var one = await NewIdAsync(1).ConfigureAwait(false); await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: alias|});",
        "New(1, out var one, out var other); await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: other|});",
        "var (one, other) = NewPair(1); await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: other|});",
        "(string one, UserAlias other) = (id, alias); await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: other|});",
        "foreach (var (one, other) in NewRows) { await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: other|}); break; }",
        "foreach (string one in NewIds) { await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: alias|}); break; }",
        "await order.SendAsync(braze, externalUserId: NewIds[0], {|BRZ1001:userAlias: alias|});",
        "await order.SendAsync(braze, externalUserId: NewIds.First(), {|BRZ1001:userAlias: alias|});",
        "await order.SendAsync(braze, externalUserId: user.MaybeId ?? id, {|BRZ1001:userAlias: alias|});",
        "await order.SendAsync(braze, externalUserId: flag ? user.Id : NewId(1), {|BRZ1001:userAlias: alias|});",
        "if (user is { Id: var one, Alias: var other }) { await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: other|}); }",
        "if (user.MaybeId is { } one) { await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: alias|}); }",
        "if (maybeId is not null) { await order.SendAsync(braze, externalUserId: maybeId, {|BRZ1001:userAlias: alias|}); }",
        "var (one, other, _) = user; await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: other|});",
        "CertainId one = new(id); await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: alias|});",
        "if (One is not null && One.Id is { } one) { await order.SendAsync(braze, externalUserId: one, {|BRZ1001:userAlias: alias|}); }",
        "await order.SendAsync(braze, externalUserId: _set, {|BRZ1001:userAlias: alias|});",
    }.Select(Enabled), Disabled("return order.SendAsync(braze, externalUserId: \"c-\" + id, {|BRZ1001:userAlias: new UserAlias(id, \"crm\")|});")]);

    [Fact]
    public Task Right() => SnippetRun.VerifyMembersAsync([.. new[]
    {
        "await order.SendAsync(braze, externalUserId: FindId(1), userAlias: alias);",
        "var one = FindId(1); var other = FindAlias(1); await order.SendAsync(braze, externalUserId: one, userAlias: other);",
        "var one = FindId(1); await order.SendAsync(braze, one, broadcast: true);",
        "await order.SendAsync(braze, externalUserId: await FindIdAsync(1), userAlias: alias);",
        "var one = await FindIdAsync(1); await order.SendAsync(braze, externalUserId: one, userAlias: alias);",
        "Find(1, out var one, out var other); await order.SendAsync(braze, externalUserId: one, userAlias: other);",
        "Find(1, out string one, out UserAlias other); await order.SendAsync(braze, externalUserId: one, userAlias: other);",
        "var (one, other) = Pair(1); await order.SendAsync(braze, externalUserId: one, userAlias: other);",
        "var (one, other) = One; await order.SendAsync(braze, externalUserId: one, userAlias: other);",
        "var pair = Pair(1); await order.SendAsync(braze, externalUserId: pair.Id, userAlias: pair.Alias);",
        "foreach (var (one, other) in Rows) { await order.SendAsync(braze, externalUserId: one, userAlias: other); break; }",
        "foreach (var (one, other) in users.Select(user => (FindId(1), FindAlias(1)))) { await order.SendAsync(braze, externalUserId: one, userAlias: other); break; }",
        "foreach (string one in Names) { await order.SendAsync(braze, externalUserId: one, userAlias: alias); break; }",
        "await order.SendAsync(braze, externalUserId: Ids[0], userAlias: alias);",
        "await order.SendAsync(braze, externalUserId: Names[0], userAlias: alias);",
        "await order.SendAsync(braze, externalUserId: Names.First(), userAlias: alias);",
        "var row = new { One.Id, One.Alias }; await order.SendAsync(braze, externalUserId: row.Id, userAlias: row.Alias);",
        "await order.SendAsync(braze, externalUserId: Rows.Select(row => row.Id).ToArray()[0], userAlias: alias);",
        "await order.SendAsync(braze, externalUserId: id, userAlias: flag ? FindAlias(1) : Alias);",
        "await order.SendAsync(braze, externalUserId: id, userAlias: Alias ?? FindAlias(1));",
        "if (One is { Id: var one, Alias: var other }) { await order.SendAsync(braze, externalUserId: one, userAlias: other); }",
        "_ = new Recipient { ExternalUserId = id, UserAlias = flag ? FindAlias(1) : FindAlias(2) };",
        "dynamic row = box; await order.SendAsync(braze, externalUserId: (string)row.Id, userAlias: alias);",
        "dynamic row = box; _ = new Recipient { ExternalUserId = (string?)row.Id, UserAlias = alias };",
        "await order.SendAsync(braze, externalUserId: flag ? null! : id, userAlias: flag ? alias : null!);",
        "string one = flag ? id : null!; await order.SendAsync(braze, externalUserId: one, userAlias: alias);",
        "string one = flag ? id : default!; await order.SendAsync(braze, externalUserId: one, userAlias: alias);",
        "string one = count switch { 0 => id, _ => null! }; await order.SendAsync(braze, externalUserId: one, userAlias: alias);",
        "string one = user.MaybeId ?? null!; await order.SendAsync(braze, externalUserId: one, userAlias: alias);",
        "(string one, UserAlias other) = (maybeId!, maybeAlias!); await order.SendAsync(braze, externalUserId: one, userAlias: other);",
        "var (one, other) = flag ? (id, (UserAlias)null!) : (null!, alias); await order.SendAsync(braze, externalUserId: one, userAlias: other);",
        "await order.SendAsync(braze, externalUserId: _unset, userAlias: UnsetAlias);",
        "UserId one = new(maybeId); await order.SendAsync(braze, externalUserId: one, userAlias: alias);",
        "UserId one = new(maybeId); await order.SendAsync(braze, one, broadcast: true);",
        "UserId one = new(maybeId); await order.SendAsync(braze, externalUserId: id, userAlias: (UserAlias?)one);",
        "Task Send(string externalUserId = null!, UserAlias userAlias = null!) => order.SendAsync(braze, externalUserId, userAlias); await Send(id);",
    }.Select(Enabled),
        Disabled("return order.SendAsync(braze, externalUserId: id, userAlias: alias);"),
        Disabled("var one = id; var other = alias; return order.SendAsync(braze, externalUserId: one, userAlias: other);"),
        Disabled("\n#nullable enable warnings\nvar one = id; var other = alias; return order.SendAsync(braze, externalUserId: one, userAlias: other);"),
    ]);

    /// <summary>Two fields may lead to each other, as they do while they are typed.</summary>
    [Fact]
    public Task Fields_that_lead_back_to_themselves_are_taken_without_failure() => SnippetRun.VerifyMembersAsync(
    [
        "private static readonly string First = Second;\nprivate static readonly string Second = First;\npublic static Recipient Make() => Recipient.ForExternalUserId(First);",
        "#pragma warning disable CS1717\nprivate static readonly string Own = Own;\npublic static Recipient Make() => Recipient.ForExternalUserId(Own);",
        "private static readonly Uri Terms = Terms ?? new Uri(\"https://shop.example/terms.pdf\");\npublic static Attachment Make() => new(\"Terms\", Terms);",
    ]);

    private static string Enabled(string snippet) => Old.Replace("BODY", "return Task.CompletedTask;", StringComparison.Ordinal) + New + $$"""
        private static async Task Run(IBrazeClient braze, OrderShipped order, string id, string? maybeId, UserAlias alias, UserAlias? maybeAlias, NewUser user,
            IReadOnlyCollection<User> users, int count, bool flag, object box)
        {
            await Task.Yield();
            {{snippet}}
        }
        """;

    private static string Disabled(string body) => Old.Replace("BODY", body, StringComparison.Ordinal);
}
