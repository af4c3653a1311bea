using Braze.Generators.Analyzers.Facts;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>A rule about two or more things that are each right alone and exclude each other. A report says what a fix needs to keep one of them.</summary>
internal abstract class ExclusionRule(DiagnosticDescriptor descriptor) : Rule(descriptor)
{
    /// <summary>
    /// The key under which a fix finds the names: first that of the reported place, then those of the additional places. A name is repeated
    /// for each place where it is given. There are no names when the paths to the place have different ones, since none can be kept on all.
    /// </summary>
    public const string NamesKey = "Names";

    /// <summary>Reports a place, with the others as additional places.</summary>
    /// <param name="place">What a person would point at.</param>
    /// <param name="paths">What is given on each path to the place, including the place itself.</param>
    /// <param name="arguments">The message's arguments.</param>
    protected Diagnostic ReportConflict(Setting place, IReadOnlyList<IReadOnlyList<Setting>> paths, params object[] arguments)
    {
        Setting[] all =
        [
            place,
            .. paths.SelectMany(static path => path).GroupBy(static setting => setting.Syntax).Where(group => group.Key != place.Syntax).Select(static group => group.First()),
        ];
        var names = paths[0].Select(static setting => setting.Name).ToImmutableHashSet();
        return Diagnostic.Create(
            Forms[0],
            place.Syntax.GetLocation(),
            all.Skip(1).Select(static setting => setting.Syntax.GetLocation()),
            paths.All(path => names.SetEquals(path.Select(static setting => setting.Name)))
                ? ImmutableDictionary<string, string?>.Empty.Add(NamesKey, string.Join(";", all.Select(static setting => setting.Name)))
                : null,
            arguments);
    }
}
