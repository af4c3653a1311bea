namespace Braze.Generators;

/// <summary>The names of the pipeline's steps, by which tests ask why a step ran.</summary>
internal static class TrackingNames
{
    /// <summary>From an annotated declaration to its model, or to nothing when it cannot be served.</summary>
    public const string Parse = nameof(Parse);

    /// <summary>How the project wants names to be written.</summary>
    public const string Naming = nameof(Naming);

    /// <summary>Each model with the names that the project chose, from which its file is emitted.</summary>
    public const string Campaigns = nameof(Campaigns);

    /// <summary>What the list says of each campaign.</summary>
    public const string Listed = nameof(Listed);

    /// <summary>All of them in order, from which the list is emitted; none where the project has a type of the list's name.</summary>
    public const string List = nameof(List);
}
