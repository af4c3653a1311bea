using Braze.Generators.Analyzers.Facts;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>A report that two or more things, each right alone, exclude each other: what the fix needs to keep one of them.</summary>
internal static class Exclusion
{
    /// <summary>
    /// The key of the names, under which the fix finds them: that of the place reported, then those beside it. A name is there again for
    /// each other place where it is given. There are none when the ways to the place have different ones, so that none can be kept on all.
    /// </summary>
    public const string NamesKey = "Names";

    /// <summary>Points at <paramref name="place"/>, with the others as additional places.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">What a person would point at.</param>
    /// <param name="ways">What is given on each of the ways to the place, itself among them.</param>
    /// <param name="arguments">The message's arguments.</param>
    public static Diagnostic Report(DiagnosticDescriptor rule, Setting place, IReadOnlyList<IReadOnlyList<Setting>> ways, params object[] arguments)
    {
        Setting[] all =
        [
            place,
            .. ways.SelectMany(static way => way).GroupBy(static setting => setting.Syntax).Where(group => group.Key != place.Syntax).Select(static group => group.First()),
        ];
        var names = ways[0].Select(static setting => setting.Name).ToImmutableHashSet();
        return Diagnostic.Create(
            rule,
            place.Syntax.GetLocation(),
            all.Skip(1).Select(static setting => setting.Syntax.GetLocation()),
            ways.All(way => names.SetEquals(way.Select(static setting => setting.Name)))
                ? ImmutableDictionary<string, string?>.Empty.Add(NamesKey, string.Join(";", all.Select(static setting => setting.Name)))
                : null,
            arguments);
    }
}
