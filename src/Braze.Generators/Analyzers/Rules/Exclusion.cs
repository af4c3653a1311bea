using Braze.Generators.Analyzers.Facts;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>A report that two or more things, each right alone, exclude each other: what the fix needs to keep one of them.</summary>
internal static class Exclusion
{
    /// <summary>The key of the names, under which the fix finds them: that of the place reported, then those beside it.</summary>
    public const string NamesKey = "Names";

    /// <summary>Points at <paramref name="place"/>, with <paramref name="others"/> as additional places.</summary>
    public static Diagnostic Report(DiagnosticDescriptor rule, Setting place, IReadOnlyList<Setting> others, params object[] arguments)
    {
        string names = string.Join(";", new[] { place }.Concat(others).Select(static setting => setting.Name));
        return Diagnostic.Create(
            rule,
            place.Syntax.GetLocation(),
            others.Select(static setting => setting.Syntax.GetLocation()),
            ImmutableDictionary<string, string?>.Empty.Add(NamesKey, names),
            arguments);
    }
}
