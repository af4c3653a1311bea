namespace Braze.Generators;

/// <summary>The names of the pipeline's steps. Tests use them to check why a step ran.</summary>
internal static class TrackingNames
{
    /// <summary>Reads an annotated declaration into its model; null when no code can be generated for it.</summary>
    public const string Parse = nameof(Parse);

    /// <summary>Reads the project's naming.</summary>
    public const string Naming = nameof(Naming);

    /// <summary>Applies the project's naming to each model, from which its file is emitted.</summary>
    public const string Campaigns = nameof(Campaigns);

    /// <summary>Selects the list's entry for each campaign.</summary>
    public const string Listed = nameof(Listed);

    /// <summary>Sorts the entries of the list; empty when the project has a type with the list's name.</summary>
    public const string List = nameof(List);
}
