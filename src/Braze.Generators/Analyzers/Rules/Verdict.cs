namespace Braze.Generators.Analyzers.Rules;

/// <summary>A problem with a value.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="Problem">The problem.</param>
/// <param name="Advice">The advice.</param>
/// <param name="Kind">The kind of mistake, for the fix.</param>
internal sealed record Verdict(DiagnosticSeverity Severity, string Problem, string Advice, string? Kind = null)
{
    /// <summary>
    /// Judges an expression that can have several values. All of them must be wrong, but not necessarily in the same way. The
    /// result is the mildest verdict, and a fix is offered only where it repairs all of them.
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
