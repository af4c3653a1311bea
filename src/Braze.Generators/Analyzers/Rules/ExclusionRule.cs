using Braze.Generators.Analyzers.Facts;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>
/// The base of rules about arguments or properties that exclude each other. A diagnostic contains the names that a fix needs to
/// keep one of them.
/// </summary>
internal abstract class ExclusionRule(DiagnosticDescriptor descriptor) : Rule(descriptor)
{
    /// <summary>
    /// The key of the names for the fix: first the name at the reported location, then the names at the additional locations. A
    /// name is repeated for each location. There are no names when the paths have different ones, because then no name can be kept
    /// on all paths.
    /// </summary>
    public const string NamesKey = "Names";

    /// <summary>Reports a setting, with the others as additional locations.</summary>
    /// <param name="place">The setting to report.</param>
    /// <param name="paths">The settings on each path, including the reported one.</param>
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
