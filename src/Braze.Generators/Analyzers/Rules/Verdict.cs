namespace Braze.Generators.Analyzers.Rules;

/// <summary>What is wrong with a value.</summary>
/// <param name="Severity">How certain the harm is.</param>
/// <param name="Trouble">What is wrong.</param>
/// <param name="Advice">What to do.</param>
/// <param name="Kind">Which of the rule's mistakes it is, for the fix.</param>
internal sealed record Verdict(DiagnosticSeverity Severity, string Trouble, string Advice, string? Kind = null)
{
    /// <summary>
    /// The verdict on a value that can be several: each must be wrong, be it in its own way. The mildest is certain, and a fix only where
    /// it repairs all of them.
    /// </summary>
    public static Verdict? OfAll<T>(ImmutableArray<T> values, Func<T, Verdict?> judge)
    {
        Verdict? all = null;
        foreach (T value in values.IsDefault ? ImmutableArray<T>.Empty : values)
        {
            if (judge(value) is not { } one)
            {
                return null;
            }

            Verdict mildest = all is null || one.Severity < all.Severity ? one : all;
            all = all is null || all.Kind == one.Kind ? mildest : mildest with { Kind = null };
        }

        return all;
    }

    /// <summary>The report of a rule whose message is the trouble and the advice.</summary>
    public Diagnostic Of(DiagnosticDescriptor rule, SyntaxNode place) => Finding.Of(rule, Severity, place, Kind, null, Trouble, Advice);
}
