namespace Braze.Generators.Tests.Architecture;

/// <summary>
/// Which folder of a project may use which others. A line allows arrows to folders on lines below it only, so that a circle cannot be
/// written down. <c>docs/design.md</c> shows each map as it stands here.
/// </summary>
internal static class FolderMaps
{
    /// <summary>The projects with a map.</summary>
    public static readonly Dictionary<string, string> All = new()
    {
        ["Braze.Generators"] = """
            (root)       -> Emission, Declarations, Naming, Diagnostics, Models, Symbols
            Emission     -> Models, Symbols
            Declarations -> Values, Properties, Naming, Diagnostics, Models, Symbols
            Values       -> Properties, Naming, Diagnostics, Models, Symbols
            Properties   -> Symbols
            Naming       -> Diagnostics, Models, Symbols
            Diagnostics  ->
            Models       ->
            Symbols      ->
            """,
    };

    /// <summary>Projects, and folders with all that is in them, that have no map yet.</summary>
    public static readonly string[] Unmapped =
    [
        "Braze.Generators/Analyzers",
        "Braze.Generators.CodeFixes",
        "Braze.Messaging",
        "Braze.Messaging.Testing",
    ];

    /// <summary>Each folder of a map with those that it may use, from the top of the map to its bottom.</summary>
    public static IReadOnlyList<(string Folder, string[] Uses)> Read(string map) =>
    [
        .. map.Split('\n').Select(static line => line.Split("->")).Select(static parts => (
            parts[0].Trim(),
            parts[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))),
    ];
}
