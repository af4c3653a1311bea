namespace Braze.Generators.Analyzers.Rules;

/// <summary>What is wrong with a value.</summary>
/// <param name="Severity">How certain the harm is.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Advice">What to do.</param>
/// <param name="Kind">Which of the rule's mistakes it is, for the fix.</param>
internal sealed record Verdict(DiagnosticSeverity Severity, string Problem, string Advice, string? Kind = null)
{
    /// <summary>
    /// Judges a value that can be one of several. Each must be wrong, although not in the same way. The mildest verdict is certain, and a fix
    /// is offered only where it repairs all of them.
    /// </summary>
    public static Verdict? Mildest<T>(ImmutableArray<T> values, Func<T, Verdict?> judge)
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
}
