namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>Code with nullable annotations that calls code without them, and the reverse.</summary>
internal static class NullableCode
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

    /// <summary>A method with nullable annotations.</summary>
    public static Surroundings Enabled { get; } = new(SurroundEnabled);

    /// <summary>A method without nullable annotations.</summary>
    public static Surroundings Disabled { get; } = new(SurroundDisabled);

    private static string SurroundEnabled(string snippet, int index) => SnippetCode.AroundMembers(Old.Replace("BODY", "return Task.CompletedTask;", StringComparison.Ordinal) + New + $$"""
        private static async Task Run(IBrazeClient braze, OrderShipped order, string id, string? maybeId, UserAlias alias, UserAlias? maybeAlias, NewUser user,
            IReadOnlyCollection<User> users, int count, bool flag, object box)
        {
            await Task.Yield();
            {{snippet}}
        }
        """, index);

    private static string SurroundDisabled(string body, int index) => SnippetCode.AroundMembers(Old.Replace("BODY", body, StringComparison.Ordinal), index);
}
