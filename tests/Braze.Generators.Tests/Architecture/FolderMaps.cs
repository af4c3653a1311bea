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
        ["Braze.Messaging"] = """
            Registration          -> Http, Campaigns, Observability, Endpoints, Options, (root)
            Http                  -> Observability, Resilience, Attempts, Endpoints, Options, Outcomes, Json, Answers, (root)
            Campaigns             -> Streaming, Endpoints/TriggerSend, Recipients, Endpoints, Audiences, Properties, Outcomes, Json, (root)
            Streaming             -> Endpoints/TriggerSend, Recipients, Endpoints, Outcomes
            Observability         -> Endpoints/TriggerSend, Attempts, Endpoints, Options, Outcomes, Answers
            Resilience            -> Attempts, Options, Outcomes
            Endpoints/TriggerSend -> Recipients, Endpoints, Options, Audiences, Properties, Outcomes, Json, Answers, (root)
            Recipients            -> Attributes, Properties, Outcomes, Json, (root)
            Attempts              -> Endpoints, Options, Properties, Outcomes, Json, Answers
            Endpoints             -> Options, Properties, Json, Answers, (root)
            Attributes            -> Audiences, Properties, Outcomes, Json, (root)
            Options               -> Properties, Outcomes
            Audiences             -> Properties, Outcomes, Json, (root)
            Properties            -> Outcomes, Json, (root)
            Outcomes              -> Answers, (root)
            Json                  -> (root)
            Answers               ->
            (root)                ->
            """,
    };

    /// <summary>Projects, and folders with all that is in them, that have no map yet.</summary>
    public static readonly string[] Unmapped =
    [
        "Braze.Generators/Analyzers",
        "Braze.Generators.CodeFixes",
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
