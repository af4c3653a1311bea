namespace Braze.Generators.Tests.Architecture;

/// <summary>
/// The folders of each project, with the folders that they may use. A line allows arrows only to folders on lines below it, so a
/// cycle is not possible. <c>docs/design.md</c> shows each map.
/// </summary>
internal static class FolderMaps
{
    /// <summary>The projects with a map.</summary>
    public static readonly Dictionary<string, string> All = new()
    {
        ["Braze.Generators"] = """
            (root)            -> Emission, Declarations, Naming, Diagnostics, Models, Symbols
            Analyzers         -> Analyzers/Reports, Analyzers/Search, Analyzers/Rules, Analyzers/Sites, Declarations, Properties, Naming, Diagnostics, Models, Symbols
            Analyzers/Reports -> Analyzers/Search, Analyzers/Rules, Analyzers/Sites, Analyzers/Flow, Declarations, Properties, Naming, Diagnostics, Models, Symbols
            Analyzers/Search  -> Analyzers/Sites
            Analyzers/Rules   -> Analyzers/Sites, Analyzers/Facts, Analyzers/Flow, Declarations, Values, Properties, Diagnostics, Symbols
            Analyzers/Sites   -> Analyzers/Facts, Analyzers/Flow, Declarations, Properties, Symbols
            Analyzers/Facts   -> Analyzers/Flow, Symbols
            Analyzers/Flow    -> Symbols
            Emission          -> Models, Symbols
            Declarations      -> Values, Properties, Naming, Diagnostics, Models, Symbols
            Values            -> Properties, Naming, Diagnostics, Models, Symbols
            Properties        -> Symbols
            Naming            -> Diagnostics, Models, Symbols
            Diagnostics       ->
            Models            ->
            Symbols           ->
            """,
        ["Braze.Generators.CodeFixes"] = """
            Fixes    -> Offering, Editing
            Offering -> Editing
            Editing  ->
            """,
        ["Braze.Messaging.Testing"] = """
            (root)    -> Contract, Server, Answers, Recording
            Contract  -> Answers
            Server    -> Answers
            Answers   ->
            Recording ->
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

    /// <summary>Gets each folder of a map with the folders that it may use, from top to bottom.</summary>
    public static IReadOnlyList<(string Folder, string[] Uses)> Read(string map) =>
    [
        .. map.Split('\n').Select(static line => line.Split("->")).Select(static parts => (
            parts[0].Trim(),
            parts[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))),
    ];
}
