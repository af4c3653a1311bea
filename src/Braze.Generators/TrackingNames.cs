namespace Braze.Generators;

/// <summary>The names of the pipeline's steps, with which tests ask why a step ran.</summary>
internal static class TrackingNames
{
    /// <summary>Reads an annotated declaration into its model; null when no code can be generated for it.</summary>
    public const string Parse = nameof(Parse);

    /// <summary>Reads how the project wants names to be written.</summary>
    public const string Naming = nameof(Naming);

    /// <summary>Gives each model the names that the project chose; its file is emitted from that.</summary>
    public const string Campaigns = nameof(Campaigns);

    /// <summary>Selects what the list says about each campaign.</summary>
    public const string Listed = nameof(Listed);

    /// <summary>Sorts the entries of the list; none where the project has a type with the list's name.</summary>
    public const string List = nameof(List);
}
