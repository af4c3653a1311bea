namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>
/// The snippets of one rule, or of code that breaks no rule. The class for a rule is named after its ID. Its rows are wrong calls,
/// and correct calls that are as similar as possible.
/// </summary>
public abstract class SnippetTests
{
    private protected abstract IEnumerable<Snippet> Snippets { get; }

    [Fact]
    public Task Exactly_the_marked_code_is_reported() => SnippetRun.VerifyAsync([.. Snippets]);

    [Fact]
    public void Refused_snippets_have_a_mark_of_the_rule_and_accepted_ones_have_none() => Assert.All(
        Snippets,
        snippet => Assert.Equal(snippet.IsRefused, snippet.Code.Contains($"{{|{(snippet.IsRefused ? GetType().Name : "BRZ")}", StringComparison.Ordinal)));

    /// <summary>Code in a method that the analyzer reports where it is marked.</summary>
    private protected static Snippet Refused(string code) => new(code, IsRefused: true, SnippetCode.Method);

    /// <summary>Code in a method that the analyzer does not report.</summary>
    private protected static Snippet Accepted(string code) => new(code, IsRefused: false, SnippetCode.Method);

    /// <summary>The same snippets in other surroundings.</summary>
    private protected static IEnumerable<Snippet> In(Surroundings surroundings, IEnumerable<Snippet> snippets) =>
        snippets.Select(snippet => snippet with { Surroundings = surroundings });
}
